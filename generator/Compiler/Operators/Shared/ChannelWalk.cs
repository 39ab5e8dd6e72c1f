using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Loops over a map channel by channel, for operators that treat each channel as a whole. In a blocked map the lanes are the channels of a block; in a planar one they are
/// the pixels of a row of one channel, whose numbers then are scalars.
/// </summary>
/// <param name="map">The map; others of its shape and block may be walked with it.</param>
/// <param name="images">Images in the batch; null for the loop over images that is outside.</param>
/// <param name="stride">Floats between the areas of neighbouring images.</param>
/// <param name="target">The machine.</param>
internal sealed class ChannelWalk(Layout map, Size? images, int stride, Target target)
{
    private static readonly Axis Cb = new("cb"), Start = new("laneBase"), C = new("c"), N = new("n"), Y = new("oy"), X = new("ox"), Part = new("part"), Lane = new("lane");

    /// <summary>An addition takes four cycles, so several sums run side by side.</summary>
    private const int SumsInFlight = 4;

    /// <summary>Channels of a block that go together: all, but for a machine without vectors, whose code would be as many times as long.</summary>
    private int Together => target.IsScalar ? SumsInFlight : Layout.BlockSize;

    /// <summary>The channel's number, or its lane's, among its tensor's packed values.</summary>
    public Index Channel => map.IsBlocked ? (Cb * (Index)Layout.BlockSize) + Start + C : Cb;

    /// <summary>Where the channel's value lies in a map of a single pixel.</summary>
    public Index Statistic(Layout statistic) => (Cb * (Index)statistic.Plane) + (map.IsBlocked ? (Index)Start + C : Index.Zero) + statistic.Origin;

    /// <summary>Where the value of the pixel at hand lies.</summary>
    public Index At(Layout layout) => At(layout, X);

    /// <summary>A number of the channel.</summary>
    public Register Register(string name) => map.IsBlocked ? new(name, C) : new(name);

    /// <summary>A loop over the channels, or over groups of them that are lanes.</summary>
    public For OverChannels(params IEnumerable<Statement>[] body)
    {
        Statement[] statements = [.. body.SelectMany(s => s)];
        return For.Rolled(Cb, map.Blocks, map.IsBlocked ? [new For(Start, 0, Layout.BlockSize, Together, LoopKind.Rolled, statements)] : statements);
    }

    /// <summary>Work with the numbers of the channel.</summary>
    public IEnumerable<Statement> Each(params Statement[] body) => map.IsBlocked ? [For.Lanes(C, Together, body)] : body;

    /// <summary>Work on every pixel; <c>real(value)</c> keeps what lies behind the end of a planar row zero.</summary>
    public IEnumerable<Statement> OverPixels(Func<Func<Expression, Expression>, Statement[]> body)
    {
        yield return OverImages(For.Rolled(Y, map.Shape.Height, map.IsBlocked
            ? [For.Rolled(X, map.Shape.Width, For.Lanes(C, Together, body(value => value)))]
            : [.. OverRow((_, real) => body(real))]));
    }

    /// <summary>
    /// The sum of a value over all pixels of all images. Rows are added up first, then images, then the batch, so that the rounding error grows with the height, not with
    /// the number of pixels.
    /// </summary>
    /// <param name="name">The register that gets it.</param>
    /// <param name="value">What to add up, given where the pixel's value lies in a layout.</param>
    public IEnumerable<Statement> Sum(string name, Func<Func<Layout, Index>, Expression> value)
    {
        Register total = Local(name), image = Local($"{name}OfImage");
        return
        [
            .. Vectors(new Set(total, 0f)),
            OverImages(
            [
                .. Vectors(new Set(image, 0f)),
                For.Rolled(Y, map.Shape.Height, [.. SumOfRow($"{name}OfRow", image, value)]),
                .. Vectors(new Set(total, total + image)),
            ]),
            .. map.IsBlocked ? [] : new Statement[] { new Set(new Register(name), new Reduce(Operation.Add, total)) },
        ];
    }

    private IEnumerable<Statement> SumOfRow(string name, Register image, Func<Func<Layout, Index>, Expression> value)
    {
        if (!map.IsBlocked)
        {
            Register row = Local(name);
            return [.. Vectors(new Set(row, 0f)), .. OverRow((x, real) => [new Set(row, row + real(value(layout => At(layout, x))))]), .. Vectors(new Set(image, image + row))];
        }

        int vectors = Together / target.Lanes;
        int parts = Enumerable.Range(1, SumsInFlight).Last(p => map.Shape.Width % p == 0 && (p == 1 || p * vectors <= target.Registers / 4));
        Register sum = new(name, Part, C);
        Expression added = image;
        for (int part = 0; part < parts; part++)
            added += new Register(name, new Subscript(Part.Name, part), C);
        return
        [
            For.Unrolled(Part, parts, For.Lanes(C, Together, new Set(sum, 0f))),
            new For(X, 0, map.Shape.Width, parts, LoopKind.Rolled,
                For.Unrolled(Part, parts, For.Lanes(C, Together, new Set(sum, sum + value(layout => At(layout, (Index)X + Part)))))),
            For.Lanes(C, Together, new Set(image, added)),
        ];
    }

    /// <summary>A planar row, a vector at a time; behind its end <c>real(value)</c> is zero.</summary>
    private IEnumerable<Statement> OverRow(Func<Axis, Func<Expression, Expression>, Statement[]> body)
    {
        int width = map.Shape.Width, whole = width / target.Lanes * target.Lanes;
        if (whole > 0)
            yield return new For(X, 0, whole, 1, LoopKind.RolledLanes, body(X, value => value));
        if (whole < width)
            yield return new For(X, whole, whole + target.Lanes, 1, LoopKind.Lanes, body(X, value => new Within(X, width, value, 0f)));
    }

    private For OverImages(params Statement[] body) => images is null ? For.Unrolled(N, 1, body) : For.Rolled(N, images, body);

    private Index At(Layout layout, Index x) =>
        (N * (Index)stride) + (Cb * (Index)layout.Plane) + (Y * (Index)layout.Pitch) + (x * layout.Block) + (layout.IsBlocked ? (Index)Start + C : Index.Zero) + layout.Origin;

    /// <summary>A sum before its lanes are added up.</summary>
    private Register Local(string name) => map.IsBlocked ? new(name, C) : new($"{name}Lanes");

    private IEnumerable<Statement> Vectors(params Statement[] body) => [map.IsBlocked ? For.Lanes(C, Together, body) : For.Lanes(Lane, target.Lanes, body)];
}
