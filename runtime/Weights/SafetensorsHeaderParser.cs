using System.Text.Json;

namespace CnnCompiler.Weights;

/// <summary>Reads the JSON of a safetensors header. Whatever is wrong with it is a <see cref="FormatException"/> or an exception of the JSON reader.</summary>
internal ref struct SafetensorsHeaderParser
{
    private Utf8JsonReader _json;

    /// <summary>Begins to read.</summary>
    /// <param name="json">The header.</param>
    public SafetensorsHeaderParser(ReadOnlySpan<byte> json) => _json = new Utf8JsonReader(json);

    /// <summary>Reads all of it.</summary>
    public SafetensorsHeader Parse()
    {
        List<SafetensorsTensorHeader> tensors = [];
        Dictionary<string, string> metadata = [];
        HashSet<string> names = [];
        Expect(JsonTokenType.StartObject, "the header");
        while (NextName() is { } name)
        {
            if (!names.Add(name)) throw new FormatException($"'{name}' occurs twice in the header");
            if (name == SafetensorsHeader.MetadataName) metadata = Metadata();
            else tensors.Add(Tensor(name));
        }

        // Throws if anything but white space follows.
        _json.Read();
        return new SafetensorsHeader(tensors, metadata);
    }

    private Dictionary<string, string> Metadata()
    {
        Dictionary<string, string> metadata = [];
        Expect(JsonTokenType.StartObject, SafetensorsHeader.MetadataName);
        while (NextName() is { } key)
        {
            string where = $"'{key}' of {SafetensorsHeader.MetadataName}";
            if (!metadata.TryAdd(key, Text(where))) throw new FormatException($"{where} occurs twice");
        }

        return metadata;
    }

    private SafetensorsTensorHeader Tensor(string tensor)
    {
        string? type = null;
        List<long>? shape = null;
        List<long>? offsets = null;
        Expect(JsonTokenType.StartObject, $"'{tensor}'");
        while (NextName() is { } field)
        {
            string where = $"'{field}' of '{tensor}'";
            switch (field)
            {
                case "dtype": type = Once(type, Text(where), where); break;
                case "shape": shape = Once(shape, Numbers(where), where); break;
                case "data_offsets": offsets = Once(offsets, Numbers(where), where); break;
                // Later versions of the format may say more about a tensor.
                default: _json.Skip(); break;
            }
        }

        if (type is null) throw new FormatException($"'{tensor}' has no dtype");
        if (shape is null) throw new FormatException($"'{tensor}' has no shape");
        if (offsets is null) throw new FormatException($"'{tensor}' has no data_offsets");
        return Checked(tensor, type, shape, offsets);
    }

    private static T Once<T>(T? before, T now, string where)
        where T : class =>
        before is null ? now : throw new FormatException($"{where} occurs twice");

    private static SafetensorsTensorHeader Checked(string tensor, string type, List<long> shape, List<long> offsets)
    {
        int bits = SafetensorsType.Bits(type);
        if (bits == 0) throw new FormatException($"'{tensor}' is of type '{type}', which the format does not have; convert it to F32");
        long length = 1;
        foreach (long dimension in shape)
        {
            // Factors below 2^31 have a product that fits.
            if (dimension <= int.MaxValue) length *= dimension;
            if (dimension > int.MaxValue || length > int.MaxValue)
                throw new FormatException($"'{tensor}' {Text(shape)} has more values than {int.MaxValue}, the most that can be read");
        }

        if (offsets is not [long begin, long end])
            throw new FormatException($"'{tensor}' has {offsets.Count} data_offsets, expected where its data begins and where it ends");
        if (begin > end) throw new FormatException($"the data of '{tensor}' begins at {begin} and ends before it, at {end}");
        long size = end - begin;
        if (size > Array.MaxLength || size * 8 != length * bits)
            throw new FormatException($"'{tensor}' {Text(shape)} of {type} has {size} bytes of data, expected {length} times {bits} bits and at most {Array.MaxLength} bytes");
        return new SafetensorsTensorHeader(tensor, type, [.. shape.Select(d => (int)d)], (int)length, begin, end);
    }

    private static string Text(List<long> shape) => $"[{string.Join(", ", shape)}]";

    private string? NextName()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.EndObject ? null : _json.GetString();
    }

    private string Text(string where)
    {
        Expect(JsonTokenType.String, where);
        return _json.GetString()!;
    }

    private List<long> Numbers(string where)
    {
        List<long> numbers = [];
        Expect(JsonTokenType.StartArray, where);
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (_json.TokenType != JsonTokenType.Number || !_json.TryGetInt64(out long number) || number < 0)
                throw new FormatException($"{where} has an element that is not a whole number from 0 to {long.MaxValue}");
            numbers.Add(number);
        }

        return numbers;
    }

    private void Expect(JsonTokenType token, string where)
    {
        _json.Read();
        if (_json.TokenType != token) throw new FormatException($"{where} is {_json.TokenType}, expected {token}");
    }
}
