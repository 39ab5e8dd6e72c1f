namespace CnnCompiler;

/// <summary>What it computes, in a formula: [C, H, W] to [C, H, W]. Source: ONNX operator NAME, or the paper.</summary>
/// <param name="slope">What it is, its unit and its range.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TemplateAttribute(double slope = 0.1) : LayerAttribute
{
    /// <summary>What it is.</summary>
    public double Slope { get; } = slope;
}
