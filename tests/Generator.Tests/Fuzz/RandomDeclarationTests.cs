namespace CnnCompiler.Generator.Tests;

/// <summary>Right and wrong layers with right and wrong arguments: huge, negative, of every type.</summary>
public sealed class RandomDeclarationTests
{
    public static TheoryData<int> Seeds => Fuzz.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void They_compile_or_are_reported(int seed) => Assert.InRange(Fuzz.Check(new RandomDeclarations(seed).Next), 0.05, 0.95); // both kinds are among them
}
