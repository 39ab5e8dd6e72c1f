using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// A convolution by Winograd's tiles. Rows of tiles are taken in groups, so that a group's transformed source and its products stay in the cache while all weights pass by once.
/// No source pixel beyond the window's own padding is read and no result outside the map is written: the last tile of a row or column overlaps the one before.
/// </summary>
internal sealed class WinogradPlan
{
    /// <summary>Blocks of result channels whose products are kept at once, at most.</summary>
    public const int MostBlocks = 4;

    /// <summary>Floats of a group's transformed source and products: a megabyte, the cache of a core.</summary>
    private const int GroupFloats = 256 * 1024;

    /// <summary>Between the products of a tile, on top of a whole number of vectors that may be a power of two: such strides would meet in the same few lines of the first cache.</summary>
    private const int Skew = Layout.BlockSize;

    private WinogradPlan(ConvPlan conv, WinogradTile tile, Epilogue epilogue, bool hasBias)
    {
        (Conv, Tile, Epilogue, HasBias) = (conv, tile, epilogue, hasBias);
        Pool = epilogue.PoolSize;
        Step = tile.Size / Pool;
        Blocks = Math.Min(MostBlocks, conv.OutBlocks);
        var map = conv.Result.Shape;
        int rows = Sizes.CeilingDivide(map.Height, Step);
        Columns = Sizes.CeilingDivide(map.Width, Step);
        int fitting = Math.Max(1, GroupFloats / (tile.Products * Layout.BlockSize * Columns * (conv.InBlocks + Blocks)));
        Groups = Sizes.CeilingDivide(rows, fitting);
        int groupRows = Sizes.CeilingDivide(rows, Groups);
        GroupHeight = Math.Min(map.Height, groupRows * Step);
        Tiles = groupRows * Columns;
        SourceBlock = Tiles * Layout.BlockSize;
        SourceProduct = checked((conv.InBlocks * SourceBlock) + Skew);
        ResultProduct = checked((Blocks * SourceBlock) + Skew);
        ProductsAt = checked(tile.Products * SourceProduct);
        PatchAt = checked(ProductsAt + (tile.Products * ResultProduct));
        WorkLength = checked(PatchAt + (tile.Products * Layout.BlockSize));
        WeightProduct = checked(conv.InBlocks * Layout.BlockSize * Layout.BlockSize);
        WeightOut = checked(tile.Products * WeightProduct);
        WeightLength = checked(WeightOut * conv.OutBlocks);
    }

    public ConvPlan Conv { get; }

    public WinogradTile Tile { get; }

    public Epilogue Epilogue { get; }

    public bool HasBias { get; }

    public int Pool { get; }

    /// <summary>Rows and columns of the result that a tile gives, after pooling.</summary>
    public int Step { get; }

    /// <summary>Tiles in a row.</summary>
    public int Columns { get; }

    /// <summary>Groups of rows of tiles.</summary>
    public int Groups { get; }

    /// <summary>Rows of the result in a group; the last may have fewer.</summary>
    public int GroupHeight { get; }

    /// <summary>Tiles in a group.</summary>
    public int Tiles { get; }

    /// <summary>Blocks of result channels for whose products there is room.</summary>
    public int Blocks { get; }

    /// <summary>Floats between blocks of channels, of the transformed source [product][ib][tile][ic] as of the sums of products [product][ob][tile][oc].</summary>
    public int SourceBlock { get; }

    /// <summary>Floats between products in the transformed source.</summary>
    public int SourceProduct { get; }

    /// <summary>Floats between products in the sums.</summary>
    public int ResultProduct { get; }

    /// <summary>Where the sums of products begin in the work memory, whose beginning the transformed source is.</summary>
    public int ProductsAt { get; }

    /// <summary>Where a tile lies that is half transformed.</summary>
    public int PatchAt { get; }

    public int WorkLength { get; }

    /// <summary>Floats between the weights [ob][product][ib][ic][oc] of products, and of blocks of result channels.</summary>
    public int WeightProduct { get; }

    public int WeightOut { get; }

    public int WeightLength { get; }

    /// <summary>The plan of a step that is computed this way; null where it is not.</summary>
    public static WinogradPlan? Of(StepPlan plan)
    {
        if (plan.Step.Pass != Pass.Forward || plan.Model.Program.IsTraining || !Suits((ConvParameters)plan.Step.Layer.Parameters, plan.Step.Epilogue))
            return null;
        var network = plan.Model.Program.Network.Network;
        var allowed = ((ConvParameters)plan.Step.Layer.Parameters).Winograd ?? network.Winograd;
        if (allowed == Winograd.Off || network.Weights?.Precision == Precision.Half) // rounding transformed weights would multiply the error
            return null;
        var conv = ConvPlan.Of(plan);
        if (conv.Form != ConvForm.Broadcast || !conv.Source.IsBlocked)
            return null;
        WinogradTile[] tiles = allowed == Winograd.Auto ? [WinogradTile.F2, WinogradTile.F4] : [WinogradTile.F2];
        return WinogradCost.Best(conv, tiles.Where(tile => Covers(tile, plan)).Select(tile => new WinogradPlan(conv, tile, plan.Step.Epilogue, plan.Step.Weights.Length > 1)));
    }

    /// <summary>Every pair of channels, and where its kernel's products lie.</summary>
    public IEnumerable<Statement> PackedWeights(Buffer canonical, Buffer packed) => Conv.Kernels((tapAt, outPlace, inPlace) =>
    {
        const int Taps = 3;
        int patch = Tile.Patch;
        List<Statement> body = [];
        Register Tap(int y, int x) => new("g", new("ky", y), new("kx", x));
        Register Half(int i, int x) => new("half", new("i", i), new("kx", x));
        for (int tap = 0; tap < Taps * Taps; tap++)
            body.Add(new Set(Tap(tap / Taps, tap % Taps), new Load(canonical, tapAt(tap / Taps, tap % Taps))));
        for (int i = 0; i < patch; i++)
        {
            for (int x = 0; x < Taps; x++)
                body.Add(new Set(Half(i, x), WinogradTile.Combine(Tile.Weight[i], y => Tap(y, x))));
        }

        var at = (outPlace.Block * WeightOut) + (inPlace.Block * (Layout.BlockSize * Layout.BlockSize)) + (inPlace.Lane * Layout.BlockSize) + outPlace.Lane;
        for (int i = 0; i < patch; i++)
        {
            for (int j = 0; j < patch; j++)
                body.Add(new Store(packed, at + (((i * patch) + j) * WeightProduct), WinogradTile.Combine(Tile.Weight[j], x => Half(i, x))));
        }

        return body;
    });

    private static bool Suits(ConvParameters p, Epilogue epilogue) =>
        p is { IsTransposed: false, Groups: 1, Connections: null, Windows: { KernelHeight: 3, KernelWidth: 3, StrideY: 1, StrideX: 1, DilationY: 1, DilationX: 1 } }
        && epilogue.PoolSize <= 2;

    /// <summary>The map has room for a tile; and where something is added, perhaps in place, no result is computed twice.</summary>
    private static bool Covers(WinogradTile tile, StepPlan plan)
    {
        var (map, step) = (plan.Output.Shape, tile.Size / plan.Step.Epilogue.PoolSize);
        return map.Height >= step && map.Width >= step && (!plan.Step.Epilogue.Adds || (map.Height % step == 0 && map.Width % step == 0));
    }
}
