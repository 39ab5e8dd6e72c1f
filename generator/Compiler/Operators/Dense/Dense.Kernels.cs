using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// The dense layer's three passes over a whole batch. In all of them lanes run along the inputs, so that one order of the weights serves all three.
/// Images lie a constant stride apart.
/// </summary>
internal sealed partial class Dense : IKernelBuilder
{
    private static readonly Axis N = new("n"), O = new("o"), K = new("k"), Lane = new("lane");
    private static readonly Buffer Input = new("x"), WeightBuffer = new("w"), Bias = new("bias"), Output = new("y");
    private static readonly Buffer OutputGradient = new("dy"), InputGradient = new("dx"), WeightGradient = new("dw"), BiasGradient = new("db");
    private static readonly Size Stride = new("stride"), Inputs = new("inputs"), Units = new("units");

    /// <param name="Pass">Which of the passes.</param>
    /// <param name="N">Images of the register tile.</param>
    /// <param name="O">Outputs of the register tile.</param>
    /// <param name="K">Inputs of the register tile.</param>
    /// <param name="Unroll">Steps of the sum that are written out.</param>
    private sealed record Key(Pass Pass, int N, int O, int K, int Unroll, bool HasBias, ActivationKey? Activation);

    public Procedure Build(StepPlan plan, KernelSet kernels) => plan.Step.Pass switch
    {
        Pass.Forward => Forward(plan, kernels),
        Pass.BackwardData => BackwardData(plan, kernels),
        _ => BackwardWeights(plan, kernels),
    };

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack)
    {
        Buffer canonical = new("canonical"), packed = new("packed");
        Statement[] Copy(Index from, Index to) =>
            pack ? [new Store(packed, to, new Load(canonical, from))] : [new Store(canonical, from, new Load(packed, to))];
        var input = plan.Input;
        var body = weight.Tensor.Role == "weight"
            ? [For.Rolled(O, Of(plan.Step.Layer).Units, [.. Loops.Values(input, (plain, place) => Copy((O * (Index)input.Shape.Length) + plain, (O * (Index)input.Length) + place))])]
            : new Statement[] { For.Rolled(O, weight.Tensor.Length, Copy(O, O)) };
        return new(KernelNames.Repack(weight, pack), [], [canonical, packed], [], body);
    }

    /// <summary>y[n, o] = Σ w[o, k] · x[n, k]: each sum's lanes are added up in the end.</summary>
    private static Procedure Forward(StepPlan plan, KernelSet kernels)
    {
        int units = Of(plan.Step.Layer).Units, stride = plan.Model.Memory.PerImageLength;
        bool hasBias = plan.Step.Weights.Length > 1;
        IReadOnlyList<Buffer> buffers = [Input, WeightBuffer, .. hasBias ? [Bias] : Array.Empty<Buffer>(), Output];
        IEnumerable<Statement> Over(int images, Index from, Index to)
        {
            int unroll = kernels.Target.IsBare ? TileSearch.Unroll(kernels.Target, Layout.BlockSize, BareOutputs) : 1; // inputs are whole blocks
            Key key = new(Pass.Forward, images, OutputsOf(images, units, kernels.Target), 0, unroll, hasBias, ActivationKey.Of(plan.Step.Epilogue.Activation));
            var micro = kernels.Micro(key, () => BuildForward(key, buffers, kernels.Target));
            return Loops.Tiled(O, units, key.O, o =>
            [
                new For(N, from, to, images, LoopKind.Rolled, new Call(
                    micro,
                    [
                        .. buffers.Select(buffer => new Argument(buffer,
                            buffer == Input ? N * (Index)stride : buffer == WeightBuffer ? o * plan.Input.Length : buffer == Bias ? o : (N * (Index)stride) + o)),
                    ],
                    [plan.Input.Length, stride])),
            ]);
        }

        return new(KernelNames.Of(plan), KernelNotes.Of(plan), buffers, BatchSizes.All, [.. OverBatch(kernels.Target, Over)]);
    }

    /// <summary>All images of a batch: a few at a time and then the rest, or one by one.</summary>
    private static IEnumerable<Statement> OverBatch(Target target, Func<int, Index, Index, IEnumerable<Statement>> over) => target.Images == 1
        ? over(1, 0, BatchSizes.Images)
        : over(target.Images, 0, BatchSizes.Tiled).Concat(over(1, BatchSizes.Tiled, BatchSizes.Images));

    /// <summary>On a bare machine every output's weights need an address in a register.</summary>
    private const int BareOutputs = 4;

    /// <summary>As many outputs as the registers hold; a single image has sums enough with eight.</summary>
    private static int OutputsOf(int images, int units, Target target) => target.IsBare
        ? Math.Min(units, BareOutputs)
        : Enumerable.Range(1, Math.Min(units, 8)).Last(o => o == 1 || TileSearch.Fits(target, images * o, o));

    private static Procedure BuildForward(Key key, IReadOnlyList<Buffer> buffers, Target target)
    {
        Load weights = new(WeightBuffer, (O * (Index)Inputs) + K), values = new(Input, (N * (Index)Stride) + K);
        IReadOnlyList<TileAxis> tile = [new(O, key.O), new(N, key.N)];
        Contraction contraction = target.IsBare
            ? new(target, tile, new(Lane, 1), [new(K, Inputs, key.Unroll)], weights, values)
            : new(target, tile, new(K, Inputs, LaneRole.RolledSum), [], weights, values);
        Expression total = new Reduce(Operation.Add, contraction.Accumulator);
        if (key.HasBias)
            total += new Load(Bias, O);
        return new(
            $"dense_n{key.N}_o{key.O}{key.Activation?.Suffix}",
            [$"{key.O} outputs of {CountOf(key.N)}   a: weights, b: inputs{(target.IsBare ? $"   unrolled k {key.Unroll}" : ", lanes are inputs and are added up in the end")}"],
            buffers, [Inputs, Stride], contraction.Build(0f, contraction.OverTile(ActivationKey.Store(key.Activation, Output, (N * (Index)Stride) + O, total))));
    }

    /// <summary>dx[n, k] = Σ dy[n, o] · w[o, k].</summary>
    private static Procedure BackwardData(StepPlan plan, KernelSet kernels)
    {
        int units = Of(plan.Step.Layer).Units, inputs = plan.Output.Length, stride = plan.Model.Memory.PerImageLength;
        IEnumerable<Statement> Over(int images, Index from, Index to)
        {
            int width = InputsOf(images, inputs, kernels.Target);
            Key key = new(Pass.BackwardData, images, 0, width, TileSearch.Unroll(kernels.Target, units, images * width / kernels.Target.Lanes), false, null);
            var micro = kernels.Micro(key, () => BuildBackwardData(key, kernels.Target));
            return Loops.Tiled(K, inputs, width, k =>
            [
                new For(N, from, to, images, LoopKind.Rolled, new Call(
                    micro, [new(OutputGradient, N * (Index)stride), new(WeightBuffer, k), new(InputGradient, (N * (Index)stride) + k)], [inputs, stride, units])),
            ]);
        }

        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), [OutputGradient, WeightBuffer, InputGradient], BatchSizes.All,
            [.. OverBatch(kernels.Target, Over)]);
    }

    private static Procedure BuildBackwardData(Key key, Target target)
    {
        Contraction contraction = new(
            target, [new(N, key.N)], new(K, key.K), [new(O, Units, key.Unroll)],
            new(WeightBuffer, (O * (Index)Inputs) + K), new(OutputGradient, (N * (Index)Stride) + O));
        return new(
            $"denseData_n{key.N}_k{key.K}_u{key.Unroll}",
            [$"the gradients of {key.K} inputs of {CountOf(key.N)}   a: weights, lanes are inputs   b: one gradient in every lane   unrolled o {key.Unroll}"],
            [OutputGradient, WeightBuffer, InputGradient], [Inputs, Stride, Units],
            contraction.Build(0f, contraction.OverTile(new Store(InputGradient, (N * (Index)Stride) + K, contraction.Accumulator))));
    }

    /// <summary>dw[o, k] = Σ dy[n, o] · x[n, k] and db[o] = Σ dy[n, o], over the images of the batch.</summary>
    private static Procedure BackwardWeights(StepPlan plan, KernelSet kernels)
    {
        var target = kernels.Target;
        int units = Of(plan.Step.Layer).Units, inputs = plan.Input.Length, stride = plan.Model.Memory.PerImageLength;
        int rows = Math.Min(units, Batching.Images), width = InputsOf(rows, inputs, target);
        Key key = new(Pass.BackwardWeights, 0, rows, width, 1, false, null);
        var micro = kernels.Micro(key, () => BuildBackwardWeights(key, target));
        List<Statement> body =
        [
            .. Loops.Tiled(K, inputs, width, k => Loops.Tiled(O, units, rows, o =>
            [
                new Call(micro, [new(Input, k), new(OutputGradient, o), new(WeightGradient, (o * inputs) + k)], [inputs, stride, BatchSizes.Images]),
            ])),
        ];
        if (plan.Step.Weights.Length == 1)
            return new(KernelNames.Of(plan), KernelNotes.Of(plan), [Input, OutputGradient, WeightGradient], BatchSizes.All, body);

        Register sum = new("sum");
        Axis start = new("ob");
        var at = (Index)start + Lane;
        body.Add(new For(start, 0, plan.Of(plan.Step.Inputs[1]).Length, target.Lanes, LoopKind.Rolled,
            For.Lanes(Lane, target.Lanes, new Set(sum, 0f)),
            For.Rolled(N, BatchSizes.Images, For.Lanes(Lane, target.Lanes, new Set(sum, sum + new Load(OutputGradient, (N * (Index)stride) + at)))),
            For.Lanes(Lane, target.Lanes, new Store(BiasGradient, at, sum))));
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [Input, OutputGradient, WeightGradient, BiasGradient], BatchSizes.All, body);
    }

    private static Procedure BuildBackwardWeights(Key key, Target target)
    {
        Contraction contraction = new(
            target, [new(O, key.O)], new(K, key.K), [new(N, BatchSizes.Images)],
            new(Input, (N * (Index)Stride) + K), new(OutputGradient, (N * (Index)Stride) + O));
        return new(
            $"denseWeights_o{key.O}_k{key.K}",
            [$"the gradients of {key.O} x {key.K} weights   a: inputs, lanes are inputs   b: one gradient in every lane"],
            [Input, OutputGradient, WeightGradient], [Inputs, Stride, BatchSizes.Images],
            contraction.Build(0f, contraction.OverTile(new Store(WeightGradient, (O * (Index)Inputs) + K, contraction.Accumulator))));
    }

    /// <summary>Up to four vectors of inputs; every layout is a whole number of blocks of sixteen.</summary>
    private static int InputsOf(int rows, int inputs, Target target)
    {
        int vectors = Enumerable.Range(1, 4).Last(v => v == 1 || TileSearch.Fits(target, rows * v, v));
        return Math.Min(vectors * target.Lanes, inputs);
    }

    private static string CountOf(int images) => images == 1 ? "one image" : $"{images} images";
}
