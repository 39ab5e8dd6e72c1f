using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record ScaleParameters(bool Bias);

/// <summary>x · weight + bias, with a trained weight and bias for each channel. It begins as the identity.</summary>
internal sealed class Scale : IOperator, IShapeRule, IPointwise, IFusionTarget, IGradientRule, ILayoutRule, IInPlaceRule, IPackingRule, IKernelBuilder, IOnnxMapping
{
    private static readonly Buffer Input = new("x"), Factor = new("weight"), Summand = new("bias"), Output = new("y");
    private static readonly Buffer OutputGradient = new("dy"), InputGradient = new("dx"), FactorGradient = new("dweight"), SummandGradient = new("dbias");

    public string Name => "Scale";

    public object Read(ArgumentReader arguments) => new ScaleParameters(arguments.Flag("Bias", true));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => input;

    /// <summary>Neither decays: the factor belongs at 1, not at 0. Their dimensions let ONNX multiply and add by channel.</summary>
    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        ImmutableArray<int> dimensions = input.IsFlat ? [input.Channels] : [input.Channels, 1, 1];
        WeightTensor weight = new("weight", dimensions, 1, 1, Decays: false, Initialisation.One), bias = new("bias", dimensions, 1, 1, Decays: false, Initialisation.Zero);
        return HasBias(layer) ? [weight, bias] : [weight];
    }

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public bool CanFuseMaps(Step step) => false;

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        yield return forward with { Pass = Pass.BackwardWeights, Inputs = [outputGradient, forward.Input], Outputs = [], Epilogue = Epilogue.None };
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient], Weights = [forward.Weights[0]], Epilogue = Epilogue.None };
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public Value? Overwritten(Step step) => step.Pass == Pass.BackwardWeights ? null : step.Input;

    public int PackedLength(StepPlan plan, Weight weight) => Sizes.RoundUp(weight.Tensor.Length, Layout.BlockSize);

    public int ScratchLength(StepPlan plan) => 0;

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        string scaled = HasBias(layer.Layer) ? $"{layer.Name}.scaled" : layer.Name;
        yield return new("Mul", HasBias(layer.Layer) ? scaled : layer.Name, [input, $"{layer.Name}.weight"], scaled);
        if (HasBias(layer.Layer))
            yield return new("Add", layer.Name, [scaled, $"{layer.Name}.bias"], layer.Name);
    }

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        MapLoops.RequireAlike(plan);
        ChannelWalk walk = new(plan.Input, images: null, 0, kernels.Target);
        var (buffers, body) = plan.Step.Pass switch
        {
            Pass.Forward => Forward(plan, walk),
            Pass.BackwardData => ([OutputGradient, Factor, InputGradient], OverValues(walk, [(Factor, "factor")], factor =>
                new Store(InputGradient, walk.At(plan.Output), new Load(OutputGradient, walk.At(plan.Input)) * factor))),
            _ => BackwardWeights(plan, kernels.Target),
        };
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), buffers, [], body);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => PlainCopy.Repack(weight, pack);

    private static (IReadOnlyList<Buffer> Buffers, Statement[] Body) Forward(StepPlan plan, ChannelWalk walk)
    {
        var activation = ActivationKey.Of(plan.Step.Epilogue.Activation);
        Load input = new(Input, walk.At(plan.Input));
        Store Result(Expression value) => new(Output, walk.At(plan.Output), activation?.Apply(value) ?? value);
        return HasBias(plan.Step.Layer)
            ? ([Input, Factor, Summand, Output], OverValues(walk, [(Factor, "factor"), (Summand, "summand")], factor => Result(Expression.MultiplyAdd(input, factor, walk.Register("summand")))))
            : ([Input, Factor, Output], OverValues(walk, [(Factor, "factor")], factor => Result(input * factor)));
    }

    /// <summary>Σ dy · x and Σ dy over the pixels of each channel, added to what earlier images gave.</summary>
    private static (IReadOnlyList<Buffer> Buffers, Statement[] Body) BackwardWeights(StepPlan plan, Target target)
    {
        var ofFactor = ChannelSums.Build(plan.Input, at => new Load(OutputGradient, at) * new Load(Input, at), FactorGradient, target);
        return HasBias(plan.Step.Layer)
            ? ([OutputGradient, Input, FactorGradient, SummandGradient], [ofFactor, ChannelSums.Build(plan.Input, at => new Load(OutputGradient, at), SummandGradient, target)])
            : ([OutputGradient, Input, FactorGradient], [ofFactor]);
    }

    /// <summary>Every value of the map, with the numbers of its channel in registers.</summary>
    private static Statement[] OverValues(ChannelWalk walk, (Buffer Buffer, string Name)[] numbers, Func<Register, Store> store) =>
    [
        walk.OverChannels(
            walk.Each([.. numbers.Select(n => new Set(walk.Register(n.Name), new Load(n.Buffer, walk.Channel)))]),
            walk.OverPixels(real =>
            {
                var result = store(walk.Register(numbers[0].Name));
                return [result with { Value = real(result.Value) }];
            })),
    ];

    private static bool HasBias(Layer layer) => ((ScaleParameters)layer.Parameters).Bias;
}
