using CnnCompiler.Onnx.Testing;
using CnnCompiler.Runtime.Tests;

namespace CnnCompiler.Zoo.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Summary_prints_every_layer()
    {
        string[] lines = (await Run.Of("summary", "vgg-16")).Succeeded().Output.TrimEnd().Split('\n');
        Assert.StartsWith("Layer ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("vggStage5.vggConv3.conv1 (Conv)", StringComparison.Ordinal) && line.Contains("[512,14,14]", StringComparison.Ordinal));
        Assert.Matches("^Total .*138,357,544 +15,470,264,320", lines[^1]);
    }

    [Fact]
    public async Task Run_predicts_measures_and_allocates_nothing()
    {
        string output = (await Run.Of("run", "AutoEncoder")).Succeeded().Output;
        Assert.StartsWith("AutoEncoder 640x1x1 267928 264192 ", output, StringComparison.Ordinal);
        Assert.Matches(@"result: 640 values, the largest is number \d+: ", output);
        Assert.Matches(@"one image: \d+\.\d{3} ms, \d+\.\d GMAC/s \(fastest of \d+, one thread\), 0 bytes allocated", output);
    }

    [Fact]
    public async Task Export_writes_what_OnnxRuntime_runs()
    {
        var run = (await Run.Of("export", "LeNet-5", _folder["lenet.onnx"])).Succeeded();
        byte[] file = await File.ReadAllBytesAsync(_folder["lenet.onnx"]);
        Assert.Equal($"{_folder["lenet.onnx"]}: {file.Length} bytes{Environment.NewLine}", run.Output);
        using OnnxSession session = new(file);
        Assert.Equal(10, session.Run(new References.Tensor([1, 1, 32, 32])).Values.Length);
    }

    [Fact]
    public async Task An_unknown_network_is_refused_with_all_names()
    {
        var run = await Run.Of("run", "LeNet-6");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("There is no network 'LeNet-6'. There are: Neocognitron, LeNet-5-1998, LeNet-5, AlexNet,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_weights_are_named()
    {
        var run = await Run.Of("run", "LeNet-5", "--weights", _folder["none.safetensors"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("none.safetensors", run.Error, StringComparison.Ordinal);
    }
}
