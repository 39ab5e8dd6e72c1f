namespace CnnCompiler;

/// <summary>The hyperbolic tangent, value by value: [C, H, W] to [C, H, W]. Source: ONNX operator Tanh.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TanhAttribute : LayerAttribute;
