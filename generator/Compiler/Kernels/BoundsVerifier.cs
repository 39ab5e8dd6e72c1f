namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// Proves that no access of a procedure leaves its buffers. Emitted code checks no bounds at run time, so this is where its safety comes from: indices are
/// affine and loops have known ranges, so the lowest and the highest address of every access can be computed. Procedures have to be in straight code.
/// </summary>
internal sealed class BoundsVerifier
{
    private readonly int _lanes;
    private readonly Func<string, Procedure> _find;
    private readonly Dictionary<string, Interval> _axes = [];
    private readonly Dictionary<string, int> _sizes;
    private readonly Dictionary<string, Place> _places;

    private BoundsVerifier(int lanes, Func<string, Procedure> find, Dictionary<string, Place> places, Dictionary<string, int> sizes)
    {
        _lanes = lanes;
        _find = find;
        _places = places;
        _sizes = sizes;
    }

    /// <summary>A buffer that the caller of the outermost procedure owns.</summary>
    /// <param name="Name">For messages.</param>
    /// <param name="Readable">Floats that may be read.</param>
    /// <param name="Writable">Floats that may be written.</param>
    internal sealed record Extent(string Name, int Readable, int Writable);

    /// <param name="procedure">The procedure, in straight code.</param>
    /// <param name="lanes">Its vectors' lanes.</param>
    /// <param name="extents">What its buffers are, in order.</param>
    /// <param name="sizes">Values for its sizes, in order.</param>
    /// <param name="find">Finds called procedures, in straight code.</param>
    public static void Verify(Procedure procedure, int lanes, IReadOnlyList<Extent> extents, IReadOnlyList<int> sizes, Func<string, Procedure> find)
    {
        var places = procedure.Buffers.Zip(extents, (buffer, extent) => (buffer.Name, Place: new Place(extent, new(0, 0)))).ToDictionary(p => p.Name, p => p.Place);
        var values = procedure.Sizes.Zip(sizes, (size, value) => (size.Name, value)).ToDictionary(s => s.Name, s => s.value);
        new BoundsVerifier(lanes, find, places, values).Check(procedure.Name, procedure.Body);
    }

    private readonly record struct Interval(long Low, long High);

    private readonly record struct Place(Extent Extent, Interval Start);

    private void Check(string procedure, IEnumerable<Statement> body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case For loop:
                    CheckLoop(procedure, loop);
                    break;
                case Set set:
                    CheckLoads(procedure, set.Value);
                    break;
                case Store store:
                    CheckLoads(procedure, store.Value);
                    Check(procedure, store.Buffer, store.Index, Span(store.Access, store.Stride, written: true), written: true);
                    break;
                case CallRuntime call:
                    foreach (var place in call.Places)
                        Check(procedure, place.Buffer, 0, place.Length, place.IsWritten);
                    break;
                case Call call:
                    CheckCall(call);
                    break;
            }
        }
    }

    private void CheckLoop(string procedure, For loop)
    {
        var (from, to) = (Range(loop.From), Range(loop.To));
        if (to.High <= from.Low)
            return;
        long last = from.Low + ((to.High - 1 - from.Low) / loop.Step * loop.Step);
        _axes[loop.Axis.Name] = new(from.Low, last);
        Check(procedure, loop.Body);
        _axes.Remove(loop.Axis.Name);
    }

    private void CheckCall(Call call)
    {
        var callee = _find(call.Procedure.Name);
        var places = callee.Buffers.Zip(call.Arguments, (buffer, argument) =>
        {
            var (place, offset) = (_places[argument.Buffer.Name], Range(argument.Index));
            return (buffer.Name, Place: place with { Start = new(place.Start.Low + offset.Low, place.Start.High + offset.High) });
        }).ToDictionary(p => p.Name, p => p.Place);
        var sizes = callee.Sizes.Zip(call.Sizes, (size, value) => (size.Name, Value: checked((int)Range(value).High))).ToDictionary(s => s.Name, s => s.Value);
        new BoundsVerifier(_lanes, _find, places, sizes).Check(callee.Name, callee.Body);
    }

    private void CheckLoads(string procedure, Expression expression)
    {
        foreach (var load in Loads(expression))
            Check(procedure, load.Buffer, load.Index, Span(load.Access, load.Stride, written: false), written: false);
    }

    public static IEnumerable<Load> Loads(Expression expression) => expression switch
    {
        Load load => [load],
        Apply apply => apply.Arguments.SelectMany(Loads),
        Invoke invoke => Loads(invoke.Argument),
        Reduce reduce => Loads(reduce.Vector),
        Lane lane => Loads(lane.Vector),
        Splat splat => Loads(splat.Scalar),
        Blend blend => Loads(blend.Inside).Concat(Loads(blend.Outside)),
        _ => [],
    };

    /// <summary>Floats from the first to the last that an access touches. A strided load of stride 2 takes two whole vectors.</summary>
    private long Span(Access access, int stride, bool written) => access switch
    {
        Access.Contiguous => _lanes,
        Access.Strided => stride == 2 && !written ? 2L * _lanes : ((_lanes - 1L) * stride) + 1,
        _ => 1,
    };

    private void Check(string procedure, Buffer buffer, Index index, long span, bool written)
    {
        var (extent, start) = _places[buffer.Name];
        var range = Range(index);
        long low = start.Low + range.Low, high = start.High + range.High + span;
        if (low < 0 || high > (written ? extent.Writable : extent.Readable))
        {
            throw new InvalidOperationException(
                $"{procedure} {(written ? "writes" : "reads")} {buffer.Name}[{index}], which is {extent.Name}[{low}..{high}) of {(written ? extent.Writable : extent.Readable)}");
        }
    }

    private Interval Range(Index index)
    {
        long low = 0, high = 0;
        foreach (var (axis, size, factor) in index.Terms)
        {
            long scale = factor * (size.Length == 0 ? 1L : _sizes[size]);
            var range = axis.Length == 0 ? new(1, 1) : _axes[axis];
            low += scale * (scale < 0 ? range.High : range.Low);
            high += scale * (scale < 0 ? range.Low : range.High);
        }

        return new(low, high);
    }
}
