namespace CnnCompiler;

/// <summary>
/// The smooth rectifier ln(1 + eˣ), value by value: [C, H, W] to [C, H, W]. Source: Dugas et al., "Incorporating Second-Order Functional Knowledge for Better Option Pricing",
/// 2000; ONNX operator Softplus.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SoftplusAttribute : LayerAttribute;
