namespace CnnCompiler;

/// <summary>A map with a border: [C, H, W] to [C, H + top + bottom, W + left + right]. Source: ONNX operator Pad.</summary>
/// <remarks>For a convolution or pooling behind it, their own <c>Padding</c> costs nothing.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PadAttribute : LayerAttribute
{
    /// <summary>A border that is given side by side.</summary>
    public PadAttribute()
    {
    }

    /// <summary>The same at all sides, but for those that are given apart.</summary>
    /// <param name="padding">Pixels at each side, at least 0.</param>
    public PadAttribute(object padding) => Padding = padding;

    /// <summary>Pixels at each side; null if they are given side by side.</summary>
    public object? Padding { get; }

    /// <summary>Rows above, if they differ.</summary>
    public object? PaddingTop { get; set; }

    /// <summary>Rows below, if they differ.</summary>
    public object? PaddingBottom { get; set; }

    /// <summary>Columns to the left, if they differ.</summary>
    public object? PaddingLeft { get; set; }

    /// <summary>Columns to the right, if they differ.</summary>
    public object? PaddingRight { get; set; }

    /// <summary>What the border is filled with.</summary>
    public PadMode Mode { get; set; }
}

/// <summary>What a border is filled with.</summary>
public enum PadMode
{
    /// <summary>Zeros.</summary>
    Zero,

    /// <summary>The map turned round at its edge, the edge itself not repeated: c b | a b c | b a. At most one pixel less than the map has.</summary>
    Reflect,
}
