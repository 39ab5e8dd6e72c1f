using CnnCompiler.Runtime.Tests;
using CnnCompiler.Runtime.Tests.Data;
using CnnCompiler.Samples.Fashion;
using CnnCompiler.Samples.Tests.Training;

namespace CnnCompiler.Samples.Tests.Fashion;

public sealed class FashionTests : IDisposable
{
    private const uint Side = 28, Classes = 10;

    private readonly TempFolder _data = new(), _output = new();

    public FashionTests()
    {
        Write(DigitFolder.TrainImages, DigitFolder.TrainLabels, 200);
        Write(DigitFolder.TestImages, DigitFolder.TestLabels, 50);
    }

    public void Dispose()
    {
        _data.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task Installed_clothes_are_learnt_and_their_names_are_shown()
    {
        var run = (await Of(_data[""], "--epochs", "2", "--output", _output[""])).Succeeded();
        Assert.Matches(@"^FashionNet: [\d,]+ parameters, 200 images to train with, 50 to test with\r?\nepoch 1 of 2 ", run.Output);
        Assert.Matches(@"\nT-shirt/top   [01]\.\d{4} +[01]\.\d{4} +[01]\.\d{4}\r?\nTrouser ", run.Output);
        Assert.Matches(@"^test accuracy [01]\.\d{4}$", run.LastLine);
        string[] expected =
        [
            "fashion-checkpoint.safetensors", "fashion-confusion-matrix.png", "fashion-first-filters.png", "fashion-misread-clothes.png", "fashion-training-curves.png",
            "fashion.safetensors",
        ];
        Assert.Equal(expected, Directory.GetFiles(_output[""]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_given_comes_before_the_package()
    {
        var run = (await Of(_output["not installed"], "--epochs", "1", "--data", _data[""], "--output", _output[""])).Succeeded();
        Assert.Contains("200 images to train with", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_clothes_the_message_says_where_they_come_from()
    {
        var run = await Of(_output["not installed"], "--output", _output["none"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"There is no Fashion-MNIST in {_output["not installed"]}. ", run.Error, StringComparison.Ordinal);
        Assert.Contains("apt-get install dataset-fashion-mnist", run.Error, StringComparison.Ordinal);
        Assert.Contains("--data FOLDER", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_output["none"]));
    }

    [Fact]
    public async Task Help_names_the_package()
    {
        var help = (await Of(Clothes.Package, "--help")).Succeeded();
        Assert.All(
            [Clothes.Package, "default: 20", "fashion-output", "--hold-out <N>", "--resume <FILE>"], text => Assert.Contains(text, help.Output, StringComparison.Ordinal));
    }

    private static async Task<Run> Of(string package, params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await new CommandLine(new(output, error, Screen: null), package).RunAsync(args).ConfigureAwait(false);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Images of a bright bar each, at a height that is its class.</summary>
    private void Write(string images, string labels, uint count)
    {
        byte[] pixels = new byte[count * Side * Side];
        for (uint i = 0; i < count; i++)
            pixels.AsSpan((int)(((i * Side) + (2 * (i % Classes)) + 4) * Side), (int)Side).Fill((byte)(200 + (i % 50)));
        _data.Write(images, Idx.Of([count, Side, Side], pixels));
        _data.Write(labels + ".gz", Idx.Gzip(Idx.Of([count], [.. Enumerable.Range(0, (int)count).Select(i => (byte)(i % Classes))])));
    }
}
