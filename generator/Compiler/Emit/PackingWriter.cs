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
        int canonical = 0;
        foreach (var step in plan.Program.Forward)
        {
            foreach (var weight in step.Weights)
            {
                var procedure = Unroller.Unroll(((IKernelBuilder)step.Layer.Operator).Repack(plan.Plan(step), weight, pack), Target.Scalar.Lanes);
                var placement = plan.Weights[weight.Name];
                int length = weight.Tensor.Length;
                BoundsVerifier.Verify(
                    procedure, Target.Scalar.Lanes,
                    [new("canonical", length, pack ? 0 : length), new("packed", placement.Length, pack ? placement.Length : 0)], [], _ => throw new InvalidOperationException("packing calls nothing"));
                string method = linker.Add(procedure, new Dictionary<string, string>());
                code.Line($"{method}({CSharp.Ref("canonical", canonical)}, {CSharp.Ref("packed", placement.Offset)}); // {weight.Name} [{string.Join(",", weight.Tensor.Dimensions)}]");
                canonical += length;
            }
        }

        code.Close();
    }
}
