using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Kernels;

/// <summary>The comment above a driver: what it computes, from what, and where it lies.</summary>
internal static class KernelNotes
{
    public static IReadOnlyList<string> Of(StepPlan plan)
    {
        var step = plan.Step;
        string operation = LayerName(step.Layer.Operator.Name);
        string inputs = string.Join(", ", step.Inputs.Select(i => i.Name));
        var operands = step.Epilogue.Adds ? step.Inputs.Take(step.Inputs.Length - 1) : step.Inputs;
        string call = step.Pass switch
        {
            Pass.Forward => $"{operation}({string.Join(", ", operands.Select(i => i.Name).Concat(step.Weights.Select(w => w.Tensor.Role)))})",
            Pass.BackwardData => $"gradient of {operation}'s input({inputs})",
            _ => $"gradients of {operation}'s weights({inputs})",
        };
        if (step.Epilogue.Adds)
            call = $"{step.Inputs[^1].Name} + {call}";
        if (step.Epilogue.Activation is { } activation)
            call = $"{LayerName(activation.Operator.Name)}({call})";
        if (step.Epilogue.Pooling is { } pooling)
            call = $"{LayerName(pooling.Operator.Name)}{step.Epilogue.PoolSize}({call})";
        string results = string.Join(", ", step.Outputs.Select(o => o.Name).Concat(step.Pass == Pass.BackwardWeights ? step.Weights.Select(w => w.Name) : []));
        long macs = Macs(plan);
        return
        [
            $"{results} = {call}{(macs > 0 ? $"   {Sizes.Readable(macs)} MACs" : "")}",
            .. step.Inputs.Concat(step.Outputs).Select(value => $"  {value}   {plan.Of(value)}"),
        ];
    }

    private static long Macs(StepPlan plan) =>
        plan.Model.Program.Network.Layers.FirstOrDefault(l => l.Name == plan.Step.Layer.Name)?.Macs ?? 0;

    private static string LayerName(string name) => Graph.LayerNames.Camel(name);
}
