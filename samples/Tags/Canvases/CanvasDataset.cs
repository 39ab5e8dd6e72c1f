using CnnCompiler.Data;

namespace CnnCompiler.Samples.Tags.Canvases;

/// <summary>
/// Canvases with one to four digits each, at random places and possibly the same digit twice. Where the digits lie follows from the seed and the canvas's number; a canvas is drawn
/// when it is asked for. Its target has a 1 for each digit that occurs on it.
/// </summary>
internal sealed class CanvasDataset : ITargetDataset
{
    /// <summary>Height and width of a canvas.</summary>
    public const int Side = 64;

    private const int DigitSide = 28, MostDigits = 4;

    private readonly IDataset _digits;
    private readonly Placement[][] _layouts;

    /// <summary>Lays digits out on canvases.</summary>
    /// <param name="digits">The images that are put on the canvases, from 0 (no ink) to 1, with their classes as tags.</param>
    /// <param name="count">Number of canvases.</param>
    /// <param name="seed">Decides all that is random; the first canvases are the same for every number of them.</param>
    public CanvasDataset(IDataset digits, int count, ulong seed)
    {
        if (digits.Shape != Digit)
            throw new ArgumentException($"The digits are images {digits.Shape}, expected {Digit}.", nameof(digits));
        _digits = digits;
        SeededRandom random = new(seed);
        _layouts = new Placement[count][];
        for (int i = 0; i < count; i++)
            _layouts[i] = Draw(random, digits.Count);
    }

    /// <summary>The shape of a digit's image.</summary>
    public static MapShape Digit { get; } = new(1, DigitSide, DigitSide);

    public int Count => _layouts.Length;

    public MapShape Shape { get; } = new(1, Side, Side);

    public int TargetLength => _digits.Classes;

    /// <summary>The digits of a canvas.</summary>
    public IReadOnlyList<Placement> Layout(int index) => LayoutOf(index);

    public void CopyImage(int index, Span<float> image)
    {
        var layout = LayoutOf(index);
        RequireLength(image.Length, Shape.Length, nameof(image));
        image.Clear();
        Span<float> digit = stackalloc float[DigitSide * DigitSide];
        foreach (var placement in layout)
        {
            _digits.CopyImage(placement.Digit, digit);
            for (int y = 0; y < DigitSide; y++)
            {
                var row = image.Slice(((placement.Top + y) * Side) + placement.Left, DigitSide);
                var ink = digit.Slice(y * DigitSide, DigitSide);
                for (int x = 0; x < DigitSide; x++)
                    row[x] = Math.Max(row[x], ink[x]); // a margin must not wipe out a neighbour's ink
            }
        }
    }

    public void CopyTarget(int index, Span<float> target)
    {
        var layout = LayoutOf(index);
        RequireLength(target.Length, TargetLength, nameof(target));
        target.Clear();
        foreach (var placement in layout)
            target[_digits.Label(placement.Digit)] = 1;
    }

    private static Placement[] Draw(SeededRandom random, int digits)
    {
        var layout = new Placement[1 + random.NextInt32(MostDigits)];
        // All of them anew, not the last alone: so every layout in which the digits are apart is as likely as the others, and none is a dead end.
        do
        {
            for (int i = 0; i < layout.Length; i++)
                layout[i] = new(random.NextInt32(digits), random.NextInt32(Side - DigitSide + 1), random.NextInt32(Side - DigitSide + 1));
        }
        while (!AreApart(layout));
        return layout;
    }

    private static bool AreApart(ReadOnlySpan<Placement> layout)
    {
        for (int i = 1; i < layout.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!layout[i].IsClearOf(layout[j]))
                    return false;
            }
        }

        return true;
    }

    private Placement[] LayoutOf(int index) => (uint)index < (uint)Count
        ? _layouts[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} canvases, so indices go from 0 to {Count - 1}.");

    private static void RequireLength(int length, int expected, string parameter)
    {
        if (length != expected)
            throw new ArgumentException($"The span has {length} values, expected {expected}.", parameter);
    }
}
