namespace CnnCompiler;

/// <summary>Enlarging by whole factors: [C, H, W] to [C, scale · H, scale · W]. Source: ONNX operator Resize; PyTorch's Upsample.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class UpsampleAttribute : LayerAttribute
{
    /// <summary>The same in both directions.</summary>
    /// <param name="scale">How many times as high and as wide, at least 1.</param>
    public UpsampleAttribute(object scale) => ScaleHeight = ScaleWidth = scale;

    /// <summary>A factor for each direction.</summary>
    /// <param name="scaleHeight">How many times as high, at least 1.</param>
    /// <param name="scaleWidth">How many times as wide, at least 1.</param>
    public UpsampleAttribute(object scaleHeight, object scaleWidth)
    {
        ScaleHeight = scaleHeight;
        ScaleWidth = scaleWidth;
    }

    /// <summary>How many times as high.</summary>
    public object ScaleHeight { get; }

    /// <summary>How many times as wide.</summary>
    public object ScaleWidth { get; }

    /// <summary>How the pixels between are made.</summary>
    public UpsampleMode Mode { get; set; }

    /// <summary>
    /// With <see cref="UpsampleMode.Bilinear"/>: pixels are points, and the corners of both maps lie on each other. Otherwise pixels are squares, and it is the edges of the maps that do.
    /// </summary>
    public bool AlignCorners { get; set; }
}

/// <summary>How the pixels of a larger map are made.</summary>
public enum UpsampleMode
{
    /// <summary>Every pixel is repeated.</summary>
    Nearest,

    /// <summary>Linear interpolation in both directions.</summary>
    Bilinear,
}
