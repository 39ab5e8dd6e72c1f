namespace CnnCompiler;

/// <summary>
/// The rectifier with trained slopes, value by value: [C, H, W] to [C, H, W]; x where x &gt; 0, else slope · x. Source: He, Zhang, Ren, Sun, "Delving Deep into Rectifiers",
/// 2015; ONNX operator PRelu.
/// </summary>
/// <remarks>The slopes are <c>NAME.weight</c>, [C, 1, 1] for a map, [C] for a vector, [1] if shared. They start at 0.25, and weight decay leaves them alone.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PReluAttribute : LayerAttribute
{
    /// <summary>One slope for all channels instead of one for each.</summary>
    public bool Shared { get; set; }
}
