using CnnCompiler.Generator.Kernels;
using Buffer = CnnCompiler.Generator.Kernels.Buffer;
using Index = CnnCompiler.Generator.Kernels.Index;

namespace CnnCompiler.Generator.Tests;

/// <summary>Loop nests become straight code: what is written out, what the lanes turn loads into, and what is refused.</summary>
public sealed class UnrollerTests
{
    private static readonly Axis I = new("i"), J = new("j");
    private static readonly Buffer X = new("x"), Y = new("y");

    [Fact]
    public void Unrolled_loops_are_written_out_with_a_register_for_each_place()
    {
        Register acc = new("acc", I);
        var straight = Unroll(4, For.Unrolled(I, 3, new Set(acc, new Load(X, (Index)I * 2))), For.Unrolled(I, 3, new Store(Y, I, acc)));
        Assert.Equal(["acc_i0", "acc_i1", "acc_i2"], straight.OfType<Set>().Select(s => s.Register.Name));
        Assert.Equal([0, 2, 4], straight.OfType<Set>().Select(s => ((Load)s.Value).Index.Constant));
        Assert.Equal([0, 1, 2], straight.OfType<Store>().Select(s => s.Index.Constant));
    }

    [Theory]
    [InlineData(0, "Broadcast")]
    [InlineData(1, "Contiguous")]
    [InlineData(3, "Strided")]
    public void The_lanes_factor_decides_how_a_load_meets_them(int factor, string access)
    {
        var straight = Unroll(4, For.Lanes(I, 8, new Store(Y, I, new Load(X, (Index)I * factor))));
        Assert.Equal([0, 4], straight.Cast<Store>().Select(s => s.Index.Constant));
        Assert.All(straight.Cast<Store>(), s => Assert.Equal(access, ((Load)s.Value).Access.ToString()));
        Assert.Equal([0, 4 * factor], straight.Cast<Store>().Select(s => ((Load)s.Value).Index.Constant));
    }

    [Fact]
    public void On_a_scalar_machine_lanes_are_single_steps()
    {
        var straight = Unroll(1, For.Lanes(I, 3, new Store(Y, I, new Load(X, I))));
        Assert.Equal(3, straight.Count);
        Assert.All(straight.Cast<Store>(), s => Assert.Equal(Access.Scalar, s.Access));
    }

    [Fact]
    public void A_rolled_loop_stays_unless_it_turns_once()
    {
        var loop = Assert.IsType<For>(Assert.Single(Unroll(4, For.RolledLanes(I, 8, new Store(Y, I, 0f)))));
        Assert.Equal((LoopKind.Rolled, 4), (loop.Kind, loop.Step));
        Assert.IsType<Store>(Assert.Single(Unroll(4, For.RolledLanes(I, 4, new Store(Y, I, 0f)))));
        Assert.IsType<Store>(Assert.Single(Unroll(4, For.Rolled(I, 1, new Store(Y, I, 0f)))));
    }

    [Fact]
    public void Lanes_behind_a_limit_are_masked_where_they_disagree()
    {
        var straight = Unroll(4, For.Lanes(I, 12, new Store(Y, I, new Within(I, 6, new Load(X, I), 7f))));
        Assert.Equal(2, Assert.IsType<FirstLanes>(Assert.Single(straight.OfType<Set>()).Value).Count);
        Assert.Collection(
            straight.OfType<Store>(),
            first => Assert.IsType<Load>(first.Value),
            second => Assert.IsType<Blend>(second.Value),
            third => Assert.Equal(7f, Assert.IsType<Literal>(third.Value).Value));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refused("no whole number of vectors", For.Lanes(I, 6, new Store(Y, I, 0f)));
        Refused("is read before it is set", new Store(Y, 0, new Register("nothing")));
        Refused("one float", For.Lanes(I, 4, new Store(Y, 0, new Load(X, I))));
        Refused("a vector here and a scalar there", new Set(new("a"), 0f), For.Lanes(I, 4, new Set(new("a"), new Load(X, I))));
        Refused("is not unrolled", For.Rolled(J, 3, new Set(new("a", J), 0f)));
        Refused("peel the loop", For.Rolled(J, 3, For.Lanes(I, 4, new Store(Y, I, new Within((Index)J + I, 5, 1f, 0f)))));
    }

    private static void Refused(string message, params Statement[] body) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => Unroll(4, body)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<Statement> Unroll(int lanes, params Statement[] body) => Unroller.Unroll(new Procedure("kernel", [], [X, Y], [], body), lanes).Body;
}
