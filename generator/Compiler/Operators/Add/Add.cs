using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// A sum of maps. All of them lie alike, so it is one loop over them as they lie, zeros in it, over a map that nobody reads any more if there is one; and the gradient of the sum is that of every
/// summand already. The backward pass adds shares of gradients with it too.
/// </summary>
internal sealed class Add : Joining, IFusionTarget, IFusableSum, IAlikeRule, IInPlaceJoinRule
{
    public override string Name => "Add";

    public override Shape? Join(Layer layer, ImmutableArray<Shape> inputs, ShapeReporter report)
    {
        for (int i = 1; i < inputs.Length; i++)
        {
            if (inputs[i] == inputs[0])
                continue;
            report.JoinMismatch(inputs, i, "added", "give them equal shapes, as a Conv of kernel 1 with as many filters can");
            return null;
        }

        return inputs[0];
    }

    public override JoinGradients Backward(Step forward, Value outputGradient, ImmutableArray<Value?> inputGradients) =>
        new([], [.. inputGradients.Select(gradient => gradient is null ? null : outputGradient)]);

    public bool CanFuseMaps(Step step) => false;

    public IEnumerable<Value> Alike(Step step) => step.Inputs;

    public IEnumerable<Value> Overwritable(Step step) => step.Inputs;

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, IReadOnlyList<string> inputs) => Chain("Add", layer.Name, inputs);

    public override Procedure Build(StepPlan plan, KernelSet kernels)
    {
        MapLoops.RequireAlike(plan);
        var inputs = Inputs(plan.Step);
        var body = MapLoops.Everything(plan.Output, at => ActivationKey.Store(
            ActivationKey.Of(plan.Step.Epilogue.Activation), Output, at, inputs.Select(input => (Expression)new Load(input, at)).Aggregate((a, b) => a + b)));
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [.. inputs, Output], [], [.. body]);
    }
}
