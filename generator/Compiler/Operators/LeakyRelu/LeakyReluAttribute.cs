namespace CnnCompiler;

/// <summary>
/// The leaky rectifier, value by value: [C, H, W] to [C, H, W]; x where x &gt; 0, else Alpha · x. Its gradient at 0 is Alpha. Source: Maas, Hannun, Ng, "Rectifier
/// Nonlinearities Improve Neural Network Acoustic Models", 2013; ONNX operator LeakyRelu.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class LeakyReluAttribute : LayerAttribute
{
    /// <summary>The slope for negative values, at least 0.</summary>
    public object Alpha { get; set; } = 0.01;
}
