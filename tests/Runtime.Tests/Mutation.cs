namespace CnnCompiler.Runtime.Tests;

/// <summary>Damages files at random, as disks, networks and malice do.</summary>
internal static class Mutation
{
    // Bytes at which readers stumble: borders of integers, the first byte of gzip, and what JSON is made of.
    private static readonly byte[] Tricky = [0x00, 0x01, 0x7F, 0x80, 0xFF, 0x1F, (byte)'{', (byte)'}', (byte)'[', (byte)']', (byte)'"', (byte)'\\', (byte)',', (byte)'-', (byte)'9', (byte)'e'];

    /// <summary>A copy of a file with one to four places damaged.</summary>
    public static byte[] Of(byte[] file, Random random)
    {
        List<byte> bytes = [.. file];
        for (int count = random.Next(1, 5); count > 0; count--) Damage(bytes, random);
        return [.. bytes];
    }

    private static void Damage(List<byte> bytes, Random random)
    {
        // Near the beginning half of the time, where headers are.
        int end = random.Next(2) == 0 ? Math.Min(bytes.Count, 16) : bytes.Count;
        int at = random.Next(end + 1);
        int length = Math.Min(random.Next(1, 9), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2 when at < bytes.Count:
                bytes[at] = Tricky[random.Next(Tricky.Length)];
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                break;
            case 4:
                bytes.RemoveRange(at, length);
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                for (int i = 0; i < length; i++) bytes[at + i] = Tricky[random.Next(Tricky.Length)];
                break;
        }
    }
}
