using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Loops over the pixels of maps of one shape, channel by channel, several pixels at a time. In a blocked map the lanes are the channels of a block; in a planar one they are
/// pixels of a row. Rows that have nothing between them are one row.
/// </summary>
internal sealed class PixelWalk
{
    private static readonly Axis Cb = new("cb"), Start = new("laneBase"), C = new("c"), Y = new("oy"), X = new("ox"), Part = new("part");

    private readonly Layout _map;
    private readonly Target _target;
    private readonly int _rows, _width, _together, _step, _positions, _parts;

    /// <param name="target">The machine.</param>
    /// <param name="sums">Sums over the pixels that are made in one go, or as many other values that a pixel keeps in registers.</param>
    /// <param name="maps">What is read and written.</param>
    public PixelWalk(Target target, int sums, params IReadOnlyList<Layout> maps)
    {
        (_target, _map) = (target, maps[0]);
        (_rows, _width) = maps.All(m => m.Pitch == m.Shape.Width * m.Block) ? (1, _map.Shape.Pixels) : (_map.Shape.Height, _map.Shape.Width);
        // A block is one vector to four; a machine without vectors takes four channels of it at a time.
        _together = _map.IsBlocked ? Math.Min(Layout.BlockSize, 4 * target.Lanes) : target.Lanes;
        (_step, _positions) = _map.IsBlocked ? (Layout.BlockSize, _width) : (target.Lanes, Sizes.CeilingDivide(_width, target.Lanes));
        // An addition takes four cycles and two start in each, so eight sums run side by side where the registers hold them.
        _parts = Math.Max(1, Math.Min(Math.Min(8, _positions), target.Registers / 2 * target.Lanes / (_together * sums)));
    }

    /// <summary>The number of the channel at hand, or that of its lane.</summary>
    public Index Channel => _map.IsBlocked ? (Cb * (Index)Layout.BlockSize) + Start + C : Cb;

    /// <summary>Where the value of the pixel at hand lies.</summary>
    public Index At(Layout map) =>
        (Cb * (Index)map.Plane) + (Y * (Index)map.Pitch) + (((Index)X + Part) * _step) + (map.IsBlocked ? (Index)Start + C : C) + map.Origin;

    /// <summary>A number of the channel: in a blocked map a vector of them, in a planar one a scalar.</summary>
    public Register OfChannel(string name) => _map.IsBlocked ? new(name, Lanes) : new(name);

    /// <summary>A number that the pixels of a channel meet in all lanes.</summary>
    public Register ForPixels(string name) => new(name, Lanes);

    /// <summary>One of several sums that run side by side: the one that the pixel at hand belongs to.</summary>
    public Register Sum(string name) => new(name, [.. _parts > 1 ? [Part] : Array.Empty<Subscript>(), .. Lanes]);

    /// <summary>A loop over the channels, or over groups of them that are lanes.</summary>
    public For OverChannels(params IEnumerable<Statement>[] body)
    {
        Statement[] statements = [.. body.SelectMany(s => s)];
        return For.Rolled(Cb, _map.Blocks, _map.IsBlocked ? [new For(Start, 0, Layout.BlockSize, _together, LoopKind.Rolled, statements)] : statements);
    }

    /// <summary>Work with numbers <see cref="OfChannel"/>.</summary>
    public IEnumerable<Statement> Each(params Statement[] body) => _map.IsBlocked ? [InLanes(body)] : body;

    /// <summary>Sets what is needed <see cref="ForPixels"/>.</summary>
    public IEnumerable<Statement> Prepare(params Statement[] body) => [InLanes(body)];

    /// <summary>Work on every pixel; <c>real(value)</c> is zero behind the end of a planar row.</summary>
    public IEnumerable<Statement> OverPixels(Func<Func<Expression, Expression>, Statement[]> body)
    {
        int full = _map.IsBlocked ? _width : _width / _target.Lanes, whole = full / _parts * _parts;
        For most = new(X, 0, whole, _parts, LoopKind.Rolled, For.Unrolled(Part, _parts, InLanes(body(value => value))));
        For rest = new(X, whole, whole + 1, 1, LoopKind.Unrolled, For.Unrolled(Part, _positions - whole, InLanes(body(Real))));
        yield return For.Rolled(Y, _rows, whole == 0 ? [rest] : whole == _positions ? [most] : [most, rest]);
    }

    /// <summary>
    /// Sums over all pixels: <paramref name="body"/> adds to the <see cref="Sum"/> of each name, and afterwards a number <see cref="OfChannel"/> holds what a part of a name's
    /// sums comes to.
    /// </summary>
    public IEnumerable<Statement> Sums((string Part, string Total)[] names, Func<Func<Expression, Expression>, Statement[]> body) =>
    [
        .. names.Select(name => For.Unrolled(Part, _parts, InLanes(new Set(Sum(name.Part), 0f)))),
        .. OverPixels(body),
        .. names.SelectMany(name => Each(new Set(OfChannel(name.Total), Total(name.Part)))),
    ];

    private Subscript[] Lanes => _together > _target.Lanes ? [C] : [];

    private Expression Total(string name)
    {
        Expression total = PartOf(name, 0);
        for (int part = 1; part < _parts; part++)
            total += PartOf(name, part);
        return _map.IsBlocked ? total : new Reduce(Operation.Add, total);
    }

    private Register PartOf(string name, int part) => new(name, [.. _parts > 1 ? [new Subscript(Part.Name, part)] : Array.Empty<Subscript>(), .. Lanes]);

    private For InLanes(params Statement[] body) => For.Lanes(C, _together, body);

    private Expression Real(Expression value) => _map.IsBlocked ? value : new Within((((Index)X + Part) * _step) + C, _width, value, 0f);
}
