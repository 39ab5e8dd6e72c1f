using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>The part of a <see cref="TapAxis"/> that is baked into a micro-kernel; where it starts is an argument.</summary>
internal readonly record struct TapShape(int Taps, int WeightStep, int InStep, int InStride, int OutStep)
{
    public static TapShape Of(TapAxis axis) => new(axis.Taps, axis.WeightStep, axis.InStep, axis.InStride, axis.OutStep);
}

/// <summary>A register tile.</summary>
/// <param name="Blocks">Blocks of result channels; single channels where the result is planar.</param>
/// <param name="Lanes">Values side by side in it: channels of a block, or pixels of a row.</param>
/// <param name="Rows">Rows of results, before pooling.</param>
/// <param name="Columns">Pixels of a row, before pooling.</param>
internal readonly record struct ConvTile(int Blocks, int Lanes, int Rows, int Columns);

/// <summary>
/// The loops of a convolution around one of its micro-kernels: phases, groups, blocks of channels, rows, pixels. All forms have the same arguments; those that
/// are the same in every call are baked in later.
/// </summary>
internal abstract class ConvKernel(ConvSum sum, Target target)
{
    protected static readonly Axis Ob = new("ob"), Oc = new("oc"), Oy = new("oy"), Ox = new("ox"), Ib = new("ib"), Ic = new("ic"), Ky = new("ky"), Kx = new("kx");
    protected static readonly Size SourceBlockPitch = new("xBlock"), SourceRow = new("xRow"), WeightOut = new("wOut"), WeightIn = new("wIn"), WeightRow = new("wRow");
    protected static readonly Size InBlocks = new("inBlocks"), ResultBlockPitch = new("yBlock"), ResultRow = new("yRow");

    protected static IReadOnlyList<Size> Sizes => [SourceBlockPitch, SourceRow, WeightOut, WeightIn, WeightRow, InBlocks, ResultBlockPitch, ResultRow];

    protected ConvSum Sum { get; } = sum;

    protected Target Target { get; } = target;

    public static ConvKernel Of(ConvSum sum, Target target) => sum.Form switch
    {
        ConvForm.Broadcast => new ConvBroadcast(sum, target),
        ConvForm.Width => new ConvWidth(sum, target),
        ConvForm.Dot => new ConvDot(sum, target),
        _ => new ConvDepthwise(sum, target),
    };

    /// <summary>Walks the whole result, all phases.</summary>
    public IReadOnlyList<Statement> Drive(KernelSet kernels) => [.. Sum.Y.SelectMany(y => Sum.X.SelectMany(x => Drive(y, x, kernels)))];

    protected abstract ConvTile ChooseTile(TapAxis y, TapAxis x);

    /// <summary>The micro-kernel of a tile of which <paramref name="columns"/> pixels are real.</summary>
    protected abstract Procedure Micro(TapAxis y, TapAxis x, ConvTile tile, int columns, KernelSet kernels);

    /// <summary>Tiles along a row: where each starts, in pixels of the result, and how many of its columns are real.</summary>
    protected virtual IEnumerable<Statement> Columns(int results, ConvTile tile, Func<Index, int, IEnumerable<Statement>> body) =>
        Loops.Tiled(Ox, results / Sum.Pool, tile.Columns / Sum.Pool, start => body(start, tile.Columns));

    /// <summary>Depthwise sums read the block of channels that they write.</summary>
    protected virtual bool SourceFollowsResult => false;

    /// <summary>For names: stride and dilation where they are not 1. Taps of a gradient walk backwards, which is written m1.</summary>
    protected static string Variant(TapShape y, TapShape x)
    {
        string stride = y.InStride == 1 && x.InStride == 1 ? "" : $"s{y.InStride}x{x.InStride}";
        string dilation = y.InStep == 1 && x.InStep == 1 ? "" : $"d{Step(y.InStep)}x{Step(x.InStep)}";
        return stride + dilation;

        // A name has no sign, and what a culture writes for one is not known.
        static string Step(int step) => step < 0 ? $"m{-step}" : $"{step}";
    }

    private IEnumerable<Statement> Drive(TapAxis y, TapAxis x, KernelSet kernels)
    {
        Axis g = new("g"), lane = new("lane");
        var tile = ChooseTile(y, x);
        int pool = Sum.Pool;
        IEnumerable<Statement> Tiles(Index ob, Index oy) => Columns(x.Results, tile, (ox, columns) =>
            [CallMicro(y, x, Micro(y, x, tile, columns, kernels), new(g, ob, lane, oy, ox))]);
        IReadOnlyList<Statement> body =
        [
            .. Loops.Tiled(Ob, Sum.OutBlocks, tile.Blocks, ob =>
                Lanes(lane, tile, [.. Loops.Tiled(Oy, y.Results / pool, tile.Rows / pool, oy => Tiles(ob, oy))])),
        ];
        return [For.Rolled(g, Sum.Groups, [.. body])];
    }

    /// <summary>A tile narrower than a block of channels takes the block in parts.</summary>
    private IEnumerable<Statement> Lanes(Axis lane, ConvTile tile, Statement[] body) =>
        [new For(lane, 0, Sum.Result.Block, Sum.Result.IsBlocked ? tile.Lanes : 1, LoopKind.Rolled, body)];

    private readonly record struct Start(Axis G, Index Ob, Axis Lane, Index Oy, Index Ox);

    private Call CallMicro(TapAxis y, TapAxis x, Procedure micro, Start at)
    {
        var (source, result, pool) = (Sum.Source, Sum.Result, Sum.Pool);
        var channels = ((Index)at.G * Sum.OutBlocks) + at.Ob;
        var sourceChannels = SourceFollowsResult ? (channels * source.Plane) + at.Lane : (Index)at.G * (Sum.InBlocks * source.Plane);
        var sourceAt = sourceChannels + (((at.Oy * (pool * y.InStride)) + y.InFirst) * source.Pitch) + (((at.Ox * (pool * x.InStride)) + x.InFirst) * source.Block) + source.Origin;
        var weightAt = ((Index)at.G * Sum.WeightGroup) + (at.Ob * Sum.WeightOut) + at.Lane + (y.WeightFirst * Sum.TapY) + (x.WeightFirst * Sum.TapX);
        var biasAt = (channels * result.Block) + at.Lane;
        var resultAt = (channels * result.Plane) + (((at.Oy * y.OutStep) + y.OutFirst) * result.Pitch) + (((at.Ox * x.OutStep) + x.OutFirst) * result.Block) + at.Lane + result.Origin;
        var arguments = Sum.Buffers.Select(buffer => new Argument(buffer,
            buffer == ConvSum.SourceBuffer ? sourceAt : buffer == ConvSum.WeightBuffer ? weightAt : buffer == ConvSum.BiasBuffer ? biasAt : resultAt));
        Index[] sizes = [source.Plane, source.Pitch, Sum.WeightOut, Sum.WeightIn, Sum.TapY, Sum.InBlocks, result.Plane, result.Pitch * y.OutStep];
        return new(micro, [.. arguments], sizes);
    }
}
