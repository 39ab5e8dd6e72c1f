using System.Reflection;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Pipeline;
using CnnCompiler.Weights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CnnCompiler.WeightPacker;

/// <summary>Packs a model's weights by the code that the compiler emits for it, and writes them as the program will hold them.</summary>
internal static class Packer
{
    private delegate void Pack(ref float canonical, ref float packed);

    /// <summary>Writes the resource.</summary>
    /// <param name="program">What the model wants.</param>
    /// <param name="file">Its weights; they fit.</param>
    /// <param name="path">The file to write.</param>
    /// <exception cref="InvalidDataException">A weight is beyond the range of the precision.</exception>
    public static void Write(WeightProgram program, SafetensorsFile file, string path)
    {
        float[] values = new float[program.StoredLength];
        foreach (var (name, offset, length) in program.Tensors)
            file.Tensor(name).CopyTo(values.AsSpan(offset, length));
        if (!program.IsTrained)
            values = Packed(program, values);
        using MemoryStream content = new();
        CompiledWeights.Write(content, program.Key, !program.IsTrained, Enum.Parse<Precision>(program.Precision.ToString()), values);
        File.WriteAllBytes(path, content.ToArray());
    }

    private static float[] Packed(WeightProgram program, float[] canonical)
    {
        float[] packed = new float[program.PackedLength];
        if (canonical.Length > 0 && packed.Length > 0)
            Compile(program.Source)(ref canonical[0], ref packed[0]);
        return packed;
    }

    private static Pack Compile(string source)
    {
        // What this program itself runs with has all that the emitted code names.
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Packing", [CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Preview))], assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using MemoryStream image = new();
        var result = compilation.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException($"The packing does not compile, which is a fault of the compiler: {string.Join("; ", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
        var packing = Assembly.Load(image.ToArray()).GetType($"{WeightPacking.TypeName}+Packing", throwOnError: true)!;
        return packing.GetMethod("Pack", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Pack>();
    }
}
