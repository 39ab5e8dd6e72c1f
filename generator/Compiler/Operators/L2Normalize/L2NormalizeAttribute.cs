namespace CnnCompiler;

/// <summary>
/// Every pixel's channels as a vector of length 1, times a trained factor for each channel: [C, H, W] to [C, H, W], y = scale · x / √(Σ x²), where the sum is over the channels; a pixel of
/// zeros stays zero. Source: Liu, Rabinovich, Berg, "ParseNet", 2015, and Liu et al., "SSD: Single Shot MultiBox Detector", 2016; ONNX operators LpNormalization and Mul.
/// </summary>
/// <remarks>The factors are <c>NAME.scale</c>, [C, 1, 1] for a map, [C] for a vector; weight decay leaves them alone.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class L2NormalizeAttribute : LayerAttribute
{
    /// <summary>What the factors start from; 20 in SSD.</summary>
    public object Scale { get; set; } = 1;
}
