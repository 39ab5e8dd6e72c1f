using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record DenseParameters(int Units, bool Bias);

/// <summary>The fully connected layer: its arguments, its shape, and its way through lowering and planning.</summary>
internal sealed partial class Dense : IOperator, IShapeRule, IFusionTarget, IFoldTarget, IBatchedOperator, IReadsAnyLayout, IGradientRule, ILayoutRule, IPackingRule
{
    public string Name => "Dense";

    public object Read(ArgumentReader arguments) => new DenseParameters(arguments.Whole("units", 1, 1), arguments.Flag("Bias", true));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => new(Of(layer).Units, 1, 1, IsFlat: true);

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        var weight = WeightTensor.Weight([output.Channels, input.Length], input.Length, output.Channels);
        return Of(layer).Bias ? [weight, WeightTensor.Bias(output.Channels)] : [weight];
    }

    public long Macs(Layer layer, Shape input, Shape output) => (long)input.Length * output.Channels;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Everything(input);

    public bool CanFuseMaps(Step step) => false;

    public bool HasRowsOfWeights(Step step) => true;

    public bool IsBatched(Step step) => true;

    public bool ImagesMix => false;

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        yield return forward with { Pass = Pass.BackwardWeights, Inputs = [forward.Input, outputGradient], Outputs = [], Epilogue = Epilogue.None };
        if (inputGradient is not null)
        {
            yield return forward with
            {
                Pass = Pass.BackwardData,
                Inputs = [outputGradient],
                Outputs = [inputGradient],
                Weights = [forward.Weights[0]],
                Epilogue = Epilogue.None,
            };
        }
    }

    public int Block(Step forward, int inputBlock) => Layout.BlockSize;

    public Halo Halo(Step step, Value input) => default;

    public int ScratchLength(StepPlan plan) => 0;

    /// <summary>A row of weights for each output, in the order in which the input lies in memory; what is padding there has weights of zero.</summary>
    public int PackedLength(StepPlan plan, Weight weight) => weight.Tensor.Role == "weight"
        ? checked(Of(plan.Step.Layer).Units * plan.Input.Length)
        : Sizes.RoundUp(weight.Tensor.Length, Layout.BlockSize);

    private static DenseParameters Of(Layer layer) => (DenseParameters)layer.Parameters;
}
