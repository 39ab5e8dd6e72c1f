namespace CnnCompiler;

/// <summary>
/// What the network may cost at most. A network that costs more is an error of the build, which names what costs most. What is not set is not limited.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BudgetAttribute : Attribute
{
    /// <summary>Bytes of RAM on a microcontroller: the workspace, an image, its result, and 1,024 bytes of stack.</summary>
    public long RamBytes { get; set; }

    /// <summary>Bytes of flash on a microcontroller: the weights, and the code, whose size is estimated.</summary>
    public long FlashBytes { get; set; }

    /// <summary>Multiply-accumulates of the convolutions and dense layers, for one image.</summary>
    public long Macs { get; set; }

    /// <summary>Trained values.</summary>
    public long Parameters { get; set; }
}
