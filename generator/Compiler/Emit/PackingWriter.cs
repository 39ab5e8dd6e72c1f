using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes the copies of parameters between their canonical order and the ones that kernels read. They run once a model, so they are plain loops.</summary>
internal static class PackingWriter
{
    public static string Write(TypeSpec type, ModelPlan inference, ModelPlan? training)
    {
        KernelLinker linker = new(Target.Scalar);
        CodeWriter code = new();
        SourceFile.Open(code, type, $"Parameters of {type.Name}: from the order of weight files to that of the kernels, and back.");
        code.Open($"partial class {type.Name}");
        code.Open("private static class Packing");
        Method(code, inference, "Pack", pack: true, linker);
        if (training is not null)
        {
            code.Line();
            Method(code, training, "PackTraining", pack: true, linker);
            code.Line();
            Method(code, training, "UnpackTraining", pack: false, linker);
        }

        code.Raw(linker.Text);
        code.Close();
        code.Close();
        SourceFile.Close(code, type);
        return code.ToString();
    }

    private static void Method(CodeWriter code, ModelPlan plan, string name, bool pack, KernelLinker linker)
    {
        code.Open($"public static void {name}({(pack ? "ref float canonical, ref float packed" : "ref float packed, ref float canonical")})");
        var places = plan.Program.Network.Tensors.ToDictionary(t => t.Name, t => t.Offset, StringComparer.Ordinal);
        Dictionary<StepKey, IReadOnlyList<string>> methods = [];
        List<NumberedCode> items = [];
        foreach (var step in plan.Program.Forward.Where(s => s.Weights.Length > 0))
        {
            var key = StepKey.Of(plan, step);
            if (!methods.TryGetValue(key, out var repack))
                methods.Add(key, repack = [.. step.Weights.Select(weight => Repack(plan, step, weight, pack, linker))]);
            items.Add(Call(plan, step, repack, places, linker));
        }

        Repetition.WriteAll(code, items);
        code.Close();
    }

    private static string Repack(ModelPlan plan, Step step, Weight weight, bool pack, KernelLinker linker)
    {
        var procedure = Unroller.Unroll(((IKernelBuilder)step.Layer.Operator).Repack(plan.Plan(step), weight, pack), Target.Scalar.Lanes);
        int length = weight.Tensor.Length, packed = plan.Weights[weight.Name].Length;
        Verify(procedure, [new("canonical", length, pack ? 0 : length), new("packed", packed, pack ? packed : 0)]);
        return linker.Add(procedure, NoCalls);
    }

    /// <summary>The calls that move a step's tensors; a normalisation is computed into them before, in an array of its own.</summary>
    private static NumberedCode Call(ModelPlan plan, Step step, IReadOnlyList<string> repack, Dictionary<string, int> places, KernelLinker linker)
    {
        List<int> numbers = [];
        string At(string from, int offset)
        {
            numbers.Add(offset);
            return $"ref Unsafe.Add(ref {from}, {NumberedCode.Number})";
        }

        List<string> lines = [], notes = [];
        if (step.Fold is { } fold)
        {
            var (weight, bias) = (step.Weights[0].Tensor, step.Weights[1].Tensor);
            lines.Add("{");
            notes.AddRange([$"{step.Layer.Name} with {fold.Normalisation.Name} computed into it", "", ""]);
            lines.Add($"    float[] folded = new float[{weight.Length + bias.Length}];");
            lines.Add($"    {FoldOf(step, fold, linker)}({string.Join(", ", fold.Weights.Concat(fold.Statistics).Select(t => At("canonical", places[t.Name])))}, ref folded[0], ref folded[{weight.Length}]);");
        }

        int start = 0; // among the folded tensors, which lie one after the other
        foreach (var (weight, method) in step.Weights.Zip(repack, (weight, method) => (weight, method)))
        {
            string from = step.Fold is null ? At("canonical", places[weight.Name]) : $"ref folded[{start}]";
            lines.Add($"{(step.Fold is null ? "" : "    ")}{method}({from}, {At("packed", plan.Weights[weight.Name].Offset)});");
            notes.Add($"{weight.Name} [{string.Join(",", weight.Tensor.Dimensions)}]");
            start += weight.Tensor.Length;
        }

        if (step.Fold is not null)
            lines.Add("}");
        return new(string.Join("\n", lines), numbers) { Notes = notes };
    }

    private static string FoldOf(Step step, Fold fold, KernelLinker linker)
    {
        var (weight, bias) = (step.Weights[0].Tensor, step.Weights[1].Tensor);
        var procedure = Unroller.Unroll(((IFoldingRule)fold.Normalisation.Operator).BuildFold(fold), Target.Scalar.Lanes);
        var sources = fold.Weights.Concat(fold.Statistics).ToList();
        Verify(procedure, [.. sources.Select(s => new BoundsVerifier.Extent(s.Name, s.Tensor.Length, 0)), new(weight.Role, 0, weight.Length), new(bias.Role, 0, bias.Length)]);
        return linker.Add(procedure, NoCalls);
    }

    private static Dictionary<string, string> NoCalls => [];

    private static void Verify(Procedure procedure, IReadOnlyList<BoundsVerifier.Extent> extents) =>
        BoundsVerifier.Verify(procedure, Target.Scalar.Lanes, extents, [], _ => throw new InvalidOperationException("packing calls nothing"));
}
