using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>The drivers: a procedure a step, around the micro-kernels.</summary>
internal abstract partial class Convolution : IKernelBuilder, IWorkRule
{
    public int PackedLength(StepPlan plan, Weight weight) => weight.Tensor.Role == "weight"
        ? WinogradPlan.Of(plan)?.WeightLength ?? ConvPlan.Of(plan).WeightLength
        : Shapes.Sizes.RoundUp(weight.Tensor.Length, Layout.BlockSize);

    public int WorkLength(StepPlan plan) => WinogradPlan.Of(plan)?.WorkLength ?? 0;

    public int ScratchLength(StepPlan plan)
    {
        if (plan.Step.Pass != Pass.BackwardData)
            return 0;
        var conv = ConvPlan.Of(plan);
        return conv.NeedsTransposed ? conv.WeightLength : 0;
    }

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        if (WinogradPlan.Of(plan) is { } winograd)
            return WinogradKernel.Build(plan, winograd, kernels);
        var conv = ConvPlan.Of(plan);
        return plan.Step.Pass switch
        {
            Pass.Forward => Sum(plan, ConvSum.Forward(conv, plan.Step), kernels),
            Pass.BackwardData => Sum(plan, ConvSum.BackwardData(conv), kernels),
            _ => WeightGradient(plan, conv, kernels),
        };
    }

    /// <summary>scratch[ib][ob][ky][kx][oc][ic] = w[ob][ib][ky][kx][ic][oc].</summary>
    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels)
    {
        if (ScratchLength(plan) == 0)
            return null;
        var conv = ConvPlan.Of(plan);
        var sum = ConvSum.BackwardData(conv);
        Buffer packed = new("w"), transposed = new("transposed");
        Axis g = new("g"), ob = new("ob"), ib = new("ib"), tap = new("tap"), ic = new("ic"), oc = new("oc");
        var from = (((Index)g * conv.OutBlocks) + ob) * conv.OutBlock;
        from += ((Index)ib * conv.InBlock) + ((Index)tap * conv.TapX) + ((Index)ic * conv.InLane) + oc;
        var to = ((Index)g * sum.WeightGroup) + ((Index)ib * sum.WeightOut) + ((Index)ob * sum.WeightIn) + ((Index)tap * sum.TapX) + ((Index)oc * sum.InLane) + ic;
        int taps = conv.Parameters.Windows.KernelHeight * conv.Parameters.Windows.KernelWidth;
        For copy = For.Rolled(oc, Layout.BlockSize, For.Rolled(ic, Layout.BlockSize, new Store(transposed, to, new Load(packed, from))));
        return new(
            KernelNames.Of(plan, "Transpose"), ["Input and output channels change places, for the gradient of the input."], [packed, transposed], [],
            [For.Rolled(g, conv.Groups, For.Rolled(ib, conv.InBlocks, For.Rolled(ob, conv.OutBlocks, For.Rolled(tap, taps, copy))))]);
    }

    public Procedure Repack(StepPlan plan, Weight weight, bool pack)
    {
        Buffer canonical = new("canonical"), packed = new("packed");
        Statement[] Copy(Index from, Index to) =>
            pack ? [new Store(packed, to, new Load(canonical, from))] : [new Store(canonical, from, new Load(packed, to))];
        Axis i = new("i");
        IEnumerable<Statement> body = weight.Tensor.Role == "weight"
            ? WinogradPlan.Of(plan)?.PackedWeights(canonical, packed) ?? ConvPlan.Of(plan).Weights(Copy)
            : [For.Rolled(i, weight.Tensor.Length, Copy(i, i))];
        return new(KernelNames.Repack(weight, pack), [], [canonical, packed], [], [.. body]);
    }

    private static Procedure Sum(StepPlan plan, ConvSum sum, KernelSet kernels) =>
        new(KernelNames.Of(plan), KernelNotes.Of(plan), sum.Buffers, [], ConvKernel.Of(sum, kernels.Target).Drive(kernels));

    private static Procedure WeightGradient(StepPlan plan, ConvPlan conv, KernelSet kernels)
    {
        var (source, gradient) = (ConvWeightGradient.Source, ConvWeightGradient.ResultGradient);
        var (weights, bias) = (ConvWeightGradient.WeightGradient, ConvWeightGradient.BiasGradient);
        List<Statement> body = [.. new ConvWeightGradient(conv, kernels.Target).Drive(kernels)];
        if (plan.Step.Weights.Length == 1)
            return new(KernelNames.Of(plan), KernelNotes.Of(plan), [source, gradient, weights], [], body);
        body.Add(ChannelSums.Build(conv.Result, at => new Load(gradient, at), bias, kernels.Target));
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [source, gradient, weights, bias], [], body);
    }
}
