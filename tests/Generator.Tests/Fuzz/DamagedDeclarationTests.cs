namespace CnnCompiler.Generator.Tests;

/// <summary>Texts that are cut, doubled, moved about and mixed with other tokens, as while somebody types.</summary>
public sealed class DamagedDeclarationTests
{
    private const string Right = "[CnnModel, Train(Loss.SoftmaxCrossEntropy)]\n[Input(1, 9, 9), Conv(4, 3, Padding = 1, Name = \"first\"), Relu, MaxPool(2)] // a comment\n[Dense(3), Softmax]\ninternal sealed partial class Net;\n";

    private const string Blocks = """
        [Tag("in"), Conv(nameof(f), nameof(k) + " * 1", Padding = "k / 2", Name = "c"), Relu]
        [Conv("f", 1, Stride = nameof(s)), Residual("in", Shortcut = Shortcut.Pad)]
        internal sealed class BAttribute(object f, object k, int s = 1) : BlockAttribute;
        [B("f * 2", 3, Repeat = nameof(n)), Relu, Add("b1.c")]
        internal sealed class CAttribute(int f, int n) : BlockAttribute;
        [CnnModel, Input(1, 9, 9), B(4, 3, s: 2), C(4, 1, Name = "tail"), Dense(3)] internal sealed partial class Net;

        """;

    public static TheoryData<int> Seeds => Fuzz.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void They_do_no_harm(int seed)
    {
        RandomDeclarations declarations = new(1000 + seed);
        Mutations mutations = new(seed);
        bool right = false;
        double compiled = Fuzz.Check(() => mutations.Of((right = !right) ? Right : declarations.Next()));
        Assert.InRange(compiled, 0.001, 0.5); // some damage does not matter
    }

    [Fact]
    public void The_blocks_are_right_before() => UserProject.Of(Blocks).With("CnnTargets", "Scalar").Build().AssertClean();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_blocks_do_no_harm(int seed)
    {
        Mutations mutations = new(2000 + seed);
        Assert.InRange(Fuzz.Check(() => mutations.Of(Blocks)), 0.001, 0.7);
    }
}
