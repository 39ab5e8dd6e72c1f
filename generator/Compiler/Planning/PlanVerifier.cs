using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>
/// Runs a plan on paper: every step claims the memory it writes, and whatever it reads must still be claimed by the map it means to read. A copy that is left out claims the memory for a second map, next
/// to the one whose values are there. The planner reasons about lifetimes; this checks its result without them.
/// </summary>
internal sealed class PlanVerifier
{
    private readonly ModelPlan _plan;
    private readonly Dictionary<Area, Claims> _claims;
    private readonly HashSet<Value> _intact = [];

    private PlanVerifier(ModelPlan plan)
    {
        _plan = plan;
        _claims = new() { [Area.Shared] = new(_intact), [Area.PerImage] = new(_intact) };
    }

    public static void Verify(ModelPlan plan)
    {
        PlanVerifier verifier = new(plan);
        foreach (var step in plan.Program.Steps)
            verifier.Run(step);
    }

    private void Run(Step step)
    {
        foreach (var input in step.Inputs.Where(i => !i.IsExternal && !_intact.Contains(i)))
            throw new InvalidOperationException($"{step} reads {input}, whose memory holds another map by then");
        var outputs = step.Outputs.Where(o => !o.IsExternal).ToList();
        if (_plan.Work.TryGetValue(step, out int work))
            Use(step, _plan.Memory.Work[step], checked(_plan.Memory.Work[step] + work));
        List<Slice> inPlace = [.. ((step.Layer.Operator as ISliceRule)?.Slices(step) ?? []).Where(_plan.IsInPlace)];
        foreach (var output in outputs)
        {
            var (start, end) = Extent(output);
            foreach (var (from, to) in inPlace.Select(slice => Extent(slice.Part)).OrderBy(place => place.Start).Append((end, end)))
            {
                if (from > start)
                    Write(step, output, start, from);
                if (to > from)
                    ClaimsOn(output).Share(from, to, output);
                start = to;
            }

            _intact.Add(output);
        }

        foreach (var output in outputs.Where(o => !_intact.Contains(o)))
            throw new InvalidOperationException($"{step} writes two of its results to the same memory, {output} among them");
    }

    /// <summary>What a step works in belongs to nothing that it reads or writes, and holds nothing else afterwards.</summary>
    private void Use(Step step, int start, int end)
    {
        foreach (var map in step.Inputs.Concat(step.Outputs).Where(map => _plan.Memory.Placements[map].Area == Area.Shared))
        {
            var (from, to) = Extent(map);
            if (from < end && start < to)
                throw new InvalidOperationException($"{step} works in the memory of {map}");
        }

        _claims[Area.Shared].Erase(start, end);
    }

    /// <summary>What a step reads, it may write over float by float, so where the two lie exactly alike, and not in any other way.</summary>
    private void Write(Step step, Value output, int from, int to)
    {
        foreach (var input in step.Inputs.Where(i => !i.IsExternal && _plan.Memory.Placements[i].Area == _plan.Memory.Placements[output].Area))
        {
            var (start, end) = Extent(input);
            if (start < to && from < end && ((start, end) != (from, to) || _plan.Layouts[input] != _plan.Layouts[output]))
                throw new InvalidOperationException($"{step} writes {output} over parts of {input}, which it reads");
        }

        ClaimsOn(output).Write(from, to, output);
    }

    private Claims ClaimsOn(Value map) => _claims[_plan.Memory.Placements[map].Area];

    private (int Start, int End) Extent(Value map)
    {
        int start = _plan.Memory.Placements[map].Offset;
        return (start, checked(start + _plan.Layouts[map].Length));
    }

    /// <summary>What an area holds at the moment: pieces that do not overlap, of one map each, or of a map and those it lies in.</summary>
    private sealed class Claims(HashSet<Value> intact)
    {
        private readonly SortedList<int, (int End, List<Value> Maps)> _pieces = [];

        /// <summary>A map's values are written; whatever lay there is no longer whole.</summary>
        public void Write(int start, int end, Value map)
        {
            Erase(start, end);
            _pieces.Add(start, (end, [map]));
        }

        /// <summary>What lay there is no longer whole.</summary>
        public void Erase(int start, int end)
        {
            for (int i = FirstIn(start); i < _pieces.Count && _pieces.Keys[i] < end; _pieces.RemoveAt(i))
                intact.ExceptWith(_pieces.Values[i].Maps);
        }

        /// <summary>The values that lie there are a map's too.</summary>
        public void Share(int start, int end, Value map)
        {
            Cut(start);
            Cut(end);
            int covered = start;
            for (int i = FirstIn(start); i < _pieces.Count && _pieces.Keys[i] == covered && covered < end; i++)
            {
                covered = _pieces.Values[i].End;
                _pieces.Values[i].Maps.Add(map);
            }

            if (covered != end)
                throw new InvalidOperationException($"{map} is said to lie in floats [{start}, {end}), which nothing was written to");
        }

        /// <summary>Divides the piece that a place is inside of.</summary>
        private void Cut(int at)
        {
            int i = FirstIn(at);
            if (i == _pieces.Count || _pieces.Keys[i] >= at)
                return;
            var (start, (end, maps)) = (_pieces.Keys[i], _pieces.Values[i]);
            _pieces[start] = (at, maps);
            _pieces.Add(at, (end, [.. maps]));
        }

        /// <summary>The number of the first piece that ends behind a place. Pieces do not overlap, so of those that begin before it only the last can.</summary>
        private int FirstIn(int place)
        {
            int low = 0;
            for (int high = _pieces.Count; low < high;)
            {
                int middle = (low + high) / 2;
                (low, high) = _pieces.Keys[middle] < place ? (middle + 1, high) : (low, middle);
            }

            return low > 0 && _pieces.Values[low - 1].End > place ? low - 1 : low;
        }
    }
}
