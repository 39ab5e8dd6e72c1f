namespace CnnCompiler.Weights;

/// <summary>The element types of the safetensors format, by the names that files give them.</summary>
internal static class SafetensorsType
{
    /// <summary>IEEE 754 single precision, what this library writes.</summary>
    public const string Single = "F32";

    /// <summary>Bits of one value; 0 if the format has no such type.</summary>
    /// <param name="type">The type's name.</param>
    public static int Bits(string type) => type switch
    {
        "F4" => 4,
        "F6_E2M3" or "F6_E3M2" => 6,
        "BOOL" or "I8" or "U8" or "F8_E5M2" or "F8_E4M3" or "F8_E8M0" or "F8_E4M3FNUZ" or "F8_E5M2FNUZ" => 8,
        "I16" or "U16" or "F16" or "BF16" => 16,
        "I32" or "U32" or Single => 32,
        "I64" or "U64" or "F64" or "C64" => 64,
        _ => 0,
    };
}
