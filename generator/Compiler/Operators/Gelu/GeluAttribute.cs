namespace CnnCompiler;

/// <summary>
/// The Gaussian error linear unit x · Φ(x), where Φ(x) is the probability that a normal value is below x, value by value: [C, H, W] to [C, H, W]. Source: Hendrycks, Gimpel,
/// "Gaussian Error Linear Units (GELUs)", 2016; ONNX operator Gelu.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GeluAttribute : LayerAttribute
{
    /// <summary>How Φ is computed. Weights trained with one form want the same form at inference.</summary>
    public GeluForm Approximate { get; set; }
}

/// <summary>Forms of <see cref="GeluAttribute"/>, named as in ONNX and PyTorch.</summary>
public enum GeluForm
{
    /// <summary>Φ(x) = ½ (1 + erf(x / √2)), to the precision of a float.</summary>
    None,

    /// <summary>Φ(x) ≈ ½ (1 + tanh(√(2/π) (x + 0.044715 x³))), the paper's approximation: up to 5e-4 away.</summary>
    Tanh,
}
