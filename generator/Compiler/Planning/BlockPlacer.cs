namespace CnnCompiler.Generator.Planning;

/// <summary>
/// Places the blocks of one area: one after the other, each at the lowest offset where none that is alive at the same time lies (Pisarchyk, Lee, "Efficient Memory Management for Deep Neural Net
/// Inference", 2020). What comes of it depends on the order. Several are tried, for none is best for every network; then blocks that lie too high are moved forward in the best of them, as long as that
/// helps, and then any. The result is the same on every machine.
/// </summary>
internal sealed class BlockPlacer
{
    private const int MostTries = 400;

    /// <summary>Pairs of blocks that are looked at in all: a fraction of a second.</summary>
    private const long Effort = 6_000_000;

    private readonly IReadOnlyList<MemoryBlock> _blocks;

    /// <summary>By block, those that are alive at the same time, by when they begin.</summary>
    private readonly List<int>[] _neighbours;

    /// <summary>By block, the offsets that it cannot have for the sake of another one.</summary>
    private readonly List<Conflict>[] _conflicts;

    private readonly long _bound;
    private readonly long[] _lows, _highs;

    private BlockPlacer(IReadOnlyList<MemoryBlock> blocks, long bound)
    {
        _blocks = blocks;
        _bound = bound;
        _neighbours = Neighbours(blocks);
        _conflicts = [.. _neighbours.Select((neighbours, block) => neighbours.SelectMany(neighbour => Conflicts(block, neighbour)).ToList())];
        int most = _conflicts.Select(c => c.Count).DefaultIfEmpty(0).Max();
        (_lows, _highs) = (new long[most], new long[most]);
    }

    /// <summary>Sets every block's offset.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="bound">The largest sum of those that live at once: when no more is needed, the search ends.</param>
    public static void Place(IReadOnlyList<MemoryBlock> blocks, long bound)
    {
        int[] offsets = new BlockPlacer(blocks, bound).Search();
        for (int i = 0; i < offsets.Length; i++)
            blocks[i].Offset = offsets[i];
    }

    /// <summary>An offset between the two, counted from the neighbour's and neither of them included, lays a piece of a block over a piece of its neighbour that is alive at the same time.</summary>
    private readonly record struct Conflict(int Neighbour, long Low, long High);

    /// <summary>Where blocks come to lie in an order.</summary>
    /// <param name="Ranks">The order: the least rank is placed first.</param>
    /// <param name="Offsets">By block.</param>
    /// <param name="Extent">Memory needed.</param>
    /// <param name="Excess">What reaches beyond the bound, over all blocks.</param>
    private sealed record Attempt(double[] Ranks, int[] Offsets, long Extent, long Excess)
    {
        public bool IsBetterThan(Attempt other) => Extent < other.Extent || (Extent == other.Extent && Excess < other.Excess);
    }

    private int[] Search()
    {
        IEnumerable<MemoryBlock>[] orders =
        [
            _blocks.OrderByDescending(b => b.Length).ThenBy(b => b.First),
            _blocks.OrderBy(b => b.First).ThenByDescending(b => b.Length),
            _blocks.OrderByDescending(b => b.Last - b.First).ThenByDescending(b => b.Length),
            _blocks.OrderByDescending(b => (long)b.Length * (b.Last - b.First + 1)).ThenBy(b => b.First),
            _blocks.OrderByDescending(b => b.Last).ThenByDescending(b => b.Length),
        ];
        var places = Enumerable.Range(0, _blocks.Count).ToDictionary(i => _blocks[i], i => i);
        long pairs = Math.Max(1, _conflicts.Sum(c => (long)c.Count) + _blocks.Count);
        int tries = (int)Math.Min(MostTries, Math.Max(1, Effort / pairs));
        Attempt? best = null;
        foreach (var order in orders.Take(tries))
        {
            double[] ranks = new double[_blocks.Count];
            int next = 0;
            foreach (var block in order)
                ranks[places[block]] = next++;
            var attempt = Try(ranks);
            if (best is null || attempt.IsBetterThan(best))
                best = attempt;
            if (best.Excess == 0)
                return best.Offsets;
        }

        int left = tries - orders.Length;
        while (left > 0 && best!.Excess > 0 && Moves(best).Take(left).Select(ranks => (left--, Attempt: Try(ranks))).FirstOrDefault(t => t.Attempt.IsBetterThan(best)).Attempt is { } better)
            best = better;

        // Where no single move helps, several may: a walk from order to order, downhill or level.
        uint random = 1;
        for (; left > 0 && best!.Excess > 0; left--)
        {
            double[] ranks = (double[])best.Ranks.Clone();
            ranks[Next(ref random, ranks.Length)] = Next(ref random, ranks.Length) - 0.5;
            var attempt = Try(Whole(ranks));
            if (!best.IsBetterThan(attempt))
                best = attempt;
        }

        return best!.Offsets;
    }

    /// <summary>The same numbers on every machine. Source: Marsaglia, "Xorshift RNGs", 2003.</summary>
    private static int Next(ref uint random, int below)
    {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        return (int)(random % (uint)below);
    }

    /// <summary>
    /// Orders in which blocks that lie too high come before one that was in their way. Networks repeat themselves: first all blocks that are alike move alike, so that their places repeat themselves too
    /// and the emitted code is a loop; then each by itself.
    /// </summary>
    private IEnumerable<double[]> Moves(Attempt attempt)
    {
        var high = Enumerable.Range(0, _blocks.Count).Where(b => attempt.Offsets[b] + (long)_blocks[b].Length > _bound).ToList();
        var kinds = high.GroupBy(b => (_blocks[b].Length, _blocks[b].Last - _blocks[b].First)).Select(kind => kind.ToList()).ToList();
        foreach (var blocks in kinds.Concat(kinds.Where(kind => kind.Count > 1).SelectMany(kind => kind.Select(b => new List<int> { b }))))
        {
            for (int obstacle = 0; obstacle < blocks.Max(b => _neighbours[b].Count); obstacle++)
            {
                if (Moved(attempt, blocks, obstacle) is { } ranks)
                    yield return ranks;
            }
        }
    }

    /// <summary>The order in which some blocks come before the neighbour of a number; null if all do already.</summary>
    private double[]? Moved(Attempt attempt, List<int> blocks, int obstacle)
    {
        double[] ranks = (double[])attempt.Ranks.Clone();
        bool moved = false;
        foreach (int block in blocks.Where(b => obstacle < _neighbours[b].Count))
        {
            int neighbour = _neighbours[block][obstacle];
            if (attempt.Ranks[neighbour] > attempt.Ranks[block])
                continue;
            ranks[block] = attempt.Ranks[neighbour] - 0.5 + (block / (4.0 * ranks.Length)); // no two alike
            moved = true;
        }

        if (!moved)
            return null;

        return Whole(ranks);
    }

    /// <summary>The same order in whole numbers, so that there is room between any two.</summary>
    private static double[] Whole(double[] ranks)
    {
        int[] order = [.. Enumerable.Range(0, ranks.Length)];
        Array.Sort((double[])ranks.Clone(), order);
        for (int i = 0; i < order.Length; i++)
            ranks[order[i]] = i;
        return ranks;
    }

    private Attempt Try(double[] ranks)
    {
        int[] order = [.. Enumerable.Range(0, ranks.Length)], offsets = new int[ranks.Length];
        Array.Sort((double[])ranks.Clone(), order);
        long extent = 0, excess = 0;
        foreach (int block in order)
        {
            offsets[block] = Lowest(block, ranks, offsets);
            long end = offsets[block] + (long)_blocks[block].Length;
            extent = Math.Max(extent, end);
            excess += Math.Max(0, end - _bound);
        }

        return new(ranks, offsets, extent, excess);
    }

    /// <summary>The lowest offset where none of the neighbours lies that come earlier in the order.</summary>
    private int Lowest(int block, double[] ranks, int[] offsets)
    {
        int count = 0;
        foreach (var (neighbour, low, high) in _conflicts[block])
        {
            if (ranks[neighbour] < ranks[block])
                (_lows[count], _highs[count++]) = (offsets[neighbour] + low, offsets[neighbour] + high);
        }

        Array.Sort(_lows, _highs, 0, count);
        long offset = 0;
        for (int i = 0; i < count && offset > _lows[i]; i++)
            offset = Math.Max(offset, _highs[i]);
        return checked((int)offset);
    }

    private IEnumerable<Conflict> Conflicts(int block, int neighbour) =>
        from piece in _blocks[block].Pieces
        from other in _blocks[neighbour].Pieces
        where piece.LivesWith(other)
        select new Conflict(neighbour, (long)other.Start - piece.End, (long)other.End - piece.Start);

    private static List<int>[] Neighbours(IReadOnlyList<MemoryBlock> blocks)
    {
        List<int>[] neighbours = [.. blocks.Select(_ => new List<int>())];
        List<int> alive = [];
        foreach (int block in Enumerable.Range(0, blocks.Count).OrderBy(i => blocks[i].First))
        {
            alive.RemoveAll(other => blocks[other].Last < blocks[block].First);
            foreach (int other in alive.Where(o => blocks[o].Pieces.Any(piece => blocks[block].Pieces.Any(piece.LivesWith))))
            {
                neighbours[block].Add(other);
                neighbours[other].Add(block);
            }

            alive.Add(block);
        }

        return neighbours;
    }
}
