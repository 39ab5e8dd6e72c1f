namespace CnnCompiler;

/// <summary>A layer that slides a window over its input. The output has H' = ⌊(H + top + bottom − reach + stride) / stride⌋ rows, and columns alike.</summary>
public abstract class WindowedLayerAttribute : KernelLayerAttribute
{
    private protected WindowedLayerAttribute(object kernelHeight, object kernelWidth)
        : base(kernelHeight, kernelWidth)
    {
    }

    /// <summary>Padding by name instead of by numbers.</summary>
    public Border Border { get; set; }
}
