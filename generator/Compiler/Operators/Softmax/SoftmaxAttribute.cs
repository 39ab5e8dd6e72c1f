namespace CnnCompiler;

/// <summary>
/// Probabilities from scores, over the channels: y[c] = e^x[c] / Σ e^x, at each pixel of [C, H, W] or over a vector. Source: ONNX operator Softmax, axis 1.
/// </summary>
/// <remarks>
/// At the end of a network that is trained with <see cref="Loss.SoftmaxCrossEntropy"/> or <see cref="Loss.SoftmaxFocal"/> it is part of the loss, which is computed from the scores.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SoftmaxAttribute : LayerAttribute;
