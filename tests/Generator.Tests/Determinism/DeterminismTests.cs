using System.Globalization;

namespace CnnCompiler.Generator.Tests;

/// <summary>The same declaration gives the same bytes and the same messages, wherever and however often it is compiled.</summary>
public sealed class DeterminismTests
{
    private const string Model = """
        [CnnModel, Train(Loss.SoftmaxCrossEntropy)]
        [Input(2, 20, 20)]
        [Conv(20, 3, Padding = 1, Name = "first"), Tanh, MaxPool(2)]
        [Conv(18, 3, Stride = 2, Groups = 2), Relu, AvgPool(3)] // 18 = 2 · 9
        [Flatten, Dense(10), Softmax]
        internal sealed partial class Net;

        """;

    private const string Other = "[CnnModel, Input(1, 4, 4), Dense(3)]\ninternal sealed partial class Other;\n";
    private const string Wrong = "[CnnModel, Input(1, 8, 8), Conv(4, 2.5, Stride = -3, Dilation = 100000), Dense(3)]\ninternal sealed partial class Wrong;\n";

    private static readonly Lazy<Outcome> Expected = new(() => Under(CultureInfo.InvariantCulture, () => Build(Model, Other, Wrong)));

    /// <summary>Among them: a decimal comma, a minus sign of its own, digits of its own, an I without a dot.</summary>
    [Theory]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    public void Under_any_culture(string name) => AssertSame(Under(Odd(name), () => Build(Model, Other, Wrong)));

    [Fact]
    public void With_any_line_endings() => AssertSame(Build([.. new[] { Model, Other, Wrong }.Select(text => text.ReplaceLineEndings("\r\n"))]));

    [Fact]
    public void With_files_in_any_order() => AssertSame(Build(Wrong, Other, Model));

    [Fact]
    public void With_any_whitespace_and_comments() =>
        AssertSame(Build(Model.Replace(", ", " ,\t/* , */ ", StringComparison.Ordinal), $"#nullable enable\n\n{Other}", Wrong));

    [Fact]
    public void In_parallel()
    {
        var outcomes = new Outcome[4];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = Build(Model, Other, Wrong));
        Assert.All(outcomes, AssertSame);
    }

    [Fact]
    public void After_other_models()
    {
        var project = Project(Model);
        var driver = project.Driver().RunGenerators(UserProject.Of(Other, Wrong).Compile()).RunGenerators(project.Compile());
        var files = driver.GetRunResult().Results.Single().GeneratedSources;
        Assert.All(files, file => Assert.Equal(Expected.Value.Files[file.HintName], file.SourceText.ToString()));
        Assert.NotEmpty(files);
    }

    [Fact]
    public void Emitted_lines_end_as_on_any_machine()
    {
        Assert.All(Expected.Value.Files.Values, text => Assert.DoesNotContain('\r', text));
        Assert.All(Expected.Value.Files.Values, text => Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line)));
    }

    private static UserProject Project(params string[] sources) => UserProject.Of(sources).With("CnnTargets", "AdvSimd");

    private static Outcome Build(params string[] sources) => Project(sources).Build();

    private static Outcome Under(CultureInfo culture, Func<Outcome> build)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return build();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The culture where the machine has it, and in any case one with signs that no C# literal can have.</summary>
    private static CultureInfo Odd(string name)
    {
        CultureInfo culture = new(name);
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = "٬";
        return culture;
    }

    private static void AssertSame(Outcome outcome)
    {
        Assert.Equal(Expected.Value.Files.Keys, outcome.Files.Keys);
        Assert.All(outcome.Files, file => Assert.Equal(Expected.Value.Files[file.Key], file.Value));
        Assert.Equal(Messages(Expected.Value), Messages(outcome));
        Assert.Equal(2, outcome.Errors.Count);
    }

    private static string Messages(Outcome outcome) => string.Join("\n", outcome.Ours.Select(Expect.MessageOf).Order(StringComparer.Ordinal));
}
