using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>Finds out how long maps live, and which of them share memory: those that are computed in place, one over the other, and those that lie in one.</summary>
internal sealed class BlockFormer
{
    private readonly IReadOnlyDictionary<Value, Layout> _layouts;
    private readonly SlicePlan _slices;
    private readonly bool _keepAll;
    private readonly Dictionary<Value, (int First, int Last)> _lives;

    /// <summary>By map that lies by itself, all maps in it, itself included, and where.</summary>
    private readonly ILookup<Value, MapInBlock> _within;

    private readonly Dictionary<Value, Group> _groups = [];

    private BlockFormer(List<Step> steps, IReadOnlyDictionary<Value, Layout> layouts, SlicePlan slices, bool keepAll)
    {
        _layouts = layouts;
        _slices = slices;
        _keepAll = keepAll;
        _lives = Lives(steps, keepAll);
        _within = _lives.Keys.Select(map => (Outermost: _slices.Outermost(map, layouts), map)).ToLookup(m => m.Outermost.Map, m => new MapInBlock(m.map, m.Outermost.Start));
    }

    public static IReadOnlyList<MemoryBlock> Form(LoweredProgram program, IReadOnlyDictionary<Value, Layout> layouts, SlicePlan slices, bool keepAll)
    {
        List<Step> steps = [.. program.Steps];
        BlockFormer former = new(steps, layouts, slices, keepAll);
        for (int i = 0; i < steps.Count; i++)
        {
            foreach (var output in steps[i].Outputs.Where(o => !o.IsExternal))
                former.Place(output, steps[i], i);
        }

        return [.. former._groups.Values.Distinct().Select(former.Block)];
    }

    /// <summary>Maps whose memory is one block, as far as is known by now.</summary>
    private sealed class Group(Area area)
    {
        public Area Area { get; } = area;

        public List<MapInBlock> Maps { get; } = [];
    }

    private static Dictionary<Value, (int First, int Last)> Lives(List<Step> steps, bool keepAll)
    {
        Dictionary<Value, (int First, int Last)> lives = [];
        for (int i = 0; i < steps.Count; i++)
        {
            foreach (var map in steps[i].Inputs.Concat(steps[i].Outputs).Where(v => !v.IsExternal))
                lives[map] = keepAll ? (0, steps.Count) : (lives.TryGetValue(map, out var life) ? life.First : i, i);
        }

        return lives;
    }

    private void Place(Value output, Step step, int i)
    {
        var (outermost, start) = _slices.Outermost(output, _layouts);
        if (!_groups.TryGetValue(outermost, out var group) && outermost != output)
            group = Add(new(AreaOf(outermost)), outermost, 0);
        // The oldest: what a residual network passes on and on stays in one place.
        var reused = _keepAll || output != step.Output ? null : Overwritable(step).Where(input => CanOverwrite(input, output, i)).OrderBy(input => _groups[input].Maps.Min(m => _lives[m.Map].First)).FirstOrDefault();
        if (reused is null)
        {
            if (group is null)
                Add(new(AreaOf(outermost)), outermost, 0);
        }
        else if (group is null)
        {
            Add(_groups[reused], output, StartOf(reused));
        }
        else
        {
            foreach (var map in _groups[reused].Maps)
                Add(group, map, start);
        }
    }

    /// <summary>Puts a map and all that lie in it into a group.</summary>
    private Group Add(Group group, Value outermost, int start)
    {
        foreach (var map in _within[outermost])
            Add(group, map, start);
        return group;
    }

    private void Add(Group group, MapInBlock map, int start)
    {
        group.Maps.Add(map with { Start = map.Start + start });
        _groups[map.Map] = group;
    }

    private static IEnumerable<Value> Overwritable(Step step) =>
        step.Layer.Operator is IInPlaceJoinRule join ? join.Overwritable(step)
        : (step.Layer.Operator as IInPlaceRule)?.Overwritten(step) is { } input ? [input]
        : [];

    /// <summary>
    /// Nobody reads any more what lies in the input's memory, be it the input itself, a map that it lies in, or one that lies in it. If the output lies in another map, then the input's memory comes to lie
    /// there, and may hold nothing else.
    /// </summary>
    private bool CanOverwrite(Value input, Value output, int i)
    {
        if (input.IsExternal || _layouts[input] != _layouts[output] || _groups[input].Area != AreaOf(output))
            return false;
        int start = StartOf(input), end = start + _layouts[input].Length;
        var (within, beside) = (_groups[input].Maps.Where(m => m.Start < end && start < EndOf(m)).ToList(), _groups[input].Maps);
        return within.TrueForAll(m => _lives[m.Map].Last <= i) && (_slices.WholeOf(output) is null || beside.TrueForAll(m => start <= m.Start && EndOf(m) <= end));
    }

    private Area AreaOf(Value map) => _keepAll || _slices.IsPerImage(_slices.Outermost(map, _layouts).Map) ? Area.PerImage : Area.Shared;

    private int StartOf(Value map) => _groups[map].Maps.Find(m => m.Map == map).Start;

    private int EndOf(MapInBlock map) => checked(map.Start + _layouts[map.Map].Length);

    /// <summary>Cut where maps begin and end: what lies between two cuts lives as long as any of the maps there.</summary>
    private MemoryBlock Block(Group group)
    {
        List<int> cuts = [.. group.Maps.SelectMany(m => new[] { m.Start, EndOf(m) }).Distinct().OrderBy(cut => cut)];
        List<MemoryPiece> pieces = [];
        for (int i = 1; i < cuts.Count; i++)
        {
            var (from, to) = (cuts[i - 1], cuts[i]);
            var maps = group.Maps.Where(m => m.Start <= from && to <= EndOf(m)).ToList();
            MemoryPiece piece = new(from, to - from, maps.Max(m => Values(m, from, to)), maps.Min(m => _lives[m.Map].First), maps.Max(m => _lives[m.Map].Last));
            if (pieces.Count > 0 && pieces[pieces.Count - 1] is var last && (last.First, last.Last) == (piece.First, piece.Last))
                pieces[pieces.Count - 1] = last with { Length = last.Length + piece.Length, Values = last.Values + piece.Values };
            else
                pieces.Add(piece);
        }

        return new(group.Area, pieces) { Maps = group.Maps };
    }

    /// <summary>Values of a map between two places of its block, which is all of it or some blocks of channels.</summary>
    private int Values(MapInBlock map, int from, int to)
    {
        var layout = _layouts[map.Map];
        int Channels(int at) => Math.Min(layout.Shape.Channels, (at - map.Start) / layout.Plane * layout.Block);
        return to - from == layout.Length ? layout.Shape.Length : (Channels(to) - Channels(from)) * layout.Shape.Pixels;
    }
}
