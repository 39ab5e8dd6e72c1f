namespace CnnCompiler;

/// <summary>
/// The leaky rectifier, value by value: [C, H, W] to [C, H, W]; x where x &gt; 0, else alpha · x. Its gradient at 0 is alpha. Source: Maas, Hannun, Ng, "Rectifier
/// Nonlinearities Improve Neural Network Acoustic Models", 2013; ONNX operator LeakyRelu.
/// </summary>
/// <param name="alpha">The slope for negative values, at least 0.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class LeakyReluAttribute(double alpha = 0.01) : LayerAttribute
{
    /// <summary>The slope for negative values.</summary>
    public double Alpha { get; } = alpha;
}
