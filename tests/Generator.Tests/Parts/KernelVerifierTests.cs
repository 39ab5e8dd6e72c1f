using CnnCompiler.Generator.Kernels;
using Buffer = CnnCompiler.Generator.Kernels.Buffer;
using Index = CnnCompiler.Generator.Kernels.Index;

namespace CnnCompiler.Generator.Tests;

/// <summary>Emitted code checks nothing at run time, so the two verifiers have to refuse every kernel that could go wrong.</summary>
public sealed class KernelVerifierTests
{
    private const int Lanes = 4;
    private static readonly Axis I = new("i"), J = new("j");
    private static readonly Buffer X = new("x"), Y = new("y");
    private static readonly Size Pitch = new("pitch");

    [Fact]
    public void The_last_float_may_be_touched()
    {
        Accepted(For.Rolled(I, 10, For.Rolled(J, 10, new Store(Y, ((Index)I * 10) + J, new Load(X, ((Index)I * 10) + J)))));
        Accepted(For.RolledLanes(I, 100, new Store(Y, I, new Load(X, I))));
        Accepted(For.Rolled(I, 10, new Store(Y, (Index)I * Pitch, 0f)));
        Accepted(For.Rolled(I, 10, new Store(Y, 99 - ((Index)I * 11), 0f)));
        Accepted(For.Rolled(I, 0, new Store(Y, 1000, 0f)));
    }

    [Fact]
    public void A_step_further_is_refused()
    {
        Refused("x[i + 1]", For.Rolled(I, 100, new Set(new("a"), new Load(X, (Index)I + 1))));
        Refused("y[i - 1]", For.Rolled(I, 100, new Store(Y, (Index)I - 1, 0f)));
        Refused("y[i + 1]", For.RolledLanes(I, 100, new Store(Y, (Index)I + 1, 0f)));
        Refused("x[i * 2", For.RolledLanes(I, 52, new Store(Y, I, new Load(X, (Index)I * 2))));
        Refused("y[i * pitch + 1]", For.Rolled(I, 10, new Store(Y, ((Index)I * Pitch) + 1, 0f)));
        Refused("x[0]", new Store(X, 0, 0f)); // it may be read alone
        Refused("x[100]", new Store(Y, 0, (Expression)1f + new Load(X, 100)));
    }

    /// <summary>Whatever a verifier says is compared with every single access.</summary>
    [Fact]
    public void Bounds_are_exact()
    {
        Random random = new(1);
        int refused = 0;
        for (int i = 0; i < 2000; i++)
        {
            int turns = random.Next(1, 12), step = random.Next(1, 4), from = random.Next(0, 4), factor = random.Next(-12, 13), offset = random.Next(-20, 110);
            int inner = random.Next(1, 5), innerFactor = random.Next(-6, 7);
            For loop = new(I, from, from + turns, step, LoopKind.Rolled, For.Rolled(J, inner, new Store(Y, ((Index)I * factor) + ((Index)J * innerFactor) + offset, 0f)));
            bool leaves = false;
            for (int a = from; a < from + turns; a += step)
            {
                for (int b = 0; b < inner; b++)
                    leaves |= (a * factor) + (b * innerFactor) + offset is < 0 or >= 100;
            }

            refused += leaves ? 1 : 0;
            Assert.Equal(leaves, Record.Exception(() => Verify(loop)) is not null);
        }

        Assert.InRange(refused, 200, 1800);
    }

    [Fact]
    public void A_called_procedure_is_followed_to_its_accesses()
    {
        Procedure micro = new("micro", [], [Y], [Pitch], [For.Rolled(J, 3, new Store(Y, (Index)J * Pitch, 0f))]);
        Statement At(int place) => For.Rolled(I, 2, new Call(micro, [new(Y, ((Index)I * 10) + place)], [20]));
        Verify(At(49), micro);
        var exception = Assert.Throws<InvalidOperationException>(() => Verify(At(50), micro));
        Assert.StartsWith("micro writes y[j * pitch], which is result[50..101) of 100", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_that_the_JIT_would_not_optimise_is_refused()
    {
        TooMuch("multiply-adds", LimitVerifier.MultiplyAdds, i => new Set(new("a"), Expression.MultiplyAdd(1f, 2f, 3f)));
        TooMuch("locals", LimitVerifier.Locals, i => new Set(new($"a{i}"), 0f));
        TooMuch("statements", LimitVerifier.Statements, i => new Store(Y, i, 0f));
        TooMuch("loops", LimitVerifier.Loops, i => For.Rolled(I, 2));
    }

    private static void TooMuch(string what, int limit, Func<int, Statement> statement)
    {
        Procedure Of(int count) => new("kernel", [], [Y], [], [.. Enumerable.Range(0, count).Select(statement)]);
        LimitVerifier.Verify(Of(limit));
        Assert.StartsWith($"kernel has {limit + 1} {what}", Assert.Throws<InvalidOperationException>(() => LimitVerifier.Verify(Of(limit + 1))).Message, StringComparison.Ordinal);
    }

    private static void Accepted(Statement statement) => Verify(statement);

    private static void Refused(string access, Statement statement) =>
        Assert.Contains(access, Assert.Throws<InvalidOperationException>(() => Verify(statement)).Message, StringComparison.Ordinal);

    /// <summary>x may be read, y written, 100 floats each; the pitch is 11.</summary>
    private static void Verify(Statement statement, params Procedure[] called)
    {
        var straight = Unroller.Unroll(new Procedure("kernel", [], [X, Y], [Pitch], [statement]), Lanes);
        BoundsVerifier.Verify(straight, Lanes, [new("source", 100, 0), new("result", 100, 100)], [11], name => called.Single(c => c.Name == name));
    }
}
