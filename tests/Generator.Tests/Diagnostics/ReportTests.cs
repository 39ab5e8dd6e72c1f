using System.Collections.Immutable;
using System.Globalization;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Pipeline;
using CnnCompiler.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Tests;

/// <summary>CNN2900, CNN3001, CNN9001, and who reports what.</summary>
public sealed class ReportTests
{
    private const string Right = "[CnnModel, Input(1, 8, 8), Conv(16, 3, Padding = 1), MaxPool(2), Conv(4, 3, Bias = false), Dense(10)] internal sealed partial class Net;";
    private const string Wrong = "[CnnModel, Input(1, 8, 8), Conv(4, 9), Train(Loss.Custom)] internal sealed partial class Net;";

    [Fact]
    public void Every_layer_says_what_it_makes()
    {
        var marked = MarkedText.Parse(
            "[CnnModel, Input(1, 8, 8), ⟦Conv(16, 3, Padding = 1)⟧, ⟦MaxPool(2)⟧] [⟦Conv(4, 3, Bias = false)⟧, ⟦Dense(10, Name = \"scores\")⟧] internal sealed partial class Net;");
        var outcome = UserProject.Of(marked.Text).With("CnnTargets", "Scalar").Build().AssertClean();
        Assert.All(outcome.Infos, d => Assert.Equal("CNN2900", d.Id));
        Assert.Equal(marked.Marks, outcome.Infos.Select(d => d.Location.SourceSpan));
        Assert.Equal(
            [
                "conv1 -> [16,8,8]   160 parameters   9,216 MACs   receptive field 3×3   4,096 bytes",
                "maxPool1 -> [16,4,4]   0 parameters   0 MACs   receptive field 4×4   1,024 bytes",
                "conv2 -> [4,2,2]   576 parameters   2,304 MACs   receptive field 8×8   64 bytes",
                "scores -> [10]   170 parameters   160 MACs   receptive field 10×10   40 bytes",
            ],
            outcome.Infos.Select(Expect.MessageOf));
    }

    /// <summary>Pooling, a dense layer and a convolution that see a whole map see the same of the image, and what sees one pixel of it sees no less.</summary>
    [Theory]
    [InlineData("GlobalAvgPool")]
    [InlineData("Flatten")]
    [InlineData("Dense(2)")]
    [InlineData("Conv(2, 5)")]
    public void What_sees_a_whole_map_sees_as_much_as_anything_else_that_does(string layer)
    {
        var outcome = UserProject.Of($"[CnnModel, Input(1, 9, 9), Conv(4, 3, Stride = 2, Padding = 1), Conv(4, 7, Padding = 3), {layer}, Dense(2)] internal sealed partial class Net;").With("CnnTargets", "Scalar").Build();
        Assert.Equal(["3×3", "15×15", "23×23", "23×23"], outcome.Infos.Select(info => Expect.MessageOf(info).Split("receptive field ")[1].Split(' ')[0]));
    }

    [Fact]
    public void A_receptive_field_does_not_grow_beyond_bounds()
    {
        string layers = string.Join(", ", Enumerable.Repeat("Conv(1, 2, Padding = 100, Stride = 200)", 6));
        var outcome = UserProject.Of($"[CnnModel, Input(1, 2, 2), {layers}] internal sealed partial class Net;").With("CnnTargets", "Scalar").Build();
        Assert.Contains("receptive field 2147483647×2147483647 ", Expect.MessageOf(outcome.Infos[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_does_not_optimise_is_told_so()
    {
        var marked = MarkedText.Parse(Right.Replace("Net", "⟦Net⟧", StringComparison.Ordinal));
        var outcome = (UserProject.Of(marked.Text).With("CnnTargets", "Scalar") with { Optimization = OptimizationLevel.Debug }).Build().AssertClean();
        var info = Assert.Single(outcome.Infos, d => d.Id == "CNN3001");
        Assert.Equal(marked.Marks[0], info.Location.SourceSpan);
        Assert.Equal(
            "Net: this build does not optimise, which makes compiled networks 11 to 20 times slower; set <Optimize>true</Optimize> in the project, for Debug too",
            Expect.MessageOf(info));
    }

    [Theory]
    [InlineData("true", "linux-x64", "", true)]
    [InlineData("True", "win-x64", "x86-64-v2", true)]
    [InlineData("true", "linux-x64", "avx,aes", true)]
    [InlineData("true", "linux-x64", "x86-64-v3", false)]
    [InlineData("true", "linux-x64", "aes, AVX2", false)]
    [InlineData("true", "linux-x64", "native", false)]
    [InlineData("true", "linux-arm64", "", false)]
    [InlineData("true", "", "", false)]
    [InlineData("false", "linux-x64", "", false)]
    public void A_native_build_with_narrow_vectors_is_warned_of(string native, string machine, string instructions, bool warned)
    {
        var marked = MarkedText.Parse(Right.Replace("Net", "⟦Net⟧", StringComparison.Ordinal));
        var outcome = UserProject.Of(marked.Text).With("CnnTargets", "Scalar").With("PublishAot", native).With("RuntimeIdentifier", machine).With("IlcInstructionSet", instructions).Build();
        var warnings = outcome.Ours.Where(d => d.Id == "CNN3003").ToList();
        Assert.Equal(warned ? 1 : 0, warnings.Count);
        Assert.All(warnings, warning => Assert.Equal(marked.Marks[0], warning.Location.SourceSpan));
    }

    [Fact]
    public void A_wrong_model_gets_no_other_advice()
    {
        var outcome = (UserProject.Of(Wrong) with { Optimization = OptimizationLevel.Debug }).Build();
        Assert.Equal(["CNN2003"], outcome.Ours.Select(d => d.Id));
    }

    [Theory]
    [InlineData("RunAnalyzers", "false")]
    [InlineData("RunAnalyzers", "False")]
    [InlineData("RunAnalyzersDuringBuild", "false")]
    public void With_analyzers_switched_off_the_generator_reports(string property, string value)
    {
        var outcome = (UserProject.Of(Wrong) with { Properties = ImmutableDictionary<string, string>.Empty.Add(property, value) }).Build(analyze: false);
        var error = Assert.Single(outcome.Ours);
        Assert.Equal("CNN2003", error.Id);
        Assert.Equal("conv1: a 9×9 kernel does not fit its 8×8 input [1,8,8]; set Padding = 1 or use a kernel of at most 8×8", Expect.MessageOf(error));
        Assert.Empty(outcome.CSharpErrors);
    }

    [Fact]
    public void With_analyzers_switched_off_a_class_that_is_not_partial_is_reported_too()
    {
        var outcome = UserProject.Of("[CnnModel, Input(1, 8, 8), Dense(3)] internal sealed class Net;").With("RunAnalyzers", "false").Build(analyze: false);
        Assert.Equal("CNN1001", Assert.Single(outcome.Ours).Id);
    }

    [Theory]
    [InlineData("RunAnalyzers", "true", "RunAnalyzersDuringBuild", "false")]
    [InlineData("RunAnalyzers", "true", "Other", "false")]
    [InlineData("RunAnalyzers", "", "RunAnalyzersDuringBuild", "")]
    public void With_analyzers_on_the_generator_leaves_it_to_them(string first, string firstValue, string second, string secondValue)
    {
        var outcome = UserProject.Of(Wrong).With(first, firstValue).With(second, secondValue).Build(analyze: false);
        Assert.Empty(outcome.Ours);
    }

    [Fact]
    public void A_model_in_a_file_that_counts_as_generated_is_checked_too()
    {
        var outcome = (UserProject.Of($"// <auto-generated/>\n{Wrong}") with { FileName = i => $"File{i}.g.cs" }).Build();
        Assert.Equal("CNN2003", Assert.Single(outcome.Errors).Id);
    }

    [Fact]
    public void A_failure_of_the_compiler_itself_is_reported_and_leaves_the_surface()
    {
        AttributeSpec input = new(0, AttributeKind.Input, "Input", ((IEnumerable<ArgumentSpec>)[Size("channels"), Size("height"), Size("width")]).ToEquatableArray());
        AttributeSpec damaged = new(1, AttributeKind.Layer, "Dense", ((IEnumerable<ArgumentSpec>)[new("Name", new(ArgumentKind.Text, Text: "scores")), null!]).ToEquatableArray());
        ModelSpec spec = new(new("", EquatableArray<string>.Empty, "Net", true), ((IEnumerable<AttributeSpec>)[input, damaged]).ToEquatableArray(), EquatableArray<BlockSpec>.Empty, EquatableArray<Problem>.Empty, false);

        List<Problem> problems = [];
        Assert.Null(ModelCompiler.Check(spec, problems));
        var problem = Assert.Single(problems);
        Assert.Equal(("CNN9001", Problem.OnClass), (problem.Id, problem.Ordinal));
        // Which method is named depends on what the JIT has inlined by then.
        Assert.Matches(
            "^Net: the compiler itself failed, which is a fault of ours: NullReferenceException in [A-Za-z0-9_<>]+\\.[A-Za-z0-9_<>]+: Object reference not set to an instance of an object\\.; "
                + "please report it with this declaration$",
            problem.Message);

        var (_, text) = Assert.Single(ModelCompiler.Emit(spec, Target.All, [], CancellationToken.None));
        Assert.Contains("public const string Scores = \"scores\";", text, StringComparison.Ordinal);
        Assert.Contains("CNN9001", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_is_no_failure()
    {
        var spec = Specs.Of(Right);
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => ModelCompiler.Emit(spec, Target.All, [], cancelled.Token));
    }

    [Fact]
    public void The_suppressor_takes_back_that_nobody_makes_a_model()
    {
        var project = UserProject.Of("[CnnModel, Input(1, 8, 8), Dense(3)] internal sealed partial class Net;", "internal sealed class Other;").With("CnnTargets", "Scalar");
        var outcome = (project with { OtherAnalyzers = [new NeverMade()] }).Build();
        var found = outcome.Ours.Where(d => d.Id == "CA1812").ToDictionary(d => d.GetMessage(CultureInfo.InvariantCulture), d => d.IsSuppressed);
        Assert.Equal(new Dictionary<string, bool> { ["Net"] = true, ["Other"] = false }, found);
    }

    private static ArgumentSpec Size(string name) => new(name, new(ArgumentKind.Integer, Integer: 4));
}
