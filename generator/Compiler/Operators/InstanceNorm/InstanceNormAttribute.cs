namespace CnnCompiler;

/// <summary>
/// Instance normalisation, [C, H, W] to [C, H, W]: y = (x − mean) / √(variance + ε) · scale + shift, where mean and variance are those of a channel in one image. Scale and
/// shift belong to channels. Source: Ulyanov, Vedaldi, Lempitsky, "Instance Normalization: The Missing Ingredient for Fast Stylization", 2016; ONNX operator
/// InstanceNormalization.
/// </summary>
/// <remarks>
/// Weights are <c>NAME.scale</c> and <c>NAME.shift</c>, [C] each; weight decay spares them. PyTorch's InstanceNorm2d has none unless asked. A channel of a single value is
/// always at its mean, so on one pixel nothing but the shift is left.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class InstanceNormAttribute : NormalisationAttribute;
