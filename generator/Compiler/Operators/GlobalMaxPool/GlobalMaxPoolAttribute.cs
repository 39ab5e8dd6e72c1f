namespace CnnCompiler;

/// <summary>The largest value of each channel, [C, H, W] to [C, 1, 1]. Source: ONNX operator GlobalMaxPool.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GlobalMaxPoolAttribute : LayerAttribute;
