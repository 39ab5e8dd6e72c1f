namespace CnnCompiler.Generator.Planning;

/// <summary>Maps that share one piece of memory by being computed in place, and the steps between which it is alive, both included.</summary>
internal sealed class MemoryBlock(Area area, int length)
{
    public Area Area { get; } = area;

    public int Length { get; } = length;

    /// <summary>Values of the largest of its maps, without padding.</summary>
    public int Values { get; set; }

    public int First { get; set; } = int.MaxValue;

    public int Last { get; set; } = -1;

    public int Offset { get; set; }

    public bool Overlaps(MemoryBlock other) => Area == other.Area && Offset < other.Offset + other.Length && other.Offset < Offset + Length;
}
