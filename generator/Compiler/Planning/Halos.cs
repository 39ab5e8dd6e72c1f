using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Planning;

/// <summary>How many zeros lie around each map: enough for all that read it, and for all that read a map that has to lie alike.</summary>
internal sealed class Halos
{
    private readonly LayoutFamilies _families;
    private readonly Dictionary<(Value Family, Shape Shape), Ring> _rings = [];

    public Halos(LoweredProgram program, LayoutFamilies families)
    {
        _families = families;
        foreach (var step in program.Steps)
        {
            foreach (var input in step.Inputs)
            {
                var ring = RingOf(input);
                ring.Halo = ring.Halo.Union(((ILayoutRule)step.Layer.Operator).Halo(step, input));
                ring.IsReadWhole |= step.Layer.Operator is IReadsAnyLayout && !input.Shape.IsPixel;
            }
        }
    }

    public Halo Of(Value map) => RingOf(map).Halo;

    /// <summary>Gives two maps the same zeros around them; false, and nothing is changed, where one of them is read as it lies, zeros included, and would have more of them.</summary>
    public bool TryJoin(Value a, Value b)
    {
        var (one, other) = (RingOf(a), RingOf(b));
        var halo = one.Halo.Union(other.Halo);
        if ((one.IsReadWhole && one.Halo != halo) || (other.IsReadWhole && other.Halo != halo))
            return false;
        one.Halo = halo;
        one.IsReadWhole |= other.IsReadWhole;
        if (one != other)
            other.Same = one;
        return true;
    }

    private Ring RingOf(Value map)
    {
        var key = (_families.Of(map), map.Shape);
        if (!_rings.TryGetValue(key, out var ring))
            _rings.Add(key, ring = new());
        while (ring.Same is { } same)
            ring = same;
        return ring;
    }

    private sealed class Ring
    {
        public Halo Halo { get; set; }

        /// <summary>Something has a weight for every float of the map.</summary>
        public bool IsReadWhole { get; set; }

        /// <summary>What this one was joined with and counts instead.</summary>
        public Ring? Same { get; set; }
    }
}
