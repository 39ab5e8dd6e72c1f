using CnnCompiler.Generator.Graph;
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
        string Canonical(Weight weight) => CSharp.Ref("canonical", places[weight.Name]);
        foreach (var step in plan.Program.Forward)
        {
            string? folded = step.Fold is null ? null : Fold(code, step, step.Fold, Canonical, linker);
            int start = 0; // among the folded tensors, which lie one after the other
            foreach (var weight in step.Weights)
            {
                var procedure = Unroller.Unroll(((IKernelBuilder)step.Layer.Operator).Repack(plan.Plan(step), weight, pack), Target.Scalar.Lanes);
                var placement = plan.Weights[weight.Name];
                int length = weight.Tensor.Length;
                Verify(procedure, [new("canonical", length, pack ? 0 : length), new("packed", placement.Length, pack ? placement.Length : 0)]);
                string method = linker.Add(procedure, NoCalls);
                string from = folded is null ? Canonical(weight) : $"ref {folded}[{start}]";
                code.Line($"{method}({from}, {CSharp.Ref("packed", placement.Offset)}); // {weight.Name} [{string.Join(",", weight.Tensor.Dimensions)}]");
                start += length;
            }
        }

        code.Close();
    }

    /// <summary>Computes a normalisation into the weights before it, in an array of its own.</summary>
    private static string Fold(CodeWriter code, Step step, Fold fold, Func<Weight, string> canonical, KernelLinker linker)
    {
        string folded = $"{LayerNames.Identifier(step.Layer.Name)}_folded";
        var (weight, bias) = (step.Weights[0].Tensor, step.Weights[1].Tensor);
        var procedure = Unroller.Unroll(((IFoldingRule)fold.Normalisation.Operator).BuildFold(fold), Target.Scalar.Lanes);
        var sources = fold.Weights.Concat(fold.Statistics).ToList();
        Verify(procedure, [.. sources.Select(s => new BoundsVerifier.Extent(s.Name, s.Tensor.Length, 0)), new(weight.Role, 0, weight.Length), new(bias.Role, 0, bias.Length)]);
        string method = linker.Add(procedure, NoCalls);
        code.Line($"float[] {folded} = new float[{weight.Length + bias.Length}]; // {step.Layer.Name} with {fold.Normalisation.Name} computed into it");
        code.Line($"{method}({string.Join(", ", sources.Select(canonical))}, ref {folded}[0], ref {folded}[{weight.Length}]);");
        return folded;
    }

    private static Dictionary<string, string> NoCalls => [];

    private static void Verify(Procedure procedure, IReadOnlyList<BoundsVerifier.Extent> extents) =>
        BoundsVerifier.Verify(procedure, Target.Scalar.Lanes, extents, [], _ => throw new InvalidOperationException("packing calls nothing"));
}
