using CnnCompiler.Runtime.Tests;

namespace CnnCompiler.Onnx.Tests;

/// <summary>What becomes of files, above all when something goes wrong.</summary>
public sealed class FileTests : IDisposable
{
    private static readonly Small Model = Small.Create(seed: 3);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Saving_replaces_the_old_file_by_what_a_stream_would_get()
    {
        _folder.Write("net.onnx", [1, 2, 3]);
        OnnxExport.Save(Model, _folder["net.onnx"]);
        Assert.Equal(Export.Bytes(Model), File.ReadAllBytes(_folder["net.onnx"]));
        Assert.Equal(["net.onnx"], _folder.Files);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        string message = Assert.Throws<DirectoryNotFoundException>(() => OnnxExport.Save(Model, _folder["none/net.onnx"])).Message;
        Assert.Contains($"'{_folder["none"]}' does not exist", message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_cancelled_export_leaves_the_old_file_whole()
    {
        _folder.Write("net.onnx", [1, 2, 3]);
        Assert.Throws<OperationCanceledException>(() => OnnxExport.Save(Model, _folder["net.onnx"], new CancellationToken(canceled: true)));
        AssertOld();
    }

    [Fact]
    public void Cancelled_while_it_is_written_it_leaves_the_old_file_whole()
    {
        _folder.Write("net.onnx", [1, 2, 3]);
        using CancellationTokenSource cancellation = new();
        Assert.Throws<OperationCanceledException>(() => OnnxExport.Save("net", OneParameter(2, 3), CancelAfterTheLastQuestion, _folder["net.onnx"], cancellation.Token));
        AssertOld();

        ReadOnlySpan<float> CancelAfterTheLastQuestion(string name)
        {
            cancellation.Cancel();
            return new float[6];
        }
    }

    [Fact]
    public void A_parameter_of_another_length_is_named_before_a_file_is_begun()
    {
        _folder.Write("net.onnx", [1, 2, 3]);
        string message = Assert.Throws<ArgumentException>(() => OnnxExport.Save("net", OneParameter(2, 3), _ => new float[5], _folder["net.onnx"])).Message;
        Assert.Equal("'weight' has 5 values, expected 6 for its dimensions [2, 3].", message);
        AssertOld();
    }

    [Fact]
    public void More_than_the_format_can_hold_is_refused_before_a_value_is_asked_for()
    {
        string message = Assert.Throws<NotSupportedException>(() =>
            OnnxExport.Write("Giant", OneParameter(1 << 15, 1 << 14), _ => throw new InvalidOperationException("asked for"), Stream.Null)).Message;
        Assert.StartsWith("Giant would take 2147483", message, StringComparison.Ordinal);
        Assert.Contains("at most 2147483647", message, StringComparison.Ordinal);
    }

    private static Action<IGraphWriter> OneParameter(params int[] dimensions) => graph =>
    {
        graph.Input("image", [dimensions[1]]);
        graph.Parameter("weight", dimensions);
        graph.Node("Gemm", "dense", ["image", "weight"], "dense", [new("transB", 1L)]);
        graph.Output("dense", [dimensions[0]]);
    };

    private void AssertOld()
    {
        Assert.Equal([1, 2, 3], File.ReadAllBytes(_folder["net.onnx"]));
        Assert.Equal(["net.onnx"], _folder.Files);
    }
}
