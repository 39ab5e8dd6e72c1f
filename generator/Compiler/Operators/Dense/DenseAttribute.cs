namespace CnnCompiler;

/// <summary>
/// A fully connected layer: [C, H, W], read as a vector of C · H · W values, to [units]; y = W x + b. Source: ONNX operator Gemm.
/// </summary>
/// <remarks>Weights are <c>NAME.weight</c> [units, C · H · W] and <c>NAME.bias</c> [units].</remarks>
/// <param name="units">Output values, at least 1.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class DenseAttribute(object units) : LayerAttribute
{
    /// <summary>Output values.</summary>
    public object Units { get; } = units;

    /// <summary>Adds a trained number to each output.</summary>
    public bool Bias { get; set; } = true;
}
