using System.Text.Json;

namespace CnnCompiler.Weights;

/// <summary>What the header of a safetensors file says, checked against the length of the data.</summary>
/// <param name="Tensors">The tensors, in the header's order.</param>
/// <param name="Metadata">Texts about them.</param>
internal sealed record SafetensorsHeader(IReadOnlyList<SafetensorsTensorHeader> Tensors, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>The name in the header under which the texts stand.</summary>
    public const string MetadataName = "__metadata__";

    /// <summary>The longest header that the format allows, in bytes; nobody shall have to read gigabytes of JSON.</summary>
    public const int LengthLimit = 100_000_000;

    /// <summary>Reads a header.</summary>
    /// <param name="json">The header: JSON, padded with spaces.</param>
    /// <param name="dataLength">Length of all that follows the header, in bytes.</param>
    /// <exception cref="FormatException">The header breaks the format. The message does not name the file.</exception>
    public static SafetensorsHeader Parse(ReadOnlySpan<byte> json, long dataLength)
    {
        try
        {
            SafetensorsHeader header = new SafetensorsHeaderParser(json).Parse();
            header.RequireCover(dataLength);
            return header;
        }
        catch (JsonException e)
        {
            throw new FormatException($"the header is not JSON: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // The JSON reader says so about text that is no Unicode.
            throw new FormatException($"a text in the header is not valid Unicode: {e.Message}", e);
        }
    }

    // The format demands that the tensors cover the data without holes and overlaps, so that nothing can hide in a file.
    private void RequireCover(long dataLength)
    {
        long covered = 0;
        string last = "the header";
        foreach (SafetensorsTensorHeader tensor in Tensors.OrderBy(t => t.Begin).ThenBy(t => t.End))
        {
            if (tensor.Begin != covered)
            {
                string problem = tensor.Begin < covered ? "an overlap" : "a hole";
                throw new FormatException($"the data of '{tensor.Name}' begins at {tensor.Begin}, expected {covered} where {last} ends: there is {problem}");
            }

            covered = tensor.End;
            last = $"'{tensor.Name}'";
        }

        if (covered == dataLength) return;
        string defect = dataLength < covered ? "incomplete" : "longer than it should be";
        throw new FormatException($"there are {dataLength} bytes of data, expected {covered} as the header says: the file is {defect}");
    }
}

/// <summary>What the header of a safetensors file says about one tensor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The name of its type, one of <see cref="SafetensorsType"/>.</param>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Length">Number of values.</param>
/// <param name="Begin">Where its data begins, in bytes behind the header.</param>
/// <param name="End">Where its data ends.</param>
internal sealed record SafetensorsTensorHeader(string Name, string Type, IReadOnlyList<int> Shape, int Length, long Begin, long End);
