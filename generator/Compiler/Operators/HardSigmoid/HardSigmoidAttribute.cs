namespace CnnCompiler;

/// <summary>
/// The sigmoid made of straight lines, min(1, max(0, Alpha · x + Beta)), value by value: [C, H, W] to [C, H, W]. Its gradient is 0 where it is 0 or 1. Source: Courbariaux,
/// Bengio, David, "BinaryConnect", 2015; ONNX operator HardSigmoid.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class HardSigmoidAttribute : LayerAttribute
{
    /// <summary>The slope in between. PyTorch's is 1/6, ONNX's 0.2.</summary>
    public object Alpha { get; set; } = 0.2;

    /// <summary>The value at 0.</summary>
    public object Beta { get; set; } = 0.5;
}
