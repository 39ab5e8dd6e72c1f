using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// The gradient of the weights: a tile of channels × taps in registers, summed over the pixels of an image and added to what earlier images gave.
/// dw[oc, ic, ky, kx] += dy[oc, oy, ox] · x[ic, oy · stride + ky · dilation, ox · stride + kx · dilation]; in a transposed convolution dy is what stride and taps walk over.
/// </summary>
internal sealed class ConvWeightGradient(ConvPlan plan, Target target)
{
    public static readonly Buffer Source = new("x"), ResultGradient = new("dy"), WeightGradient = new("dw"), BiasGradient = new("db");

    private static readonly Axis Ob = new("ob"), Oc = new("oc"), Oy = new("oy"), Ox = new("ox"), Ib = new("ib"), Ic = new("ic"), Ky = new("ky"), Kx = new("kx");
    private static readonly Size GradientBlock = new("dyBlock"), GradientRow = new("dyRow"), SourceRow = new("xRow"), WeightOut = new("wOut"), WeightRow = new("wRow");
    private static readonly Size Rows = new("rows"), Columns = new("columns");

    /// <param name="Blocks">Blocks of output channels; single channels where they are planar.</param>
    /// <param name="TapsY">Rows of taps: one or all.</param>
    /// <param name="TapsX">Taps of a row.</param>
    /// <param name="Inputs">Input channels of a block.</param>
    /// <param name="Lanes">Channels side by side.</param>
    private readonly record struct Tile(int Blocks, int TapsY, int TapsX, int Inputs, int Lanes);

    private sealed record Key(
        ConvForm Form, bool IsTransposed, Tile Tile, int SourceBlock, int TapX, int InLane, int StrideY, int StrideX, int DilationY, int DilationX, int Unroll);

    /// <summary>The map whose pixels are summed over; the other one is what the window slides over.</summary>
    private Layout Still => plan.Parameters.IsTransposed ? plan.Source : plan.Result;

    public IReadOnlyList<Statement> Drive(KernelSet kernels)
    {
        var tile = ChooseTile();
        var (source, result) = (plan.Source, plan.Result);
        bool lanesArePixels = plan.Form == ConvForm.Width;
        int columns = lanesArePixels ? Sizes.RoundUp(Still.Shape.Width, target.Lanes) : Still.Shape.Width;
        Key key = new(
            plan.Form, plan.Parameters.IsTransposed, tile, source.Block, plan.TapX, plan.InLane, plan.WindowY.Stride, plan.WindowX.Stride, plan.WindowY.Dilation, plan.WindowX.Dilation,
            Unroll: lanesArePixels ? 1 : columns % 2 == 0 && Sums(tile) * 2 <= target.UnrollBudget ? 2 : 1);
        var micro = kernels.Micro(key, () => Build(key));

        Axis g = new("g"), lane = new("lane");
        var channels = ((Index)g * plan.OutBlocks) + Ob;
        var input = plan.Form == ConvForm.Depthwise ? (Index)Ob : ((Index)g * plan.InBlocks) + Ib;
        Index FirstTap(Layout map) =>
            (((Ky * (Index)plan.WindowY.Dilation) - plan.WindowY.Before) * map.Pitch) + (((Kx * (Index)plan.WindowX.Dilation) - plan.WindowX.Before) * map.Block);
        var sourceAt = (input * source.Plane) + (key.IsTransposed ? Index.Zero : FirstTap(source)) + Ic + source.Origin;
        var gradientAt = (channels * result.Plane) + (key.IsTransposed ? FirstTap(result) : Index.Zero) + result.Origin;
        var weightAt = (channels * plan.OutBlock) + (Ib * (Index)plan.InBlock) + (Ky * (Index)plan.TapY) + (Kx * (Index)plan.TapX) + (Ic * (Index)plan.InLane) + lane;
        Call call = new(
            micro,
            [new(Source, plan.Form is ConvForm.Dot or ConvForm.Depthwise ? sourceAt + lane : sourceAt), new(ResultGradient, result.IsBlocked ? gradientAt + lane : gradientAt), new(WeightGradient, weightAt)],
            [result.Plane, result.Pitch, source.Pitch, plan.OutBlock, plan.TapY, Still.Shape.Height, columns]);
        int lanes = plan.Form == ConvForm.Width ? 1 : Layout.BlockSize;
        return
        [
            For.Rolled(g, plan.Groups,
                new For(Ob, 0, plan.OutBlocks, tile.Blocks, LoopKind.Rolled,
                    new For(lane, 0, lanes, tile.Lanes, LoopKind.Rolled,
                        For.Rolled(Ib, plan.Form == ConvForm.Depthwise ? 1 : plan.InBlocks,
                            new For(Ky, 0, plan.WindowY.Kernel, tile.TapsY, LoopKind.Rolled,
                                new For(Kx, 0, plan.WindowX.Kernel, tile.TapsX, LoopKind.Rolled,
                                    new For(Ic, 0, plan.Form == ConvForm.Broadcast ? source.Block : 1, tile.Inputs, LoopKind.Rolled, call))))))),
            .. plan.HasZeros ? plan.Zeros(at => [new Store(WeightGradient, at, 0f)]) : [],
        ];
    }

    private int Sums(Tile tile) => tile.Blocks * tile.TapsY * tile.TapsX * tile.Inputs * Math.Max(1, tile.Lanes / target.Lanes);

    /// <summary>Tiles divide their extents: a sum that is added to must not be computed twice.</summary>
    private Tile ChooseTile()
    {
        Tile best = default;
        long bestCost = long.MaxValue;
        long pixels = Math.Max(1, (long)Still.Shape.Height * Sizes.CeilingDivide(Still.Shape.Width, plan.Form == ConvForm.Width ? target.Lanes : 1));
        foreach (var tile in Candidates())
        {
            int vectors = Math.Max(1, tile.Lanes / target.Lanes), taps = tile.TapsY * tile.TapsX, sums = Sums(tile);
            var (ofSource, ofResult) = plan.Parameters.IsTransposed ? (1, taps) : (taps, 1); // taps move one of the two maps alone
            (int left, int right) = plan.Form switch
            {
                ConvForm.Dot => (ofSource * vectors, tile.Blocks * ofResult),
                ConvForm.Depthwise => (ofResult * vectors, ofSource * vectors),
                _ => (tile.Blocks * ofResult * vectors, ofSource * tile.Inputs),
            };
            if (!TileSearch.Fits(target, sums, left) && sums > vectors)
                continue;
            long tiles = (long)(plan.OutBlocks / tile.Blocks) * (plan.WindowY.Kernel / tile.TapsY) * (plan.WindowX.Kernel / tile.TapsX) * (Layout.BlockSize / tile.Inputs) * (Layout.BlockSize / tile.Lanes);
            long cost = tiles * ((pixels * TileSearch.StepCost(target, sums, left + right)) + (4 * sums) + TileSearch.CallCost);
            if (cost < bestCost)
                (best, bestCost) = (tile, cost);
        }

        return best;
    }

    private IEnumerable<Tile> Candidates()
    {
        int lanes = plan.Form == ConvForm.Width ? 1 : Layout.BlockSize, smallest = plan.Form == ConvForm.Width ? 1 : Math.Min(Layout.BlockSize, Math.Max(4, target.Lanes));
        int inputs = plan.Form == ConvForm.Broadcast ? plan.Source.Block : 1, blocks = plan.Form == ConvForm.Depthwise ? 1 : Math.Min(8, plan.OutBlocks);
        for (; lanes >= smallest && lanes > 0; lanes /= 2)
        {
            foreach (int b in Divisors(plan.OutBlocks).Where(d => d <= blocks))
            {
                foreach (int y in new[] { 1, plan.WindowY.Kernel })
                {
                    foreach (int x in Divisors(plan.WindowX.Kernel))
                    {
                        foreach (int i in Divisors(inputs))
                            yield return new(b, y, x, i, lanes);
                    }
                }
            }
        }
    }

    private static IEnumerable<int> Divisors(int value) => Enumerable.Range(1, Math.Min(value, 32)).Where(d => value % d == 0);

    private Procedure Build(Key key)
    {
        var tile = key.Tile;
        var (gradientLane, sourceLane, lane) = key.Form switch
        {
            ConvForm.Broadcast => ((Index)Oc, Index.Zero, Oc),
            ConvForm.Dot => (Index.Zero, Ic, Ic),
            ConvForm.Depthwise => ((Index)Oc, (Index)Oc, Oc),
            _ => (Index.Zero, Index.Zero, Ox),
        };
        int gradientPixel = key.Form is ConvForm.Broadcast or ConvForm.Depthwise ? Layout.BlockSize : 1;
        Index Pixel(bool slides, Size row, int pixel) => slides
            ? ((((Index)Oy * key.StrideY) + ((Index)Ky * key.DilationY)) * row) + ((((Index)Ox * key.StrideX) + ((Index)Kx * key.DilationX)) * pixel)
            : (Oy * (Index)row) + ((Index)Ox * pixel);
        Load gradient = new(ResultGradient, (Ob * (Index)GradientBlock) + Pixel(key.IsTransposed, GradientRow, gradientPixel) + gradientLane);
        Load source = new(Source, Pixel(!key.IsTransposed, SourceRow, key.SourceBlock) + (key.Form == ConvForm.Broadcast ? (Index)Ic : sourceLane));
        List<TileAxis> axes = [new(Ob, tile.Blocks), new(Ky, tile.TapsY), new(Kx, tile.TapsX)];
        if (key.Form == ConvForm.Broadcast)
            axes.Add(new(Ic, tile.Inputs));
        bool lanesArePixels = key.Form == ConvForm.Width;
        Contraction contraction = new(
            target,
            axes,
            lanesArePixels ? new(lane, Columns, LaneRole.RolledSum) : new(lane, tile.Lanes),
            lanesArePixels ? [new(Oy, Rows)] : [new(Oy, Rows), new(Ox, Columns, key.Unroll)],
            key.Form == ConvForm.Dot ? source : gradient,
            key.Form == ConvForm.Dot ? gradient : source);
        var at = (Ob * (Index)WeightOut) + (Ky * (Index)WeightRow) + ((Index)Kx * key.TapX);
        at += lanesArePixels ? 0 : key.Form == ConvForm.Broadcast ? ((Index)Ic * key.InLane) + Oc : lane;
        Load before = new(WeightGradient, at);
        var body = lanesArePixels
            ? contraction.Build(0f, contraction.OverTile(new Store(WeightGradient, at, before + new Reduce(Operation.Add, contraction.Accumulator))))
            : contraction.Build(before, contraction.OverTile(new Store(WeightGradient, at, contraction.Accumulator)));
        string lanes = lanesArePixels || tile.Lanes == Layout.BlockSize ? "" : $"l{tile.Lanes}";
        string header = $"{tile.Blocks} channel blocks x {tile.TapsY}x{tile.TapsX} taps x {tile.Inputs} input channels, each summed over an image; unrolled ox {key.Unroll}";
        return new(
            $"conv{(key.IsTransposed ? "Transpose" : "")}Weights_{key.Form.ToString().ToLowerInvariant()}_c{key.SourceBlock}_s{key.StrideY}x{key.StrideX}_d{key.DilationY}x{key.DilationX}_r{tile.Blocks}x{tile.TapsY}x{tile.TapsX}x{tile.Inputs}{lanes}",
            [header], [Source, ResultGradient, WeightGradient], [GradientBlock, GradientRow, SourceRow, WeightOut, WeightRow, Rows, Columns], body);
    }
}
