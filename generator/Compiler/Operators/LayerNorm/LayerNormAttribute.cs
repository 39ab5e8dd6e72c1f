namespace CnnCompiler;

/// <summary>
/// Layer normalisation, [C, H, W] to [C, H, W] or a vector to a vector: y = (x − mean) / √(variance + ε) · scale + shift, where mean and variance are those of all values of an
/// image. Scale and shift belong to values. Source: Ba, Kiros, Hinton, "Layer Normalization", 2016; ONNX operator LayerNormalization with axis 1; PyTorch's LayerNorm over
/// [C, H, W].
/// </summary>
/// <remarks>Weights are <c>NAME.scale</c> and <c>NAME.shift</c>, [C, H, W] each; weight decay spares them.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class LayerNormAttribute : NormalisationAttribute;
