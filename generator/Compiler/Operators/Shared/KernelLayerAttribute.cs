namespace CnnCompiler;

/// <summary>A layer with a kernel, which a stride and padding move over a map.</summary>
public abstract class KernelLayerAttribute : LayerAttribute
{
    private protected KernelLayerAttribute(object kernelHeight, object kernelWidth)
    {
        KernelHeight = kernelHeight;
        KernelWidth = kernelWidth;
    }

    /// <summary>Height of the window.</summary>
    public object KernelHeight { get; }

    /// <summary>Width of the window.</summary>
    public object KernelWidth { get; }

    /// <summary>Step in both directions, at least 1. If not given, 1 for convolution and the size of the window for pooling.</summary>
    public object? Stride { get; set; }

    /// <summary>Step downwards, if it differs.</summary>
    public object? StrideY { get; set; }

    /// <summary>Step to the right, if it differs.</summary>
    public object? StrideX { get; set; }

    /// <summary>Pixels of padding on each of the four sides; 0 if not given.</summary>
    public object? Padding { get; set; }

    /// <summary>Pixels of padding above, if they differ.</summary>
    public object? PaddingTop { get; set; }

    /// <summary>Pixels of padding below, if they differ.</summary>
    public object? PaddingBottom { get; set; }

    /// <summary>Pixels of padding to the left, if they differ.</summary>
    public object? PaddingLeft { get; set; }

    /// <summary>Pixels of padding to the right, if they differ.</summary>
    public object? PaddingRight { get; set; }
}
