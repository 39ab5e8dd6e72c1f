using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

public class Crc32CTests
{
    // RFC 3720, appendix B.4, and the check value of the catalogue of CRC algorithms.
    public static TheoryData<byte[], uint> Published => new()
    {
        { new byte[32], 0x8A9136AA },
        { [.. Enumerable.Repeat((byte)0xFF, 32)], 0x62A8AB43 },
        { [.. Enumerable.Range(0, 32).Select(i => (byte)i)], 0x46DD794E },
        { [.. Enumerable.Range(0, 32).Select(i => (byte)(31 - i))], 0x113FDB5C },
        { "123456789"u8.ToArray(), 0xE3069283 },
        { [], 0 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_checksums_come_out_however_the_bytes_are_cut(byte[] bytes, uint expected)
    {
        for (int cut = 0; cut <= bytes.Length; cut++)
        {
            Crc32C checksum = new();
            checksum.Append(bytes.AsSpan(0, cut));
            checksum.Append(bytes.AsSpan(cut));
            Assert.Equal(expected, checksum.Value);
        }
    }
}
