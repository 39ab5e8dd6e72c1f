namespace CnnCompiler;

/// <summary>
/// SiLU made of straight lines, x · min(1, max(0, x / 6 + 1/2)), value by value: [C, H, W] to [C, H, W]. Its gradient is 0 at −3 and 1 at 3. Source: Howard et al.,
/// "Searching for MobileNetV3", 2019; ONNX operator HardSwish.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class HardSwishAttribute : LayerAttribute;
