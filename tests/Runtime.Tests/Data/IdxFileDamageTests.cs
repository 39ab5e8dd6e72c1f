using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

public class IdxFileDamageTests
{
    private static readonly byte[] Images = Idx.Of([5, 4, 3], Idx.Noise(60));

    public static TheoryData<byte[], string> Damaged => new()
    {
        { [], "ends after 0 bytes" },
        { [0, 0, 8], "ends after 3 bytes" },
        { "PNG\0\0\0"u8.ToArray(), "begins with 504E4700, expected 0000" },
        { Idx.Of([2], [1, 2], type: 0x09), "signed bytes (type 0x09), expected unsigned bytes" },
        { Idx.Of([2], [1, 2], type: 0x0B), "16-bit integers" },
        { Idx.Of([2], [1, 2], type: 0x0C), "32-bit integers" },
        { Idx.Of([2], [1, 2], type: 0x0D), "32-bit floats" },
        { Idx.Of([2], [1, 2], type: 0x0E), "64-bit floats" },
        { Idx.Of([2], [1, 2], type: 0x55), "unknown type 0x55" },
        { Idx.Of([], [1, 2]), "no dimensions" },
        { Images[..9], "ends after 9 bytes, in the sizes of the dimensions" },
        { Images[..^1], "ends after 59 of 60 values" },
        { [.. Images, 0], "more bytes follow after the 60 values of an array [5, 4, 3]" },
        { Idx.Of([uint.MaxValue], [1, 2]), "dimension 1 is 4294967295" },
        { Idx.Of([65_536, 65_536], [1, 2]), "dimension 2 is 65536" },
        { Idx.Of([int.MaxValue, int.MaxValue, int.MaxValue, 4], [1, 2]), "the header is damaged" },
        { Idx.Of([2_000_000_000], [1, 2]), "ends after 2 of 2000000000 values" },
        { [0x1f, 0x8b], "ends after 0 bytes" },
        // gzip of nothing, by RFC 1952; GZipStream itself would write no byte.
        { [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0], "ends after 0 bytes" },
        { Idx.Gzip(Images)[..^30], "incomplete" },
        { Idx.Gzip(Images)[..^8], "cut off" },
        { Idx.Gzip(Images)[..^1], "cut off" },
        { [.. Idx.Gzip(Images), 1, 2, 3, 4], "something behind its end" },
        { Idx.Gzip([.. Images, 0]), "more bytes follow" },
        { [0x1f, 0x8b, .. Idx.Noise(100)], "gzip file is damaged" },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void Damage_is_named_together_with_the_file(byte[] file, string problem)
    {
        string message = Assert.Throws<InvalidDataException>(() => Idx.Read(file)).Message;
        Assert.StartsWith("digits.idx: ", message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_checksum_in_gzip_is_found()
    {
        byte[] file = Idx.Gzip(Images);
        file[^8] ^= 1;
        Assert.Contains("gzip file is damaged", Assert.Throws<InvalidDataException>(() => Idx.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_claims_gigabytes_gets_no_memory()
    {
        byte[] file = Idx.Of([2_000_000_000], Idx.Noise(1000));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<InvalidDataException>(() => Idx.Read(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_truncation_is_found(bool compressed)
    {
        byte[] file = compressed ? Idx.Gzip(Images) : Images;
        for (int length = 0; length < file.Length; length++)
            Assert.StartsWith("digits.idx: ", Assert.Throws<InvalidDataException>(() => Idx.Read(file[..length])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Random_damage_reads_well_or_is_found(bool compressed)
    {
        byte[] file = compressed ? Idx.Gzip(Images) : Images;
        Random random = new(compressed ? 2 : 1);
        int found = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] damaged = Mutation.Of(file, random);
            try
            {
                IdxFile read = Idx.Read(damaged);
                Assert.Equal(read.Values.Length, read.Dimensions.Aggregate(1, (product, dimension) => checked(product * dimension)));
                // Nothing is lost: an uncompressed file is its header and its values.
                if (!compressed) Assert.Equal(damaged.Length, 4 + (4 * read.Dimensions.Count) + read.Values.Length);
            }
            catch (InvalidDataException e)
            {
                Assert.StartsWith("digits.idx: ", e.Message, StringComparison.Ordinal);
                found++;
            }
        }

        Assert.InRange(found, 10_000, 19_999);
    }
}
