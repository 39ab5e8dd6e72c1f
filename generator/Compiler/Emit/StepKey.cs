using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// Everything that decides a step's kernel: what is computed and how its maps lie, not which layer it is or where they lie. Steps with equal keys share a kernel, which is then built once: a network of a
/// thousand layers has some dozens of them.
/// </summary>
/// <param name="Operator">What it computes.</param>
/// <param name="Parameters">The operator's parameters.</param>
/// <param name="Pass">Which pass.</param>
/// <param name="Frozen">Its weights rest.</param>
/// <param name="Training">Of which program it is.</param>
/// <param name="Stride">Floats from an image's maps to the next image's, for steps that walk over images.</param>
/// <param name="Adds">Its last input is added.</param>
/// <param name="Activation">What is fused behind it.</param>
/// <param name="Pooling">What is fused behind that.</param>
/// <param name="PoolSize">The windows of that.</param>
/// <param name="Maps">How its inputs and outputs lie, which of them lie in each other already, and its weights' dimensions, as a text.</param>
internal sealed record StepKey(
    IOperator Operator, object Parameters, Pass Pass, bool Frozen, bool Training, int Stride, bool Adds, (IOperator?, object?) Activation, (IOperator?, object?) Pooling, int PoolSize, string Maps)
{
    public static StepKey Of(ModelPlan plan, Step step)
    {
        var (layer, epilogue) = (step.Layer, step.Epilogue);
        string Describe(Value value)
        {
            var layout = plan.Layouts[value];
            return $"{layout.Shape}{(value.IsExternal ? "external" : "")} {layout.Block} {layout.Halo} {layout.Pitch} {layout.Plane}";
        }

        string maps = string.Join(
            "|",
            string.Join(";", step.Inputs.Select(Describe)),
            string.Join(";", step.Outputs.Select(Describe)),
            string.Join(";", ((step.Layer.Operator as ISliceRule)?.Slices(step) ?? []).Select(plan.IsInPlace)),
            string.Join(";", step.Weights.Select(w => $"{w.Tensor.Role} {string.Join(",", w.Tensor.Dimensions)} {plan.Weights[w.Name].Length}")));
        return new(
            layer.Operator, layer.Parameters, step.Pass, layer.Frozen, plan.Program.IsTraining, step.IsBatched ? plan.Memory.PerImageLength : 0,
            epilogue.Adds, (epilogue.Activation?.Operator, epilogue.Activation?.Parameters), (epilogue.Pooling?.Operator, epilogue.Pooling?.Parameters), epilogue.PoolSize, maps);
    }
}
