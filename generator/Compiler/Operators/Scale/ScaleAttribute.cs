namespace CnnCompiler;

/// <summary>
/// A trained factor for each channel, and a trained summand: [C, H, W] to [C, H, W], y = x · weight + bias. Behind average pooling it is LeNet-5's sub-sampling. Source: LeCun, Bottou, Bengio, Haffner,
/// "Gradient-Based Learning Applied to Document Recognition", 1998; ONNX operators Mul and Add.
/// </summary>
/// <remarks>They are <c>NAME.weight</c> and <c>NAME.bias</c>, [C, 1, 1] for a map, [C] for a vector. They start at 1 and 0, and weight decay leaves them alone.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ScaleAttribute : LayerAttribute
{
    /// <summary>Adds a trained number to each channel.</summary>
    public bool Bias { get; set; } = true;
}
