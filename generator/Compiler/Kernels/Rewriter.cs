namespace CnnCompiler.Generator.Kernels;

/// <summary>Copies a loop nest with every index replaced.</summary>
internal static class Rewriter
{
    public static Statement[] Replace(IEnumerable<Statement> body, Func<Index, Index> index) => [.. body.Select(s => Replace(s, index))];

    private static Statement Replace(Statement statement, Func<Index, Index> index) => statement switch
    {
        For loop => loop with { From = index(loop.From), To = index(loop.To), Body = Replace(loop.Body, index) },
        Set set => new Set(set.Register, Replace(set.Value, index)),
        Store store => store with { Index = index(store.Index), Value = Replace(store.Value, index) },
        CallRuntime => statement,
        Call call => call with
        {
            Arguments = [.. call.Arguments.Select(a => a with { Index = index(a.Index) })],
            Sizes = [.. call.Sizes.Select(index)],
        },
        _ => throw new InvalidOperationException($"no such statement: {statement}"),
    };

    private static Expression Replace(Expression expression, Func<Index, Index> index) => expression switch
    {
        Load load => load with { Index = index(load.Index) },
        Number number => new Number(index(number.Value)),
        Apply apply => new Apply(apply.Operation, [.. apply.Arguments.Select(a => Replace(a, index))]),
        Invoke invoke => invoke with { Argument = Replace(invoke.Argument, index) },
        Reduce reduce => reduce with { Vector = Replace(reduce.Vector, index) },
        Lane lane => lane with { Vector = Replace(lane.Vector, index) },
        Within within => within with { Position = index(within.Position), Inside = Replace(within.Inside, index), Outside = Replace(within.Outside, index) },
        _ => expression,
    };
}
