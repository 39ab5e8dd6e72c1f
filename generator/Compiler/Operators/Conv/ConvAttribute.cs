namespace CnnCompiler;

/// <summary>
/// Convolution: [C, H, W] to [filters, H', W'], where H' = ⌊(H + top + bottom − reach + stride) / stride⌋ and
/// reach = (kernel − 1) · dilation + 1. Source: ONNX operator Conv.
/// </summary>
/// <remarks>Weights are <c>NAME.weight</c> [filters, C / groups, kernelHeight, kernelWidth] and <c>NAME.bias</c> [filters].</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ConvAttribute : WindowedLayerAttribute
{
    /// <summary>A square kernel.</summary>
    /// <param name="filters">Output channels, at least 1.</param>
    /// <param name="kernel">Height and width of the kernel, at least 1.</param>
    public ConvAttribute(object filters, object kernel)
        : this(filters, kernel, kernel)
    {
    }

    /// <summary>A rectangular kernel.</summary>
    /// <param name="filters">Output channels, at least 1.</param>
    /// <param name="kernelHeight">Height of the kernel, at least 1.</param>
    /// <param name="kernelWidth">Width of the kernel, at least 1.</param>
    public ConvAttribute(object filters, object kernelHeight, object kernelWidth)
        : base(kernelHeight, kernelWidth) => Filters = filters;

    /// <summary>Output channels.</summary>
    public object Filters { get; }

    /// <summary>Distance of neighbouring taps in both directions; 1 if not given.</summary>
    public object? Dilation { get; set; }

    /// <summary>Distance of neighbouring taps downwards, if it differs.</summary>
    public object? DilationY { get; set; }

    /// <summary>Distance of neighbouring taps to the right, if it differs.</summary>
    public object? DilationX { get; set; }

    /// <summary>Channels are cut into this many groups that do not see each other; as many as channels is a depthwise convolution.</summary>
    public object Groups { get; set; } = 1;

    /// <summary>
    /// Which input channels each filter sees, if not all: a list of channels for each filter, such as <c>"0,1,2; 1,2,3"</c> for two filters. Only these have kernels: <c>NAME.weight</c> is then
    /// [connections, kernelHeight, kernelWidth]. Source: LeCun, Bottou, Bengio, Haffner, "Gradient-Based Learning Applied to Document Recognition", 1998, table I.
    /// </summary>
    public string? Connections { get; set; }

    /// <summary>Adds a trained number to each output channel.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>Cross-correlation, as networks have it, or convolution, as mathematics has it.</summary>
    public ConvMode Mode { get; set; }

    /// <summary>Whether a prediction may compute it by fewer multiplications; as the model says if not given.</summary>
    public Winograd Winograd { get; set; }
}

/// <summary>Which way the kernel is laid on the image.</summary>
public enum ConvMode
{
    /// <summary>(K ⋆ I)(i, j) = Σ I(i + m, j + n) K(m, n): what all deep-learning libraries call convolution.</summary>
    CrossCorrelation,

    /// <summary>(I ∗ K)(i, j) = Σ I(i − m, j − n) K(m, n): the kernel is flipped in both directions.</summary>
    Convolution,
}
