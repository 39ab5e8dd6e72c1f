namespace CnnCompiler.Generator.Tests;

/// <summary>Texts that are cut, doubled, moved about and mixed with other tokens, as while somebody types.</summary>
public sealed class DamagedDeclarationTests
{
    private const string Right = "[CnnModel, Train(Loss.SoftmaxCrossEntropy)]\n[Input(1, 9, 9), Conv(4, 3, Padding = 1, Name = \"first\"), Relu, MaxPool(2)] // a comment\n[Dense(3), Softmax]\ninternal sealed partial class Net;\n";

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
}
