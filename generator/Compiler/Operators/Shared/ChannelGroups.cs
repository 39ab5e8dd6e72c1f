using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Loops over groups of neighbouring channels, where numbers of channels lie side by side and padding behind the last is zero. Each group is summed up, something is computed
/// from the sums, and every channel of the group gets it.
/// </summary>
/// <param name="Channels">All channels.</param>
/// <param name="Count">Groups, which divide them.</param>
/// <param name="Target">The machine.</param>
internal sealed record ChannelGroups(int Channels, int Count, Target Target)
{
    private static readonly Axis G = new("g"), C = new("c"), AnyLane = new("lane");

    private int Size => Channels / Count;

    /// <summary>Vectors begin and end with groups, or there is but one group, behind which zeros follow.</summary>
    private bool HasWholeVectors => Count == 1 || Size % Target.Lanes == 0;

    /// <param name="sums">Registers, and what to add up in each, given a channel's number.</param>
    /// <param name="compute">What to make of the sums.</param>
    /// <param name="store">What a channel gets, given its number; <c>real(value)</c> keeps padding zero.</param>
    public IEnumerable<Statement> Build(
        (Register Sum, Func<Index, Expression> Term)[] sums, Statement[] compute, Func<Index, Func<Expression, Expression>, Statement[]> store)
    {
        if (Size == 1)
            return OverLanes(C, Channels, (c, real) => [.. sums.Select(s => new Set(s.Sum, s.Term(c))), .. compute, .. store(c, real)]);
        var first = (Index)G * Size;
        IEnumerable<Statement> stores = HasWholeVectors
            ? OverLanes(C, Size, (c, real) => store(first + c, real))
            : [For.Rolled(C, Size, store(first + C, value => value))];
        return [For.Rolled(G, Count, [.. HasWholeVectors ? SumInLanes(sums, first) : SumOneByOne(sums, first), .. compute, .. stores])];
    }

    private IEnumerable<Statement> SumInLanes((Register Sum, Func<Index, Expression> Term)[] sums, Index first)
    {
        Register Lanes(Register sum) => new($"{sum.Name}Lanes");
        return
        [
            For.Lanes(AnyLane, Target.Lanes, [.. sums.Select(s => new Set(Lanes(s.Sum), 0f))]),
            For.RolledLanes(C, Sizes.RoundUp(Size, Target.Lanes), [.. sums.Select(s => new Set(Lanes(s.Sum), Lanes(s.Sum) + s.Term(first + C)))]),
            .. sums.Select(s => new Set(s.Sum, new Reduce(Operation.Add, Lanes(s.Sum)))),
        ];
    }

    private IEnumerable<Statement> SumOneByOne((Register Sum, Func<Index, Expression> Term)[] sums, Index first) =>
    [
        .. sums.Select(s => new Set(s.Sum, 0f)),
        For.Rolled(C, Size, [.. sums.Select(s => new Set(s.Sum, s.Sum + s.Term(first + C)))]),
    ];

    private IEnumerable<Statement> OverLanes(Axis axis, int count, Func<Index, Func<Expression, Expression>, Statement[]> body)
    {
        int whole = count / Target.Lanes * Target.Lanes;
        if (whole > 0)
            yield return For.RolledLanes(axis, whole, body(axis, value => value));
        if (whole < count)
            yield return new For(axis, whole, whole + Target.Lanes, 1, LoopKind.Lanes, body(axis, value => new Within(axis, count, value, 0f)));
    }
}
