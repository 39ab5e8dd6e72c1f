namespace CnnCompiler;

/// <summary>Pooling: [C, H, W] to [C, H', W'], channel by channel. Padding is less than the window.</summary>
public abstract class PoolAttribute : WindowedLayerAttribute
{
    private protected PoolAttribute(object kernelHeight, object kernelWidth)
        : base(kernelHeight, kernelWidth)
    {
    }

    /// <summary>The number of windows is rounded up: a last one may hang over the end of the image if it starts inside the image or its left padding.</summary>
    public bool CeilMode { get; set; }
}
