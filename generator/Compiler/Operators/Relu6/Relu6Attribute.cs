namespace CnnCompiler;

/// <summary>
/// The rectifier with a ceiling, min(6, max(0, x)), value by value: [C, H, W] to [C, H, W]. Its gradient at 0 and 6 is 0. Source: Krizhevsky, "Convolutional Deep Belief
/// Networks on CIFAR-10", 2010; ONNX operator Clip.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class Relu6Attribute : LayerAttribute;
