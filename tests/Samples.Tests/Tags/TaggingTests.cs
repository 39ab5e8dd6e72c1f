using CnnCompiler.Runtime.Tests;
using CnnCompiler.Samples.Digits.Reading;
using CnnCompiler.Samples.Tests.Training;
using StbImageSharp;

namespace CnnCompiler.Samples.Tests.Tags;

public sealed class TaggingTests : IDisposable
{
    private const string LastLine = @"^micro F1 0\.\d{4}, macro F1 0\.\d{4}, mAP 0\.\d{4}$";

    private static readonly string[] _pictures = ["precision-recall.png", "tagged-canvases.png"];

    private readonly TempFolder _data = new(), _output = new();

    public TaggingTests() => DigitFolder.Write(_data, train: 300, test: 100);

    public void Dispose()
    {
        _data.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task A_run_leaves_weights_and_pictures_and_says_how_it_went()
    {
        var run = (await Tag("a", "--epochs", "2")).Succeeded();
        Assert.Matches(
            @"^TagNet: [\d,]+ parameters; canvases: 250 to train with, 50 to tune thresholds with, 100 to test with\r?\nepoch 1 of 2   loss \d\.\d{4}   validation loss \d\.\d{4}   \d+\.\d s\r?\nepoch 2 of 2 ",
            run.Output);
        Assert.Equal(10, Count(run.Output, @"\n\d +\d+ +\d\.\d{4} "));
        Assert.Matches(@"\nseed 1, threads \d+\r?\n", run.Output);
        Assert.Matches(LastLine, run.LastLine);
        Assert.Equal([.. _pictures, "tags.safetensors"], FilesIn("a"));
        Assert.All(_pictures, RequirePicture);
    }

    [Fact]
    public async Task Weights_that_are_given_are_evaluated_as_after_their_training()
    {
        var trained = (await Tag("a", "--epochs", "1")).Succeeded();
        var evaluated = (await Tag("b", "--weights", Path.Combine(_output["a"], "tags.safetensors"))).Succeeded();
        Assert.DoesNotContain("epoch ", evaluated.Output, StringComparison.Ordinal);
        Assert.Equal(Results(trained), Results(evaluated));
        Assert.Equal(_pictures, FilesIn("b"));
    }

    [Fact]
    public async Task The_seed_alone_decides_the_weights()
    {
        (await Tag("a", "--epochs", "1", "--seed", "7")).Succeeded();
        (await Tag("b", "--epochs", "1", "--seed", "7")).Succeeded();
        (await Tag("c", "--epochs", "1", "--seed", "8")).Succeeded();
        Assert.Equal(Weights("a"), Weights("b"));
        Assert.NotEqual(Weights("a"), Weights("c"));
    }

    [Fact]
    public async Task A_person_who_watches_sees_a_bar_an_epoch()
    {
        var run = (await TagRun.OnScreen(100, "--epochs", "1", "--data", _data[""], "--output", _output["a"])).Succeeded();
        Assert.Matches(@"epoch 1 of 1  loss \d\.\d{4}  validation loss \d\.\d{4} [^\r\n]* \d:\d\d taken", run.Output);
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_that_is_stopped_leaves_no_weights()
    {
        var run = await TagRun.Of(["--data", _data[""], "--output", _output["a"]], new CancellationToken(canceled: true));
        Assert.Equal((130, ""), (run.Code, run.Error));
        Assert.Empty(FilesIn("a"));
    }

    [Fact]
    public async Task Weights_that_are_not_there_are_named_before_any_work()
    {
        var run = await Tag("a", "--weights", _output["none"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"There is no file {_output["none"]}. Give --weights a file that training wrote, such as ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--epochs 0", "--epochs is '0', expected a whole number from 1 to 1000.")]
    [InlineData("--seed x", "--seed is 'x', expected a whole number from 0 to 18446744073709551615.")]
    [InlineData("--threshold 0.5", "Unrecognized command or argument '--threshold'.")]
    public async Task What_cannot_be_understood_is_refused_with_what_was_expected(string args, string message)
    {
        var run = await TagRun.Of(args.Split(' '));
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    private Task<Run> Tag(string folder, params string[] args) => TagRun.Of([.. args, "--data", _data[""], "--output", _output[folder]]);

    private string[] FilesIn(string folder) => [.. Directory.GetFiles(_output[folder]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private byte[] Weights(string folder) => File.ReadAllBytes(Path.Combine(_output[folder], "tags.safetensors"));

    /// <summary>The table of the tags and the last line.</summary>
    private static (string Table, string LastLine) Results(Run run) => (run.Output.Split("tag ")[1].Split("written to")[0], run.LastLine);

    private static int Count(string text, string pattern) => System.Text.RegularExpressions.Regex.Count(text, pattern);

    /// <summary>A picture can be decoded, its checksums are right, and it is not of one colour.</summary>
    private void RequirePicture(string name)
    {
        ImageResult picture = PngFile.Read(Path.Combine(_output["a"], name));
        Assert.True(picture.Data.Distinct().Skip(2).Any(), $"{name} is empty.");
    }
}
