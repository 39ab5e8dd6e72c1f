namespace CnnCompiler;

/// <summary>The logistic function 1 / (1 + e^−x), value by value: [C, H, W] to [C, H, W]. Source: ONNX operator Sigmoid.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SigmoidAttribute : LayerAttribute;
