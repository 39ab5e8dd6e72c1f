namespace CnnCompiler;

/// <summary>
/// A part of a map: [C, H, W] to [C, H', W'], the centre in a given size, or what margins leave. Source: ONNX operator Slice; the centre as in Ronneberger, Fischer, Brox, "U-Net", 2015.
/// </summary>
/// <remarks>The centre begins at ⌊(H − H') / 2⌋: of an odd number of pixels cut off, one more is below and to the right.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CropAttribute : LayerAttribute
{
    /// <summary>What margins leave; all are 0 if not given.</summary>
    public CropAttribute()
    {
    }

    /// <summary>The centre, a square.</summary>
    /// <param name="size">Its height and width, at least 1.</param>
    public CropAttribute(object size) => SizeHeight = SizeWidth = size;

    /// <summary>The centre, a rectangle.</summary>
    /// <param name="sizeHeight">Its rows, at least 1.</param>
    /// <param name="sizeWidth">Its columns, at least 1.</param>
    public CropAttribute(object sizeHeight, object sizeWidth)
    {
        SizeHeight = sizeHeight;
        SizeWidth = sizeWidth;
    }

    /// <summary>Rows of the centre; null where margins say what is left.</summary>
    public object? SizeHeight { get; }

    /// <summary>Columns of the centre; null where margins say what is left.</summary>
    public object? SizeWidth { get; }

    /// <summary>Pixels cut off at each of the four sides.</summary>
    public object? Margin { get; set; }

    /// <summary>Rows cut off above, if they differ.</summary>
    public object? MarginTop { get; set; }

    /// <summary>Rows cut off below, if they differ.</summary>
    public object? MarginBottom { get; set; }

    /// <summary>Columns cut off to the left, if they differ.</summary>
    public object? MarginLeft { get; set; }

    /// <summary>Columns cut off to the right, if they differ.</summary>
    public object? MarginRight { get; set; }
}
