using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>Some floats of a block, and the steps between which they are alive, both included.</summary>
/// <param name="Start">Floats from the beginning of the block.</param>
/// <param name="Length">How many.</param>
/// <param name="Values">How many of them are values of maps, without padding.</param>
/// <param name="First">The first step.</param>
/// <param name="Last">The last step.</param>
internal sealed record MemoryPiece(int Start, int Length, int Values, int First, int Last)
{
    public int End => checked(Start + Length);

    public bool LivesWith(MemoryPiece other) => First <= other.Last && other.First <= Last;
}

/// <summary>A map's place in its block.</summary>
/// <param name="Map">The map.</param>
/// <param name="Start">Floats from the beginning of the block.</param>
internal readonly record struct MapInBlock(Value Map, int Start);

/// <summary>Maps that share one piece of memory, because they are computed in place or lie in each other.</summary>
/// <param name="area">Which part of the workspace.</param>
/// <param name="pieces">What it is made of; where a part is written before others that lie in the same map, they live differently.</param>
internal sealed class MemoryBlock(Area area, IReadOnlyList<MemoryPiece> pieces)
{
    public Area Area { get; } = area;

    public IReadOnlyList<MemoryPiece> Pieces { get; } = pieces;

    public IReadOnlyList<MapInBlock> Maps { get; init; } = [];

    public int Length { get; } = pieces.Max(p => p.End);

    public int First { get; } = pieces.Min(p => p.First);

    public int Last { get; } = pieces.Max(p => p.Last);

    public int Offset { get; set; }

    public bool Overlaps(MemoryBlock other) => Area == other.Area && Offset < other.Offset + other.Length && other.Offset < Offset + Length;
}
