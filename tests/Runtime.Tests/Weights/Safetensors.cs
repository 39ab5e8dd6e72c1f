using System.Buffers.Binary;
using System.Text;
using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

/// <summary>Makes safetensors files by hand, right ones and wrong ones.</summary>
internal static class Safetensors
{
    /// <summary>A file as the specification lays it out: length of the header with the low byte first, header, data.</summary>
    public static byte[] Of(string header, params byte[] data) => Of(Encoding.UTF8.GetBytes(header), data);

    public static byte[] Of(byte[] header, byte[] data)
    {
        byte[] length = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)header.Length);
        return [.. length, .. header, .. data];
    }

    /// <summary>A header of one tensor, written with single quotes.</summary>
    public static byte[] One(string tensor, int dataLength) => Of($"{{'w':{tensor}}}".Replace('\'', '"'), new byte[dataLength]);

    public static SafetensorsFile Read(byte[] file)
    {
        using MemoryStream stream = new(file, writable: false);
        return SafetensorsFile.Read(stream, "net.safetensors");
    }

    public static string Refused(byte[] file)
    {
        string message = Assert.Throws<InvalidDataException>(() => Read(file)).Message;
        Assert.StartsWith("net.safetensors: ", message, StringComparison.Ordinal);
        return message;
    }
}
