using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>
/// A layer's output after the last prediction, for the first image of it. A model has such views if it is declared with <c>[CnnModel(Inspect = true)]</c>.
/// </summary>
public readonly struct MapView
{
    private readonly AlignedFloats _memory;
    private readonly MapLayout _layout;

    /// <summary>Called by emitted code.</summary>
    /// <param name="memory">The memory that holds the map.</param>
    /// <param name="shape">The map's shape.</param>
    /// <param name="layout">How it lies there.</param>
    public MapView(AlignedFloats memory, MapShape shape, MapLayout layout)
    {
        _memory = memory;
        Shape = shape;
        _layout = layout;
    }

    /// <summary>The map's shape.</summary>
    public MapShape Shape { get; }

    /// <summary>One value.</summary>
    /// <param name="channel">Its channel.</param>
    /// <param name="y">Its row.</param>
    /// <param name="x">Its column.</param>
    /// <exception cref="ArgumentOutOfRangeException">The map has no such value.</exception>
    public float this[int channel, int y, int x]
    {
        get
        {
            if ((uint)channel >= (uint)Shape.Channels || (uint)y >= (uint)Shape.Height || (uint)x >= (uint)Shape.Width)
                throw new ArgumentOutOfRangeException(nameof(channel), $"[{channel}, {y}, {x}] is not in the map {Shape}.");
            return _memory.Span[_layout.At(channel, y, x)];
        }
    }

    /// <summary>Copies the map in plain order.</summary>
    /// <param name="map">Receives it, [C, H, W].</param>
    /// <exception cref="ArgumentException">The length is not that of the map.</exception>
    public void CopyTo(Span<float> map)
    {
        if (map.Length != Shape.Length)
            throw new ArgumentException($"The map {Shape} has {Shape.Length} values, but there is room for {map.Length}.", nameof(map));
        var memory = _memory.Span;
        int i = 0;
        for (int c = 0; c < Shape.Channels; c++)
        {
            for (int y = 0; y < Shape.Height; y++)
            {
                for (int x = 0; x < Shape.Width; x++)
                    map[i++] = memory[_layout.At(c, y, x)];
            }
        }
    }
}
