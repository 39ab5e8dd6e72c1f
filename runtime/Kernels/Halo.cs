using System.Runtime.InteropServices;

namespace CnnCompiler.Runtime;

/// <summary>The zeros around a map.</summary>
public static class Halo
{
    /// <summary>Makes everything zero that is no pixel: needed where the map's memory has held another map.</summary>
    /// <param name="map">The map's first float.</param>
    /// <param name="length">All floats of it.</param>
    /// <param name="planes">Its planes.</param>
    /// <param name="plane">Floats from a plane to the next.</param>
    /// <param name="rows">Rows of pixels in a plane.</param>
    /// <param name="pitch">Floats from a row to the next.</param>
    /// <param name="origin">Where the first pixel is.</param>
    /// <param name="row">Floats of a row's pixels.</param>
    public static void Clear(ref float map, int length, int planes, int plane, int rows, int pitch, int origin, int row)
    {
        var floats = MemoryMarshal.CreateSpan(ref map, length);
        int end = 0;
        for (int p = 0; p < planes; p++)
        {
            for (int y = 0; y < rows; y++)
            {
                int start = (p * plane) + (y * pitch) + origin;
                floats[end..start].Clear();
                end = start + row;
            }
        }

        floats[end..].Clear();
    }
}
