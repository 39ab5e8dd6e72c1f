namespace CnnCompiler;

/// <summary>The mean of each channel, [C, H, W] to [C, 1, 1]. Source: Lin, Chen, Yan, "Network In Network", 2014; ONNX operator GlobalAveragePool.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GlobalAvgPoolAttribute : LayerAttribute;
