namespace CnnCompiler;

/// <summary>The rectifier max(0, x), value by value: [C, H, W] to [C, H, W]. Its gradient at 0 is 0. Source: ONNX operator Relu.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ReluAttribute : LayerAttribute;
