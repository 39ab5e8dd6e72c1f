namespace CnnCompiler.Onnx;

/// <summary>Versions of ONNX's operators (opsets), and of its file format, which came out with them. Source: ONNX, docs/Versioning.md.</summary>
internal static class OperatorSet
{
    /// <summary>Descriptions mean the operators of this version, and of a later one only those that <see cref="Needed"/> names.</summary>
    public const int Least = 17;

    /// <summary>The least version that has an operator as descriptions mean it.</summary>
    public static int Needed(string operation) => operation switch
    {
        // The first whose scale and shift are of channels, not of groups.
        "GroupNormalization" => 21,
        // The first that is told the axes, so that the batch needs no size.
        "Resize" => 18,
        _ => Least,
    };

    /// <summary>The version of the file format that came with a version of the operators.</summary>
    public static int FileFormat(int version) => version switch
    {
        <= 18 => 8,
        <= 20 => 9,
        _ => 10,
    };
}
