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

    /// <summary>A loop over the channels, or over groups of them that are lanes; over a share of them where all images of the batch are walked.</summary>
    public For OverChannels(params IEnumerable<Statement>[] body)
    {
        Statement[] statements = [.. body.SelectMany(s => s)];
        var (first, end) = images is null ? (Index.Zero, (Index)map.Blocks) : (BatchSizes.FirstGroup, BatchSizes.EndGroup);
        return new For(Cb, first, end, 1, LoopKind.Rolled, map.IsBlocked ? [new For(Start, 0, Layout.BlockSize, Together, LoopKind.Rolled, statements)] : statements);
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

    /// <summary>A value to be added up.</summary>
    /// <param name="Name">The register that gets the sum.</param>
    /// <param name="Value">The value, given where the pixel's value lies in a layout.</param>
    public readonly record struct Term(string Name, Func<Func<Layout, Index>, Expression> Value);

    /// <summary>
    /// Sums over all pixels of all images, in one sweep. Rows are added up first, then images, then the batch, so that the rounding error grows with the height, not with the number
    /// of pixels.
    /// </summary>
    public IEnumerable<Statement> Sum(params Term[] terms)
    {
        Statement[] Clear(Func<Term, Register> sum) => [.. terms.SelectMany(t => Vectors(new Set(sum(t), 0f)))];
        return
        [
            .. Clear(Total),
            OverImages(
            [
                .. Clear(OfImage),
                For.Rolled(Y, map.Shape.Height, [.. map.IsBlocked ? SumBlockedRow(terms) : SumPlanarRow(terms)]),
                .. terms.SelectMany(t => Vectors(new Set(Total(t), Total(t) + OfImage(t)))),
            ]),
            .. map.IsBlocked ? [] : terms.Select(t => new Set(new Register(t.Name), new Reduce(Operation.Add, Total(t)))),
        ];
    }

    private IEnumerable<Statement> SumPlanarRow(Term[] terms)
    {
        Register OfRow(Term t) => new($"{t.Name}OfRow");
        return
        [
            .. terms.SelectMany(t => Vectors(new Set(OfRow(t), 0f))),
            .. OverRow((x, real) => [.. terms.Select(t => new Set(OfRow(t), OfRow(t) + real(t.Value(layout => At(layout, x)))))]),
            .. terms.SelectMany(t => Vectors(new Set(OfImage(t), OfImage(t) + OfRow(t)))),
        ];
    }

    private IEnumerable<Statement> SumBlockedRow(Term[] terms)
    {
        int vectors = Together / target.Lanes * terms.Length;
        int parts = Enumerable.Range(1, SumsInFlight).Last(p => map.Shape.Width % p == 0 && (p == 1 || p * vectors <= target.Registers / 4));
        Register OfRow(Term t) => new($"{t.Name}OfRow", Part, C);
        Expression WithParts(Term t) => Enumerable.Range(0, parts).Aggregate(
            (Expression)OfImage(t), (sum, part) => sum + new Register($"{t.Name}OfRow", new Subscript(Part.Name, part), C));
        return
        [
            For.Unrolled(Part, parts, For.Lanes(C, Together, [.. terms.Select(t => new Set(OfRow(t), 0f))])),
            new For(X, 0, map.Shape.Width, parts, LoopKind.Rolled,
                For.Unrolled(Part, parts, For.Lanes(C, Together, [.. terms.Select(t => new Set(OfRow(t), OfRow(t) + t.Value(layout => At(layout, (Index)X + Part))))]))),
            For.Lanes(C, Together, [.. terms.Select(t => new Set(OfImage(t), WithParts(t)))]),
        ];
    }

    /// <summary>A sum before its lanes are added up.</summary>
    private Register Total(Term term) => map.IsBlocked ? new(term.Name, C) : new($"{term.Name}Lanes");

    private Register OfImage(Term term) => map.IsBlocked ? new($"{term.Name}OfImage", C) : new($"{term.Name}OfImage");

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

    private IEnumerable<Statement> Vectors(params Statement[] body) => [map.IsBlocked ? For.Lanes(C, Together, body) : For.Lanes(Lane, target.Lanes, body)];
}
