using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Kernels;

/// <param name="Axis">An axis of the register tile.</param>
/// <param name="Count">Its extent, written out.</param>
internal readonly record struct TileAxis(Axis Axis, int Count);

/// <param name="Axis">An axis that is summed over.</param>
/// <param name="Count">Its extent; a number or a size.</param>
/// <param name="Unroll">Steps written out at a time; the extent is a multiple.</param>
internal readonly record struct SumAxis(Axis Axis, Index Count, int Unroll = 1);

internal enum LaneRole
{
    /// <summary>Every lane is a result of its own.</summary>
    Tile,

    /// <summary>The lanes are summed: every lane has a part of the sum until the end. Written out.</summary>
    Sum,

    /// <summary>The same, in a loop.</summary>
    RolledSum,
}

/// <summary>The axis whose neighbouring values share a vector; its extent is a whole number of vectors.</summary>
internal readonly record struct LaneAxis(Axis Axis, Index Count, LaneRole Role = LaneRole.Tile);

/// <summary>
/// The micro-kernel of everything that is heavy: a tile of sums is held in registers while products are added,
/// acc[tile] += left[…] · right[…]. Convolution, its two gradients and the three passes of a dense layer differ only in their indices.
/// Left depends on the lanes and stays in registers; right streams past it.
/// </summary>
internal sealed record Contraction(
    Target Target, IReadOnlyList<TileAxis> Tile, LaneAxis Lanes, IReadOnlyList<SumAxis> Sums, Load Left, Load Right)
{
    private static readonly Axis AnyLane = new("lane");

    /// <summary>The sum at a place of the tile.</summary>
    public Register Accumulator => AccumulatorAt(axis => axis);

    private IReadOnlyList<TileAxis> LeftTile => [.. Tile.Where(t => Left.Index.DependsOn(t.Axis))];

    private IReadOnlyList<TileAxis> RightTile => [.. Tile.Where(t => !Left.Index.DependsOn(t.Axis))];

    /// <summary>The sum at another place: <paramref name="place"/> says where along each axis.</summary>
    public Register AccumulatorAt(Func<Axis, Index> place) => new("acc", [.. Subscripts(Tile, place), .. LaneSubscript(place)]);

    /// <summary>Every sum starts from <paramref name="initial"/>, all products are added, and then <paramref name="finish"/> is done.</summary>
    public IReadOnlyList<Statement> Build(Expression initial, params IReadOnlyList<Statement> finish)
    {
        Set start = new(Accumulator, initial);
        bool empty = Sums.Any(s => s.Count.IsConstant && s.Count.Constant == 0);
        return
        [
            .. Over(Tile, Lanes.Role == LaneRole.Tile ? OverLanes(start) : For.Lanes(AnyLane, Target.Lanes, start)),
            .. empty ? [] : Summed(0),
            .. finish,
        ];
    }

    /// <summary>Statements for every place of the tile; in them <see cref="Accumulator"/> is that place's sum.</summary>
    public Statement[] OverTile(params Statement[] body) => Over(Tile, Lanes.Role == LaneRole.Tile ? [OverLanes(body)] : body);

    private static Statement[] Over(IEnumerable<TileAxis> tile, params Statement[] body) =>
        tile.Reverse().Aggregate(body, (inner, axis) => [For.Unrolled(axis.Axis, axis.Count, inner)]);

    private For OverLanes(params Statement[] body) => For.Lanes(Lanes.Axis, Lanes.Count.Constant, body);

    private Statement[] Summed(int depth)
    {
        if (depth == Sums.Count)
            return Products();
        var sum = Sums[depth];
        bool byLane = Target.MultipliesByLane && depth == Sums.Count - 1 && Lanes.Role == LaneRole.Tile && sum.Unroll % Target.Lanes == 0
            && Right.Index.FactorOf(sum.Axis) == 1 && !Right.Index.DependsOn(Lanes.Axis);
        Axis u = new($"{sum.Axis.Name}u");
        var inner = this with { Left = Moved(Left, sum.Axis, u), Right = Moved(Right, sum.Axis, u) };
        For unrolled = byLane
            ? new(u, 0, sum.Unroll, Target.Lanes, LoopKind.Unrolled, inner.ProductsByLane(u))
            : For.Unrolled(u, sum.Unroll, inner.Summed(depth + 1));
        bool one = sum.Count.IsConstant && sum.Count.Constant == sum.Unroll;
        return [new For(sum.Axis, 0, sum.Count, sum.Unroll, one ? LoopKind.Unrolled : LoopKind.Rolled, unrolled)];
    }

    private Statement[] Products() => Lanes.Role switch
    {
        LaneRole.Tile => ProductsInTile(),
        LaneRole.Sum => [OverLanes(ProductsOfLanes())],
        _ => [For.RolledLanes(Lanes.Axis, Lanes.Count, ProductsOfLanes())],
    };

    private Statement[] ProductsOfLanes()
    {
        Register left = new("a", Subscripts(LeftTile)), right = new("b");
        return [.. Over(LeftTile, new Set(left, Left)), .. Over(RightTile, [new Set(right, Right), .. Over(LeftTile, AddProduct(right, left))])];
    }

    private Statement[] ProductsInTile()
    {
        Register left = new("a", [.. Subscripts(LeftTile), .. LaneSubscript()]), right = new("b");
        bool usedOnce = LeftTile.All(t => t.Count == 1) && Lanes.Count.Constant == Target.Lanes;
        Statement[] products = usedOnce ? [OverLanes(AddProduct(Right, left))] // lets the JIT fold the load into the multiply-add
            : Right.Index.DependsOn(Lanes.Axis) ? [OverLanes([new Set(right, Right), .. Over(LeftTile, AddProduct(right, left))])]
            : [For.Lanes(AnyLane, Target.Lanes, new Set(right, Right)), .. Over(LeftTile, OverLanes(AddProduct(right, left)))];
        return [.. Over(LeftTile, OverLanes(new Set(left, Left))), .. Over(RightTile, products)];
    }

    /// <summary>
    /// For a machine that multiplies by a lane: right values of as many neighbouring steps as a vector has lanes are one load, and each step takes its lane.
    /// </summary>
    private Statement[] ProductsByLane(Axis step)
    {
        Axis neighbour = new("neighbour");
        Register left = new("a", [.. Subscripts(LeftTile), .. LaneSubscript()]), right = new("b", Subscripts(RightTile));
        List<Statement> body = [.. Over(RightTile, For.Lanes(neighbour, Target.Lanes, new Set(right, Moved(Right, step, neighbour))))];
        for (int lane = 0; lane < Target.Lanes; lane++)
        {
            body.AddRange(Over(LeftTile, OverLanes(new Set(left, Moved(Left, step, lane)))));
            body.AddRange(Over(RightTile, Over(LeftTile, OverLanes(AddProduct(new Lane(right, lane), left)))));
        }

        return [.. body];
    }

    /// <summary>An axis of one place needs no subscript.</summary>
    private static Subscript[] Subscripts(IEnumerable<TileAxis> tile, Func<Axis, Index>? place = null) =>
        [.. tile.Where(t => t.Count > 1).Select(t => new Subscript(t.Axis.Name, place?.Invoke(t.Axis) ?? t.Axis))];

    private Subscript[] LaneSubscript(Func<Axis, Index>? place = null) =>
        Lanes.Role != LaneRole.Tile || Lanes.Count.Constant == Target.Lanes ? [] : [new(Lanes.Axis.Name, place?.Invoke(Lanes.Axis) ?? Lanes.Axis)];

    /// <summary>The load as it is some steps further along an axis.</summary>
    private static Load Moved(Load load, Axis axis, Index steps)
    {
        var moved = load.Index;
        foreach (var (_, size, factor) in load.Index.Terms.Where(t => t.Axis == axis.Name))
            moved += (size.Length == 0 ? steps : steps * new Size(size)) * factor;
        return load with { Index = moved };
    }

    private Set AddProduct(Expression right, Expression left) => new(Accumulator, Expression.MultiplyAdd(right, left, Accumulator));
}
