using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using CnnCompiler.Generator.Hosts;
using CnnCompiler.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Benchmarks;

/// <summary>A build in memory: the generator and the C# compiler, as a project has them.</summary>
internal static class Build
{
    private const string GlobalUsings = "global using System; global using System.Linq; global using CnnCompiler; global using CnnCompiler.Runtime;";

    private static readonly MetadataReference[] _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "CnnCompiler.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The declarations alone, without what the generator adds.</summary>
    public static CSharpCompilation Compilation(IEnumerable<SyntaxTree> sources) => CSharpCompilation.Create(
        $"Built{Guid.NewGuid():N}",
        [CSharpSyntaxTree.ParseText(GlobalUsings, NetworkSource.ParseOptions), .. sources],
        _references,
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The generator, for the kinds of machine that the zoo is built for.</summary>
    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new CnnGenerator().AsSourceGenerator()], parseOptions: NetworkSource.ParseOptions, optionsProvider: new Options(("build_property.CnnTargets", "Vector512,Vector256")));

    /// <summary>Compiles.</summary>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    public static byte[] Emit(Compilation compilation)
    {
        using MemoryStream assembly = new();
        var result = compilation.Emit(assembly);
        return result.Success
            ? assembly.ToArray()
            : throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    /// <summary>A network of a compiled assembly, ready to predict.</summary>
    public static BuiltNetwork Load(byte[] assembly, string network)
    {
        using MemoryStream stream = new(assembly);
        var type = AssemblyLoadContext.Default.LoadFromStream(stream).GetTypes().Single(t => t.Name == network);
        return (BuiltNetwork)typeof(Build).GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;
    }

    /// <summary>How long something takes, in milliseconds.</summary>
    public static (T Result, double Milliseconds) Timed<T>(Func<T> action)
    {
        long start = Stopwatch.GetTimestamp();
        T result = action();
        return (result, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static BuiltNetwork<TModel> Of<TModel>()
        where TModel : class, ICompiledModel<TModel> => new();

    private sealed class Options(params (string Name, string Value)[] values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values.ToImmutableDictionary(v => v.Name, v => v.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

/// <summary>A network that was compiled in memory, whatever its class.</summary>
internal abstract class BuiltNetwork
{
    /// <summary>Fresh weights, packed, and a prediction of an image of noise, to be called over and over.</summary>
    public abstract Action Prediction();
}

/// <inheritdoc/>
internal sealed class BuiltNetwork<TModel> : BuiltNetwork
    where TModel : class, ICompiledModel<TModel>
{
    public override Action Prediction()
    {
        var model = TModel.FromParameters(FreshWeights.Of(TModel.Info));
        float[] image = Noise.Image(TModel.Info.Input.Length, 2), result = new float[TModel.Info.Output.Length];
        return () => model.Predict(image, result);
    }
}
