namespace CnnCompiler;

/// <summary>
/// A map as a vector: [C, H, W] to [C · H · W], channel by channel, row by row. In front of a dense layer it costs nothing.
/// Source: ONNX operator Flatten.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class FlattenAttribute : LayerAttribute;
