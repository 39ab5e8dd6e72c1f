using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>A map that holds the same values as some neighbouring channels of a larger one: a part of a concatenation, or a part's gradient.</summary>
/// <param name="Part">The map.</param>
/// <param name="Whole">The larger one.</param>
/// <param name="First">The channel of the larger one at which the other begins.</param>
internal sealed record Slice(Value Part, Value Whole, int First)
{
    /// <summary>In blocks, the part's are some of the whole's: it begins with one of them, and ends with one or with the whole.</summary>
    public bool IsInBlocks =>
        First % Layout.BlockSize == 0 && (Part.Shape.Channels % Layout.BlockSize == 0 || First + Part.Shape.Channels == Whole.Shape.Channels);

    /// <summary>The part lies in the whole as it lies itself, so that it can be both at once.</summary>
    public bool Fits(Layout part, Layout whole) =>
        IsInBlocks && part.IsBlocked && whole.IsBlocked && (part.Pitch, part.Plane, part.Origin) == (whole.Pitch, whole.Plane, whole.Origin);

    /// <summary>Floats from the beginning of the whole to that of a part that fits.</summary>
    public int Start(Layout whole) => checked(First / Layout.BlockSize * whole.Plane);
}

/// <summary>An operator that does nothing but copy channels, which is done already where a part lies in the whole.</summary>
internal interface ISliceRule
{
    /// <summary>What a step copies, from parts to a whole or the other way.</summary>
    IEnumerable<Slice> Slices(Step step);
}

/// <summary>The maps that are laid into larger ones. A map lies in one at most, which may lie in another.</summary>
internal sealed class SlicePlan
{
    private readonly Dictionary<Value, Slice> _ofPart = [];
    private readonly HashSet<Value> _kept;

    /// <summary>Lays every part into the first whole that it can lie in. Both have to be blocked, and no image's memory may grow by it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="isBlocked">Whether a map lies in blocks.</param>
    /// <param name="halos">The zeros around maps; parts get those of their wholes.</param>
    public SlicePlan(LoweredProgram program, Func<Value, bool> isBlocked, Halos halos)
    {
        _kept = Schedule.Crossing(program);
        foreach (var step in program.Steps.Where(s => s.Layer.Operator is ISliceRule))
        {
            var all = ((ISliceRule)step.Layer.Operator).Slices(step).ToList();
            var able = all.Where(s => s.IsInBlocks && isBlocked(s.Part) && isBlocked(s.Whole) && !_ofPart.ContainsKey(s.Part)).ToList();
            // What outlives its image's turn must not take with it what does not; but a whole is no more than its parts are together.
            if (step.Pass == Pass.Forward && able.Count == all.Count && able.TrueForAll(s => _kept.Contains(s.Part)))
                _kept.Add(step.Output);
            foreach (var slice in able.Where(s => (_kept.Contains(s.Whole) || !_kept.Contains(s.Part)) && !_ofPart.ContainsKey(s.Part) && halos.TryJoin(s.Part, s.Whole)))
                _ofPart.Add(slice.Part, slice);
        }
    }

    /// <summary>Every image of a batch needs a place of its own for a map.</summary>
    public bool IsPerImage(Value map) => _kept.Contains(map);

    /// <summary>The map that a map is laid into; null where it lies by itself.</summary>
    public Value? WholeOf(Value map) => _ofPart.TryGetValue(map, out var slice) ? slice.Whole : null;

    /// <summary>The map that lies by itself and has another in it, and where: floats from its beginning.</summary>
    public (Value Map, int Start) Outermost(Value map, IReadOnlyDictionary<Value, Layout> layouts)
    {
        int start = 0;
        for (; _ofPart.TryGetValue(map, out var slice); map = slice.Whole)
            start = checked(start + slice.Start(layouts[slice.Whole]));
        return (map, start);
    }
}
