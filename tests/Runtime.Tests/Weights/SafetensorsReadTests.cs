using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

/// <summary>Files of other programs, laid out by hand as the specification says.</summary>
public class SafetensorsReadTests
{
    [Fact]
    public void Tensors_metadata_and_order_are_those_of_the_header()
    {
        // As PyTorch writes it: metadata first, padded with spaces; the data in another order than the names.
        SafetensorsFile file = Safetensors.Read(Safetensors.Of(
            """{"__metadata__":{"format":"pt","note":"d\u00e9j\u00e0"},"b":{"dtype":"F32","shape":[1,2],"data_offsets":[4,12]},"a":{"shape":[],"data_offsets":[0,4],"dtype":"F32"}}   """,
            0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0, 0xDB, 0x0F, 0x49, 0x40));
        Assert.Equal(["b", "a"], file.Tensors.Select(t => t.Name));
        Assert.Equal([1, 2], file.Tensor("b").Shape);
        Assert.Equal([-2f, 3.14159274f], file.Tensor("b").ToFloats());
        Assert.Empty(file.Tensor("a").Shape);
        Assert.Equal([1f], file.Tensor("a").ToFloats());
        Assert.Equal(new Dictionary<string, string> { ["format"] = "pt", ["note"] = "déjà" }, file.Metadata);
    }

    [Theory]
    [InlineData("F16", new byte[] { 0x00, 0x3C, 0x01, 0x00, 0x00, 0xFC }, new[] { 1f, 5.9604645e-8f, float.NegativeInfinity })]
    [InlineData("BF16", new byte[] { 0x80, 0x3F, 0x49, 0x40, 0x80, 0xFF }, new[] { 1f, 3.140625f, float.NegativeInfinity })]
    [InlineData("F64", new byte[] { 0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 0x9A, 0x99, 0x99, 0x99, 0x99, 0x99, 0xB9, 0x3F, 0, 0, 0, 0, 0, 0, 0xF0, 0xFF }, new[] { 1f, 0.1f, float.NegativeInfinity })]
    [InlineData("F32", new byte[] { 0, 0, 0x80, 0x3F, 0xCD, 0xCC, 0xCC, 0x3D, 0, 0, 0x80, 0xFF }, new[] { 1f, 0.1f, float.NegativeInfinity })]
    public void Floating_point_types_become_floats(string type, byte[] data, float[] expected)
    {
        string header = $$$"""{"w":{"dtype":"{{{type}}}","shape":[3],"data_offsets":[0,{{{data.Length}}}]}}""";
        SafetensorsTensor tensor = Safetensors.Read(Safetensors.Of(header, data)).Tensor("w");
        Assert.True(tensor.IsFloatingPoint);
        Assert.Equal(type, tensor.Type);
        Assert.Equal(expected, tensor.ToFloats());
    }

    [Theory]
    [InlineData("BOOL", 4)]
    [InlineData("U8", 4)]
    [InlineData("I8", 4)]
    [InlineData("F8_E4M3", 4)]
    [InlineData("I16", 8)]
    [InlineData("U32", 16)]
    [InlineData("I64", 32)]
    [InlineData("C64", 32)]
    [InlineData("F4", 2)]
    [InlineData("F6_E2M3", 3)]
    public void Other_types_are_read_as_bytes_and_refused_only_as_floats(string type, int size)
    {
        byte[] data = [.. Enumerable.Range(1, size).Select(i => (byte)i)];
        string header = $$$"""{"w":{"dtype":"{{{type}}}","shape":[2,2],"data_offsets":[0,{{{size}}}]}}""";
        SafetensorsTensor tensor = Safetensors.Read(Safetensors.Of(header, data)).Tensor("w");
        Assert.Equal(data, tensor.Bytes.ToArray());
        Assert.Equal(4, tensor.Length);
        Assert.False(tensor.IsFloatingPoint);
        string message = Assert.Throws<InvalidDataException>(tensor.ToFloats).Message;
        Assert.Contains($"net.safetensors: the values of 'w' are {type}, expected F32, F16, BF16 or F64", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"__metadata__\":{}}  \n\t")]
    public void A_file_may_hold_nothing(string header) => Assert.Empty(Safetensors.Read(Safetensors.Of(header)).Tensors);

    [Fact]
    public void Empty_tensors_take_no_data()
    {
        SafetensorsFile file = Safetensors.Read(Safetensors.Of(
            """{"e":{"dtype":"F32","shape":[0,5],"data_offsets":[4,4]},"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"f":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}""",
            0, 0, 0x80, 0x3F));
        Assert.Empty(file.Tensor("e").ToFloats());
        Assert.Equal([0, 5], file.Tensor("e").Shape);
        Assert.Equal([1f], file.Tensor("w").ToFloats());
    }

    [Fact]
    public void Unknown_fields_of_a_tensor_are_passed_over()
    {
        byte[] file = Safetensors.One("{'dtype':'U8','later':{'x':[1,{'dtype':2}]},'shape':[1],'data_offsets':[0,1]}", 1);
        Assert.Equal(1, Safetensors.Read(file).Tensor("w").Length);
    }

    [Fact]
    public void Floats_go_only_where_they_fit()
    {
        SafetensorsTensor tensor = Safetensors.Read(Safetensors.One("{'dtype':'F32','shape':[2],'data_offsets':[0,8]}", 8)).Tensor("w");
        string message = Assert.Throws<ArgumentException>(() => tensor.CopyTo(new float[3])).Message;
        Assert.Contains("3 values, expected 2 for 'w' [2]", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_is_answered_with_those_that_are()
    {
        SafetensorsFile file = Safetensors.Read(Safetensors.One("{'dtype':'U8','shape':[1],'data_offsets':[0,1]}", 1));
        Assert.Null(file.Find("v"));
        Assert.Equal("net.safetensors has no tensor 'v'; it has w.", Assert.Throws<InvalidDataException>(() => file.Tensor("v")).Message);
    }

    [Fact]
    public void A_missing_file_keeps_its_exception()
    {
        using TempFolder folder = new();
        Assert.Throws<FileNotFoundException>(() => SafetensorsFile.Read(folder["none.safetensors"]));
    }

    [Fact]
    public void Reads_from_where_the_stream_stands_and_leaves_it_open()
    {
        using MemoryStream stream = new([1, 2, 3, .. Safetensors.Of("{}")]) { Position = 3 };
        Assert.Empty(SafetensorsFile.Read(stream, "net.safetensors").Tensors);
        Assert.True(stream.CanRead);
    }
}
