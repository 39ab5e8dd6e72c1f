namespace CnnCompiler;

/// <summary>
/// The product of the running value and values that have names, number by number: [C, H, W] each, all of one shape. Some may be [C, 1, 1]: one factor for each channel, as squeeze-and-excitation has
/// it. Source: Hu, Shen, Sun, "Squeeze-and-Excitation Networks", 2018; ONNX operator Mul.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class MultiplyAttribute : JoinAttribute
{
    /// <summary>A product.</summary>
    /// <param name="names">Tags, layers or inputs.</param>
    public MultiplyAttribute(params string[] names)
        : base(names)
    {
    }
}
