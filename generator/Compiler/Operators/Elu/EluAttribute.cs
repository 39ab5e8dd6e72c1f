namespace CnnCompiler;

/// <summary>
/// The exponential linear unit, value by value: [C, H, W] to [C, H, W]; x where x &gt; 0, else alpha · (eˣ − 1). Its gradient at 0 is alpha. Source: ONNX operator Elu.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class EluAttribute : LayerAttribute
{
    /// <summary>Large negative values become −alpha; at least 0.</summary>
    public object Alpha { get; set; } = 1;
}
