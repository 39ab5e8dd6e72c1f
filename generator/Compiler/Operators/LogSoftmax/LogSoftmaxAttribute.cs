namespace CnnCompiler;

/// <summary>
/// Logarithms of probabilities from scores, over the channels: y[c] = x[c] − ln Σ e^x, at each pixel of [C, H, W] or over a vector. Source: ONNX operator LogSoftmax, axis 1.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class LogSoftmaxAttribute : LayerAttribute;
