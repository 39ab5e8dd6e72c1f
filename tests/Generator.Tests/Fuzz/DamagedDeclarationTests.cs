namespace CnnCompiler.Generator.Tests;

/// <summary>Texts that are cut, doubled, moved about and mixed with other tokens, as while somebody types.</summary>
public sealed class DamagedDeclarationTests
{
    public static TheoryData<int> Seeds => Fuzz.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void They_do_no_harm(int seed)
    {
        RandomDeclarations declarations = new(1000 + seed);
        Mutations mutations = new(seed);
        Assert.InRange(Fuzz.Check(() => mutations.Of(declarations.Next())), 0.01, 0.5); // some damage does not matter
    }
}
