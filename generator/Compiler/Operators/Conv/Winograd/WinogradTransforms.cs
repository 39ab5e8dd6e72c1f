using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// The micro-kernels at both ends, for one tile of a block of channels. Each transforms columns into a small patch in memory and then rows out of it, for a whole tile does not fit the registers of every machine.
/// </summary>
internal static class WinogradTransforms
{
    public static readonly Buffer Source = new("x"), Transformed = new("v"), Patch = new("t"), Products = new("m"), Bias = new("bias"), Addend = new("addend"), Result = new("y");

    private static readonly Axis C = new("c"), Kx = new("kx"), Ky = new("ky"), Oy = new("oy"), I = new("i");
    private static readonly Size SourceRow = new("xRow"), SourceProduct = new("vProduct"), ResultProduct = new("mProduct"), ResultRow = new("yRow");

    private sealed record SourceKey(string Tile);

    private sealed record ResultKey(string Tile, bool HasBias, bool HasAddend, ActivationKey? Activation, int Pool);

    /// <summary>v[product] = Bᵀ x B. Sizes are the source's row and the distance of products.</summary>
    public static Procedure OfSource(WinogradTile tile, KernelSet kernels) => kernels.Micro(new SourceKey(tile.Name), () =>
    {
        int patch = tile.Patch;
        Register Value(int i) => new("d", new Subscript(I.Name, i));
        List<Statement> columns = [], rows = [];
        for (int i = 0; i < patch; i++)
            columns.Add(new Set(Value(i), new Load(Source, ((Index)SourceRow * i) + ((Index)Kx * Layout.BlockSize) + C)));
        for (int i = 0; i < patch; i++)
            columns.Add(new Store(Patch, PatchAt(tile, i, Kx), WinogradTile.Combine(tile.Source[i], Value)));
        for (int i = 0; i < patch; i++)
            rows.Add(new Set(Value(i), new Load(Patch, PatchAt(tile, Ky, i))));
        for (int i = 0; i < patch; i++)
            rows.Add(new Store(Transformed, (((Index)Ky * patch) + i) * (Index)SourceProduct + C, WinogradTile.Combine(tile.Source[i], Value)));
        return new(
            $"winograd_{tile.Name}_source", [$"A tile of {patch}x{patch} pixels for {tile.Size}x{tile.Size} results: v = B' x B, columns first. Lanes are channels."], [Source, Transformed, Patch],
            [SourceRow, SourceProduct], [For.RolledLanes(C, Layout.BlockSize, For.Rolled(Kx, patch, [.. columns]), For.Rolled(Ky, patch, [.. rows]))]);
    });

    /// <summary>y = Aᵀ m A with everything that is fused behind it. Sizes are the distance of products and the result's row.</summary>
    public static Procedure OfResult(WinogradPlan plan, KernelSet kernels)
    {
        ResultKey key = new(plan.Tile.Name, plan.HasBias, plan.Epilogue.Adds, ActivationKey.Of(plan.Epilogue.Activation), plan.Pool);
        return kernels.Micro(key, () => OfResult(key, plan.Tile));
    }

    /// <summary>What of a step's buffers the last transform reads and writes.</summary>
    public static IReadOnlyList<Buffer> ResultBuffers(bool hasBias, bool hasAddend) =>
        [Products, .. hasAddend ? [Addend] : Array.Empty<Buffer>(), .. hasBias ? [Bias] : Array.Empty<Buffer>(), Result, Patch];

    private static Procedure OfResult(ResultKey key, WinogradTile tile)
    {
        int patch = tile.Patch, size = tile.Size, pool = key.Pool;
        Register Value(int i) => new("d", new Subscript(I.Name, i));
        Register Sum(int y, int x) => new("sum", new("oy", y), new("ox", x));
        List<Statement> columns = [], rows = [];
        for (int i = 0; i < patch; i++)
            columns.Add(new Set(Value(i), new Load(Products, (((Index)Kx + (i * patch)) * (Index)ResultProduct) + C)));
        for (int i = 0; i < size; i++)
            columns.Add(new Store(Patch, PatchAt(tile, i, Kx), WinogradTile.Combine(tile.Result[i], Value)));
        for (int y = 0; y < pool; y++)
        {
            for (int i = 0; i < patch; i++)
                rows.Add(new Set(Value(i), new Load(Patch, PatchAt(tile, ((Index)Oy * pool) + y, i))));
            for (int x = 0; x < size; x++)
            {
                var sum = WinogradTile.Combine(tile.Result[x], Value);
                rows.Add(new Set(Sum(y, x), key.HasBias ? sum + new Load(Bias, C) : sum));
            }
        }

        for (int px = 0; px < size / pool; px++)
        {
            Expression result = Sum(0, px * pool);
            for (int tap = 1; tap < pool * pool; tap++)
                result = Expression.Max(result, Sum(tap / pool, (px * pool) + (tap % pool)));
            var at = ((Index)Oy * (Index)ResultRow) + (px * Layout.BlockSize) + C;
            rows.AddRange(ActivationKey.Store(key.Activation, Result, at, key.HasAddend ? result + new Load(Addend, at) : result));
        }

        string epilogue = $"{(key.HasAddend ? "_add" : "")}{key.Activation?.Suffix}{(pool > 1 ? $"_maxPool{pool}" : "")}";
        return new(
            $"winograd_{tile.Name}{(key.HasBias ? "_bias" : "")}{epilogue}", [$"A tile of {size}x{size} results from {tile.Products} sums of products: A' m A, columns first. Lanes are channels."],
            ResultBuffers(key.HasBias, key.HasAddend), [ResultProduct, ResultRow],
            [For.RolledLanes(C, Layout.BlockSize, For.Rolled(Kx, patch, [.. columns]), For.Rolled(Oy, size / pool, [.. rows]))]);
    }

    private static Index PatchAt(WinogradTile tile, Index row, Index column) => (row * (tile.Patch * Layout.BlockSize)) + (column * Layout.BlockSize) + C;
}
