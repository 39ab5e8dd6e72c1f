namespace CnnCompiler;

/// <summary>What it computes, in a formula: [C, H, W] to [C, H, W]. Source: ONNX operator NAME, or the paper.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TemplateAttribute : LayerAttribute
{
    /// <summary>What it is, its unit and its range.</summary>
    public object Slope { get; set; } = 0.1;
}
