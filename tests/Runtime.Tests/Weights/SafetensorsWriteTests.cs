using System.Text;
using System.Text.Json;
using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

public sealed class SafetensorsWriteTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_bytes_are_those_of_the_specification()
    {
        SafetensorsFile.Write(_folder["net"], [new("b", [2, 1], new[] { 1f, -2f }), new("a", [], new[] { 0.5f })], new Dictionary<string, string> { ["k"] = "v" });
        string header =
            """{"__metadata__":{"cnncompiler.crc32c":"86739cf2","k":"v"},"b":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[],"data_offsets":[8,12]}}""";
        byte[] expected = Safetensors.Of(header.PadRight(184), 0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0, 0, 0, 0, 0x3F);
        Assert.Equal(expected, File.ReadAllBytes(_folder["net"]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(100_000)]
    public void What_is_written_is_read(int length)
    {
        float[] values = [.. Enumerable.Range(0, length).Select(i => BitConverter.UInt32BitsToSingle((uint)i * 2_654_435_761))];
        SafetensorsFile.Write(_folder["net"], [new("first", [1, 1], new[] { 7f }), new("große λ \"\\\u0001 😀", [length, 1], values), new("", [2, 3], new float[6])]);
        SafetensorsFile file = SafetensorsFile.Read(_folder["net"]);
        Assert.Equal(["first", "große λ \"\\\u0001 😀", ""], file.Tensors.Select(t => t.Name));
        // As bits: values that are not numbers must come through too.
        Assert.Equal(values.Select(BitConverter.SingleToUInt32Bits), file.Tensors[1].ToFloats().Select(BitConverter.SingleToUInt32Bits));
        Assert.Equal([length, 1], file.Tensors[1].Shape);
    }

    [Fact]
    public void Special_values_and_metadata_come_through()
    {
        float[] values = [0f, -0f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.Epsilon, float.MaxValue];
        Dictionary<string, string> metadata = new() { ["z"] = "1", ["a"] = "ü\n\"", [""] = "" };
        SafetensorsFile.Write(_folder["net"], [new("w", [7], values)], metadata);
        SafetensorsFile file = SafetensorsFile.Read(_folder["net"]);
        Assert.Equal(values.Select(BitConverter.SingleToInt32Bits), file.Tensor("w").ToFloats().Select(BitConverter.SingleToInt32Bits));
        Assert.Equal(metadata.Count + 1, file.Metadata.Count);
        Assert.All(metadata, pair => Assert.Equal(pair.Value, file.Metadata[pair.Key]));
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_in_whatever_order_metadata_comes()
    {
        SafetensorsEntry[] tensors = [new("w", [1], new[] { 1f })];
        SafetensorsFile.Write(_folder["one"], tensors, new Dictionary<string, string> { ["x"] = "1", ["y"] = "2" });
        SafetensorsFile.Write(_folder["two"], tensors, new Dictionary<string, string> { ["y"] = "2", ["x"] = "1" });
        Assert.Equal(File.ReadAllBytes(_folder["one"]), File.ReadAllBytes(_folder["two"]));
    }

    [Fact]
    public void Data_begins_at_a_multiple_of_64_bytes_and_the_header_is_plain_JSON()
    {
        for (int length = 0; length < 70; length++)
        {
            SafetensorsFile.Write(_folder["net"], [new(new string('n', length), [1], new[] { 1f })]);
            byte[] file = File.ReadAllBytes(_folder["net"]);
            int header = BitConverter.ToInt32(file);
            Assert.Equal(0, (8 + header) % 64);
            using JsonDocument json = JsonDocument.Parse(file.AsMemory(8, header));
            Assert.Equal(2, json.RootElement.GetPropertyCount());
        }
    }

    [Fact]
    public void What_breaks_the_format_is_refused_and_nothing_is_written()
    {
        float[] two = [1, 2];
        Assert.Contains("'w' has 2 values, expected 3 for its shape [3]", Refused([new("w", [3], two)]), StringComparison.Ordinal);
        Assert.Contains("shape [-1, -2]", Refused([new("w", [-1, -2], two)]), StringComparison.Ordinal);
        Assert.Contains("shape [65536, 65536, 65536, 65536]", Refused([new("w", [65_536, 65_536, 65_536, 65_536], two)]), StringComparison.Ordinal);
        Assert.Contains("'w' occurs twice", Refused([new("w", [2], two), new("w", [2], two)]), StringComparison.Ordinal);
        Assert.Contains("'__metadata__' occurs twice or is reserved", Refused([new("__metadata__", [2], two)]), StringComparison.Ordinal);
        Assert.Contains("surrogate", Refused([new("w\ud800", [2], two)]), StringComparison.Ordinal);
        Assert.Contains("surrogate", Refused([], new() { ["k"] = "\udc00" }), StringComparison.Ordinal);
        Assert.Contains("'cnncompiler.crc32c' is written by the library", Refused([], new() { ["cnncompiler.crc32c"] = "1" }), StringComparison.Ordinal);
        Assert.Contains("expected at most 100000000", Refused([], new() { ["k"] = new('x', 100_000_000) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_needs_no_second_copy_of_the_data()
    {
        float[] values = new float[1 << 20];
        SafetensorsEntry[] tensors = [new("w", [1 << 20], values)];
        long before = GC.GetAllocatedBytesForCurrentThread();
        SafetensorsFile.Write(_folder["net"], tensors);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 18);
    }

    private string Refused(SafetensorsEntry[] tensors, Dictionary<string, string>? metadata = null)
    {
        string message = Assert.Throws<ArgumentException>(() => SafetensorsFile.Write(_folder["net"], tensors, metadata)).Message;
        Assert.Empty(_folder.Files);
        return message;
    }
}
