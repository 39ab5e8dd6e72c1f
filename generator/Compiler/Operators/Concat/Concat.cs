using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The channels of several maps, one map's after the other's. The gradient of a part is a piece of the whole's. Copied is only what the planner could not lay where it belongs.</summary>
internal sealed class Concat : Joining, ISliceRule
{
    private static readonly Buffer Whole = new("whole"), Part = new("part");

    public override string Name => "Concat";

    /// <summary>The parameters of a backward step: the channel of the whole at which its part begins.</summary>
    private sealed record Piece(int First);

    public override Shape? Join(Layer layer, ImmutableArray<Shape> inputs, ShapeReporter report)
    {
        long channels = inputs[0].Channels;
        for (int i = 1; i < inputs.Length; i++)
        {
            channels += inputs[i].Channels;
            if (inputs[i] with { Channels = inputs[0].Channels } == inputs[0])
                continue;
            string mend = inputs[i].IsFlat || inputs[0].IsFlat ? "join maps with maps and vectors with vectors" : "give them equal heights and widths";
            report.JoinMismatch(inputs, i, "concatenated", mend);
            return null;
        }

        if (channels <= int.MaxValue)
            return inputs[0] with { Channels = (int)channels };
        report.Overflow("its output", $"{Sizes.Readable(channels)} channels");
        return null;
    }

    public override JoinGradients Backward(Step forward, Value outputGradient, ImmutableArray<Value?> inputGradients)
    {
        var starts = Starts(forward);
        IEnumerable<Step> steps = inputGradients.Select((gradient, i) => gradient is null ? null : forward with
        {
            Layer = forward.Layer with { Parameters = new Piece(starts[i]) },
            Pass = Pass.BackwardData,
            Inputs = [outputGradient],
            Outputs = [gradient],
        }).OfType<Step>();
        return new([.. steps], inputGradients);
    }

    public override int Block(Step forward, int inputBlock) => inputBlock == 1 ? LayoutPlanner.PreferredBlock(forward.Output.Shape) : Layout.BlockSize;

    public IEnumerable<Slice> Slices(Step step) => step.Pass == Pass.Forward
        ? step.Inputs.Zip(Starts(step), (input, start) => new Slice(input, step.Output, start))
        : [new(step.Output, step.Input, ((Piece)step.Layer.Parameters).First)];

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, IReadOnlyList<string> inputs) => [new("Concat", layer.Name, inputs, layer.Name, ("axis", "1"))];

    public override Procedure Build(StepPlan plan, KernelSet kernels)
    {
        var step = plan.Step;
        if (step.Pass != Pass.Forward)
        {
            ChannelCopy piece = new(plan.Output, Part, plan.Input, Whole, ((Piece)step.Layer.Parameters).First, kernels.Target);
            return new(KernelNames.Of(plan), KernelNotes.Of(plan), [Whole, Part], [], [.. piece.FromWhole()]);
        }

        var parts = Inputs(step);
        var starts = Starts(step);
        var copies = step.Inputs.Select((input, i) => new ChannelCopy(plan.Of(input), parts[i], plan.Output, Output, starts[i], kernels.Target)).ToList();
        bool[] inPlace = [.. Slices(step).Select(plan.Model.IsInPlace)];
        string[] resting = [.. parts.Where((_, i) => inPlace[i]).Select(part => part.Name)];
        return new(
            KernelNames.Of(plan), [.. KernelNotes.Of(plan), .. resting.Length == 0 ? Array.Empty<string>() : [$"  in place: {string.Join(", ", resting)}"]], [.. parts, Output], [],
            [.. copies.Where((_, i) => !inPlace[i]).SelectMany(copy => copy.ToWhole()), .. copies[copies.Count - 1].IsInBlocks ? [] : ChannelCopy.ClearPadding(plan.Output, Output)]);
    }

    /// <summary>The channel of the whole at which each part begins.</summary>
    private static ImmutableArray<int> Starts(Step forward) => [.. forward.Inputs.Select((_, i) => forward.Inputs.Take(i).Sum(input => input.Shape.Channels))];
}
