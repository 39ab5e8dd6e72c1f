using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// A locally connected layer between two laid-out maps, and the order of its packed weights: position by position, and at each [output block][input block][ky][kx][input channel][output channel], as
/// convolution has them. Lanes are output channels.
/// </summary>
internal sealed class LocalPlan
{
    private LocalPlan(LocallyConnectedParameters parameters, Layout source, Layout result)
    {
        (Source, Result) = (source, result);
        (Y, X) = (parameters.Windows.Y(source.Shape), parameters.Windows.X(source.Shape));
        InBlock = checked(Y.Kernel * X.Kernel * source.Block * Layout.BlockSize);
        OutBlock = checked(InBlock * source.Blocks);
        Position = checked(OutBlock * OutBlocks);
    }

    public Layout Source { get; }

    public Layout Result { get; }

    public Window Y { get; }

    public Window X { get; }

    public int OutBlocks => Result.Blocks;

    /// <summary>Floats from the weights of a block of input channels to those of the next; of output channels; and of positions.</summary>
    public int InBlock { get; }

    public int OutBlock { get; }

    public int Position { get; }

    public static LocalPlan Of(StepPlan plan)
    {
        var parameters = (LocallyConnectedParameters)plan.Step.Layer.Parameters;
        return plan.Step.Pass switch
        {
            Pass.Forward => new(parameters, plan.Input, plan.Output),
            Pass.BackwardData => new(parameters, plan.Output, plan.Input),
            _ => new(parameters, plan.Input, plan.Of(plan.Step.Inputs[1])),
        };
    }

    /// <summary>Where a weight lies, but for the channels' lanes.</summary>
    public Index WeightAt(Index oy, Index ox, Index ob, Index ib, Index ky, Index kx) =>
        (((oy * Result.Shape.Width) + ox) * Position) + (ob * OutBlock) + (ib * InBlock) + (((ky * X.Kernel) + kx) * (Source.Block * Layout.BlockSize));

    public Index BiasAt(Index oy, Index ox, Index ob) => ((((oy * Result.Shape.Width) + ox) * OutBlocks) + ob) * Layout.BlockSize;

    public Index ResultAt(Index oy, Index ox, Index ob) => (ob * Result.Plane) + (oy * Result.Pitch) + (ox * Result.Block) + Result.Origin;

    /// <summary>What a tap reads.</summary>
    public Index SourceAt(Index oy, Index ox, Index ib, Index ky, Index kx) =>
        (ib * Source.Plane) + (((oy * Y.Stride) + (ky * Y.Dilation) - Y.Before) * Source.Pitch) + (((ox * X.Stride) + (kx * X.Dilation) - X.Before) * Source.Block) + Source.Origin;
}
