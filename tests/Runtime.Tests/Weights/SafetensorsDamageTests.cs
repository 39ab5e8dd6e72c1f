using System.Text;
using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

public class SafetensorsDamageTests
{
    // What breaks a tensor "w" with 8 bytes of data, the header in single quotes.
    [Theory]
    [InlineData("{'dtype':'F32','shape':[3],'data_offsets':[0,8]}", "'w' [3] of F32 has 8 bytes of data, expected 3 times 32 bits")]
    [InlineData("{'dtype':'F4','shape':[15],'data_offsets':[0,8]}", "expected 15 times 4 bits")]
    [InlineData("{'dtype':'F32','shape':[2],'data_offsets':[0,12]}", "has 12 bytes of data")]
    [InlineData("{'dtype':'F32','shape':[1],'data_offsets':[0,4]}", "there are 8 bytes of data, expected 4 as the header says: the file is longer")]
    [InlineData("{'dtype':'F32','shape':[3],'data_offsets':[0,12]}", "there are 8 bytes of data, expected 12 as the header says: the file is incomplete")]
    [InlineData("{'dtype':'F32','shape':[1],'data_offsets':[4,8]}", "'w' begins at 4, expected 0 where the header ends: there is a hole")]
    [InlineData("{'dtype':'F32','shape':[2],'data_offsets':[8,0]}", "begins at 8 and ends before it, at 0")]
    [InlineData("{'dtype':'F32','shape':[2],'data_offsets':[0]}", "has 1 data_offsets")]
    [InlineData("{'dtype':'F32','shape':[2],'data_offsets':[0,4,8]}", "has 3 data_offsets")]
    [InlineData("{'dtype':'F32','shape':[2],'data_offsets':[-8,0]}", "'data_offsets' of 'w' has an element that is not a whole number")]
    [InlineData("{'dtype':'F32','shape':[2],'data_offsets':[0,18446744073709551615]}", "not a whole number")]
    [InlineData("{'dtype':'F32','shape':[2],'data_offsets':[0,9223372036854775807]}", "has 9223372036854775807 bytes of data")]
    [InlineData("{'dtype':'F32','shape':[0],'data_offsets':[0,2305843009213693952]}", "has 2305843009213693952 bytes of data")]
    [InlineData("{'dtype':'F32','shape':[2.0],'data_offsets':[0,8]}", "'shape' of 'w' has an element that is not a whole number")]
    [InlineData("{'dtype':'F32','shape':['2'],'data_offsets':[0,8]}", "not a whole number")]
    [InlineData("{'dtype':'F32','shape':[[2]],'data_offsets':[0,8]}", "not a whole number")]
    [InlineData("{'dtype':'F32','shape':2,'data_offsets':[0,8]}", "'shape' of 'w' is Number, expected StartArray")]
    [InlineData("{'dtype':'F32','shape':[4294967296],'data_offsets':[0,8]}", "more values than")]
    [InlineData("{'dtype':'F32','shape':[65536,65536,65536,65536],'data_offsets':[0,0]}", "'w' [65536, 65536, 65536, 65536] has more values than")]
    [InlineData("{'dtype':'F31','shape':[2],'data_offsets':[0,8]}", "of type 'F31', which the format does not have")]
    [InlineData("{'dtype':32,'shape':[2],'data_offsets':[0,8]}", "'dtype' of 'w' is Number, expected String")]
    [InlineData("{'shape':[2],'data_offsets':[0,8]}", "'w' has no dtype")]
    [InlineData("{'dtype':'F32','data_offsets':[0,8]}", "'w' has no shape")]
    [InlineData("{'dtype':'F32','shape':[2]}", "'w' has no data_offsets")]
    [InlineData("{'dtype':'F32','dtype':'F32','shape':[2],'data_offsets':[0,8]}", "'dtype' of 'w' occurs twice")]
    [InlineData("{'dtype':'F32','shape':[2],'shape':[2],'data_offsets':[0,8]}", "'shape' of 'w' occurs twice")]
    [InlineData("{'dtype':'F32','shape':[2],'data_offsets':[0,8],'data_offsets':[0,8]}", "'data_offsets' of 'w' occurs twice")]
    [InlineData("null", "'w' is Null, expected StartObject")]
    [InlineData("{'dtype':'U8','shape':[4],'data_offsets':[0,4]},'w':{'dtype':'U8','shape':[4],'data_offsets':[4,8]}", "'w' occurs twice in the header")]
    [InlineData("{'dtype':'U8','shape':[6],'data_offsets':[0,6]},'v':{'dtype':'U8','shape':[4],'data_offsets':[4,8]}", "'v' begins at 4, expected 6 where 'w' ends: there is an overlap")]
    [InlineData("{'dtype':'U8','shape':[3],'data_offsets':[0,3]},'v':{'dtype':'U8','shape':[4],'data_offsets':[4,8]}", "expected 3 where 'w' ends: there is a hole")]
    [InlineData("{'dtype':'U8','shape':[8],'data_offsets':[0,8]},'__metadata__':{'a':1}", "'a' of __metadata__ is Number, expected String")]
    [InlineData("{'dtype':'U8','shape':[8],'data_offsets':[0,8]},'__metadata__':null", "__metadata__ is Null, expected StartObject")]
    [InlineData("{'dtype':'U8','shape':[8],'data_offsets':[0,8]},'__metadata__':{'a':'1','a':'1'}", "'a' of __metadata__ occurs twice")]
    [InlineData("{'dtype':'U8','shape':[8],'data_offsets':[0,8]},'__metadata__':{},'__metadata__':{}", "'__metadata__' occurs twice in the header")]
    [InlineData("{'dtype':'U8','shape':[8],'data_offsets':[0,8]},'\\ud800':{}", "not valid Unicode")]
    [InlineData("{'dtype':'U8','shape':[8],'data_offsets':[0,8]},", "the header is not JSON")]
    [InlineData("{'dtype':'U8','shape':[8],'data_offsets':[0,8]}}{", "the header is not JSON")]
    public void A_broken_header_is_named_together_with_the_file(string tensor, string problem) =>
        Assert.Contains(problem, Safetensors.Refused(Safetensors.One(tensor, 8)), StringComparison.Ordinal);

    public static TheoryData<byte[], string> Damaged => new()
    {
        { [], "the file has 0 bytes, expected at least the 8" },
        { [2, 0, 0, 0, 0, 0, 0], "the file has 7 bytes" },
        { [2, 0, 0, 0, 0, 0, 0, 0, (byte)'{'], "the header has 2 bytes, but only 1 follow" },
        { [0x01, 0xE1, 0xF5, 0x05, 0, 0, 0, 0], "the header has 100000001 bytes, expected at most 100000000" },
        { [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "the header has 18446744073709551615 bytes, expected at most 100000000" },
        { Safetensors.Of(""), "does not begin with '{'" },
        { Safetensors.Of(" {}"), "does not begin with '{'" },
        { Safetensors.Of("[]"), "does not begin with '{'" },
        { Safetensors.Of("{}\0\0"), "not JSON" },
        { Safetensors.Of("{"), "not JSON" },
        { Safetensors.Of(new string('{', 100)), "not JSON" },
        { Safetensors.Of("{\"a\":" + new string('[', 100)), "'a' is StartArray" },
        { Safetensors.Of([.. "{\""u8, 0xFF, .. "\":{}}"u8], []), "not valid Unicode" },
        { Safetensors.Of("{}", 0), "there are 1 bytes of data, expected 0" },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void Damage_is_named_together_with_the_file(byte[] file, string problem) =>
        Assert.Contains(problem, Safetensors.Refused(file), StringComparison.Ordinal);

    [Theory]
    [InlineData("00000000", "the checksum of the data is 8c28b28a, expected 00000000; the file is damaged")]
    [InlineData("8C28B28", "expected 8 hexadecimal digits")]
    [InlineData("+8C28B28", "expected 8 hexadecimal digits")]
    [InlineData("none", "expected 8 hexadecimal digits")]
    public void A_wrong_checksum_is_found(string checksum, string problem)
    {
        string rest = $",'w2':{{'dtype':'U8','shape':[0],'data_offsets':[8,8]}},'__metadata__':{{'cnncompiler.crc32c':'{checksum}'}}";
        byte[] file = Safetensors.One("{'dtype':'U8','shape':[8],'data_offsets':[0,8]}" + rest, 8);
        Assert.Contains(problem, Safetensors.Refused(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_shrinks_while_it_is_read_is_named()
    {
        using ShrinkingStream stream = new(Safetensors.One("{'dtype':'U8','shape':[16],'data_offsets':[0,16]}", 8));
        string message = Assert.Throws<InvalidDataException>(() => SafetensorsFile.Read(stream, "net.safetensors")).Message;
        Assert.Contains("net.safetensors: the file became shorter", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused_with_a_way_out()
    {
        using System.IO.Pipes.AnonymousPipeServerStream stream = new(System.IO.Pipes.PipeDirection.In);
        Assert.Contains("MemoryStream", Assert.Throws<ArgumentException>(() => SafetensorsFile.Read(stream, "net.safetensors")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_truncation_is_found()
    {
        byte[] file = Example();
        for (int length = 0; length < file.Length; length++) Safetensors.Refused(file[..length]);
    }

    [Fact]
    public void Every_flipped_bit_of_the_data_is_found()
    {
        byte[] file = Example();
        for (int bit = 8 * (file.Length - 40); bit < 8 * file.Length; bit++)
        {
            byte[] damaged = [.. file];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Contains("the file is damaged", Safetensors.Refused(damaged), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Random_damage_reads_well_or_is_found(bool withChecksum)
    {
        byte[] file = Example();
        if (!withChecksum) file = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace("crc32c", "nosum.", StringComparison.Ordinal));
        Random random = new(3);
        int found = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] damaged = Mutation.Of(file, random);
            try
            {
                foreach (SafetensorsTensor tensor in Safetensors.Read(damaged).Tensors)
                {
                    Assert.Equal(tensor.Length, tensor.Shape.Aggregate(1, (product, dimension) => checked(product * dimension)));
                    if (tensor.IsFloatingPoint) Assert.Equal(tensor.Length, tensor.ToFloats().Length);
                }
            }
            catch (InvalidDataException e)
            {
                Assert.StartsWith("net.safetensors: ", e.Message, StringComparison.Ordinal);
                found++;
            }
        }

        Assert.InRange(found, 10_000, 19_999);
    }

    // Two tensors of 4 and 6 floats, so 40 bytes of data, as the library writes them.
    private static byte[] Example()
    {
        using TempFolder folder = new();
        float[] values = [.. Enumerable.Range(0, 10).Select(i => i - 4.5f)];
        SafetensorsFile.Write(folder["a"], [new("conv1.weight", [2, 2], values.AsMemory(0, 4)), new("conv1.bias", [6], values.AsMemory(4))]);
        return File.ReadAllBytes(folder["a"]);
    }

    private sealed class ShrinkingStream(byte[] content) : MemoryStream(content)
    {
        public override long Length => base.Length + 8;
    }
}
