namespace CnnCompiler.Generator.Tests;

/// <summary>CNN3002: what a project's properties say.</summary>
public sealed class ProjectPropertyTests
{
    private const string Models = "[CnnModel, Input(1, 2, 2), Dense(3)] internal sealed partial class Net; [CnnModel, Input(1, 2, 2), Relu] internal sealed partial class Other;";

    [Theory]
    [InlineData("AVX", "some of Vector512, Vector256, AdvSimd, Vector128, Scalar, CortexM, with commas between them")]
    [InlineData("Scalar, vector256", "some of Vector512, Vector256, AdvSimd, Vector128, Scalar, CortexM, with commas between them")]
    public void Targets_that_do_not_exist_are_reported_once_and_ignored(string value, string expected)
    {
        var outcome = UserProject.Of(Models).With("CnnTargets", value).Build();
        var error = Assert.Single(outcome.Errors);
        Assert.Equal(("CNN3002", $"CnnTargets: this property of the project is \"{value}\", but must be {expected}"), (error.Id, Expect.MessageOf(error)));
        Assert.Empty(outcome.CSharpErrors);
        Assert.Contains("Net.Vector512.g.cs", outcome.Files.Keys);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1001")]
    [InlineData("-5")]
    [InlineData("many")]
    [InlineData("1e2")]
    public void A_budget_that_is_none_is_reported_once_and_ignored(string value)
    {
        var outcome = UserProject.Of(Models).With("CnnTargets", "Scalar").With("CnnUnrollBudget", value).Build();
        var error = Assert.Single(outcome.Errors);
        Assert.Equal(("CNN3002", $"CnnUnrollBudget: this property of the project is \"{value}\", but must be a whole number from 1 to 1000"), (error.Id, Expect.MessageOf(error)));
        Assert.Empty(outcome.CSharpErrors);
    }

    [Theory]
    [InlineData("", "Vector512 Vector256 AdvSimd Vector128 Scalar")]
    [InlineData("Vector256", "Vector256 Scalar")]
    [InlineData(" AdvSimd ; Vector512,", "Vector512 AdvSimd Scalar")]
    [InlineData("Scalar", "Scalar")]
    [InlineData("CortexM", "Scalar CortexM Device")]
    public void The_targets_that_are_named_are_emitted_and_always_scalar_code(string value, string targets)
    {
        var outcome = UserProject.Of(Models).With("CnnTargets", value).Build().AssertClean();
        var expected = targets.Split(' ').Select(t => $"Net.{t}.g.cs").Append("Net.Packing.g.cs").Append("Net.g.cs").Order(StringComparer.Ordinal);
        Assert.Equal(expected, outcome.Files.Keys.Where(f => f.StartsWith("Net.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_budget_decides_how_much_is_written_out()
    {
        int Length(string budget) => UserProject.Of("[CnnModel, Input(16, 9, 9), Conv(16, 3)] internal sealed partial class Net;")
            .With("CnnTargets", "Scalar").With("CnnUnrollBudget", budget).Build().AssertClean().File(".Scalar.g.cs").Length;
        Assert.InRange(Length("16"), 1, Length("400") / 2);
    }
}
