using System.Globalization;

namespace CnnCompiler.Generator.Tests;

/// <summary>CNN3004: does a network cost more than its declaration allows?</summary>
public sealed class BudgetTests
{
    private const string Network = "Input(1, 12, 12), Conv(6, 3, Padding = 1), Relu, MaxPool(2), Conv(20, 3), Relu, Dense(10)";

    [Theory]
    [InlineData("Macs = ⟦28_255⟧", "Macs is 28,256, but the budget is 28,255; most of it is conv2 (17,280), conv1 (7,776) and dense1 (3,200)")]
    [InlineData("Parameters = ⟦4_369⟧", "Parameters is 4,370, but the budget is 4,369; most of it is dense1 (3,210), conv2 (1,100) and conv1 (60)")]
    public void What_is_exceeded_is_an_error_that_names_the_largest_parts(string budget, string message) =>
        Expect.Error("CNN3004", $"Net: {message}", $"[CnnModel, Budget({budget}), {Network}] internal sealed partial class Net;", "Conv1 Dense1");

    /// <summary>What the class Device says is exactly enough, and a byte less is too little.</summary>
    [Theory]
    [InlineData("RamBytes", "relu1 (4,608), maxPool1 (2,304) and relu2 (2,048)")]
    [InlineData("FlashBytes", "dense1 (20,544), conv2 (7,040) and conv1 (320)")]
    public void Memory_of_a_microcontroller_is_limited(string limit, string largest)
    {
        string file = UserProject.Of($"[CnnModel, {Network}] internal sealed partial class Net;").With("CnnTargets", "CortexM").Build().AssertClean().File("Net.Device.g.cs"), start = $"public const long {limit} = ";
        int at = file.IndexOf(start, StringComparison.Ordinal) + start.Length;
        string spent = file[at..file.IndexOf(';', at)].Replace('_', ','), less = (int.Parse(spent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) - 1).ToString("N0", CultureInfo.InvariantCulture);
        Expect.Clean($"[CnnModel, Budget({limit} = {spent.Replace(',', '_')}), {Network}] internal sealed partial class Net;");
        Expect.Error(
            "CNN3004", $"Net: {limit} is {spent}, but the budget is {less}; most of it is {largest}",
            $"[CnnModel, Budget({limit} = ⟦{less.Replace(',', '_')}⟧), {Network}] internal sealed partial class Net;");
    }

    [Fact]
    public void Each_limit_is_told_by_itself()
    {
        var outcome = UserProject.Of($"[CnnModel, Budget(RamBytes = 1, FlashBytes = 1, Macs = 1, Parameters = 1), {Network}] internal sealed partial class Net;").Build();
        Assert.Equal(["CNN3004", "CNN3004", "CNN3004", "CNN3004"], outcome.Errors.Select(e => e.Id));
        Assert.Equal(4, outcome.Errors.Select(e => e.Location.SourceSpan).Distinct().Count());
        Assert.Empty(outcome.CSharpErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(RamBytes = 1_000_000_000_000, FlashBytes = 1_000_000_000_000, Macs = 1_000_000_000_000, Parameters = 1_000_000_000_000)")]
    public void What_is_within_its_budget_is_no_error(string budget) => Expect.Clean($"[CnnModel, Budget{budget}, {Network}] internal sealed partial class Net;");

    [Theory]
    [InlineData("RamBytes = ⟦0⟧", "RamBytes is 0, but must be at least 1")]
    [InlineData("Macs = ⟦-5⟧", "Macs is -5, but must be at least 1")]
    public void A_budget_of_nothing_is_none(string budget, string message) =>
        Expect.Error("CNN1008", $"Net: {message}", $"[CnnModel, Budget({budget}), {Network}] internal sealed partial class Net;");
}
