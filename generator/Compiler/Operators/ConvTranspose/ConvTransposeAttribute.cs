namespace CnnCompiler;

/// <summary>
/// Transposed convolution, which enlarges: [C, H, W] to [filters, H', W'], where H' = (H − 1) · stride + reach − top − bottom + output padding and
/// reach = (kernel − 1) · dilation + 1. Source: ONNX operator ConvTranspose.
/// </summary>
/// <remarks>Weights are <c>NAME.weight</c> [C, filters / groups, kernelHeight, kernelWidth] and <c>NAME.bias</c> [filters].</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ConvTransposeAttribute : KernelLayerAttribute
{
    /// <summary>A square kernel.</summary>
    /// <param name="filters">Output channels, at least 1.</param>
    /// <param name="kernel">Height and width of the kernel, at least 1.</param>
    public ConvTransposeAttribute(object filters, object kernel)
        : this(filters, kernel, kernel)
    {
    }

    /// <summary>A rectangular kernel.</summary>
    /// <param name="filters">Output channels, at least 1.</param>
    /// <param name="kernelHeight">Height of the kernel, at least 1.</param>
    /// <param name="kernelWidth">Width of the kernel, at least 1.</param>
    public ConvTransposeAttribute(object filters, object kernelHeight, object kernelWidth)
        : base(kernelHeight, kernelWidth) => Filters = filters;

    /// <summary>Output channels.</summary>
    public object Filters { get; }

    /// <summary>Pixels added below and to the right, less than the stride: a stride maps several sizes to one, and this says which comes back. 0 if not given.</summary>
    public object? OutputPadding { get; set; }

    /// <summary>Rows added below, if they differ.</summary>
    public object? OutputPaddingY { get; set; }

    /// <summary>Columns added to the right, if they differ.</summary>
    public object? OutputPaddingX { get; set; }

    /// <summary>Distance of neighbouring taps in both directions; 1 if not given.</summary>
    public object? Dilation { get; set; }

    /// <summary>Distance of neighbouring taps downwards, if it differs.</summary>
    public object? DilationY { get; set; }

    /// <summary>Distance of neighbouring taps to the right, if it differs.</summary>
    public object? DilationX { get; set; }

    /// <summary>Channels are cut into this many groups that do not see each other.</summary>
    public object Groups { get; set; } = 1;

    /// <summary>Adds a trained number to each output channel.</summary>
    public bool Bias { get; set; } = true;
}
