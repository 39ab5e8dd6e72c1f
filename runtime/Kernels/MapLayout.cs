namespace CnnCompiler.Runtime;

/// <summary>How a map lies in memory: blocks of channels side by side, in rows, in planes.</summary>
/// <param name="Start">Where channel 0 of pixel (0, 0) is.</param>
/// <param name="Block">Channels side by side, and so the distance between neighbouring pixels.</param>
/// <param name="Pitch">Floats from a row to the next.</param>
/// <param name="Plane">Floats from a block of channels to the next.</param>
public readonly record struct MapLayout(int Start, int Block, int Pitch, int Plane)
{
    internal int At(int channel, int y, int x) => Start + (channel / Block * Plane) + (y * Pitch) + (x * Block) + (channel % Block);
}
