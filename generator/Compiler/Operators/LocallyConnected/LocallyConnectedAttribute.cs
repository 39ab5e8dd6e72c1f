namespace CnnCompiler;

/// <summary>
/// A convolution whose weights are not shared: [C, H, W] to [filters, H', W'], every position of the window with weights and a bias of its own. H' = ⌊(H + top + bottom − reach + stride) / stride⌋ and
/// reach = (kernel − 1) · dilation + 1. Source: LeCun, "Generalization and Network Design Strategies", 1989; Darknet's <c>yolov1.cfg</c>.
/// </summary>
/// <remarks>
/// Weights are <c>NAME.weight</c> [H' · W', filters, C, kernelHeight · kernelWidth], positions row by row, and <c>NAME.bias</c> [filters, H', W']: H' · W' times as many as a convolution has.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class LocallyConnectedAttribute : WindowedLayerAttribute
{
    /// <summary>A square kernel.</summary>
    /// <param name="filters">Output channels, at least 1.</param>
    /// <param name="kernel">Height and width of the kernel, at least 1.</param>
    public LocallyConnectedAttribute(object filters, object kernel)
        : this(filters, kernel, kernel)
    {
    }

    /// <summary>A rectangular kernel.</summary>
    /// <param name="filters">Output channels, at least 1.</param>
    /// <param name="kernelHeight">Height of the kernel, at least 1.</param>
    /// <param name="kernelWidth">Width of the kernel, at least 1.</param>
    public LocallyConnectedAttribute(object filters, object kernelHeight, object kernelWidth)
        : base(kernelHeight, kernelWidth) => Filters = filters;

    /// <summary>Output channels.</summary>
    public object Filters { get; }

    /// <summary>Distance of neighbouring taps in both directions; 1 if not given.</summary>
    public object? Dilation { get; set; }

    /// <summary>Distance of neighbouring taps downwards, if it differs.</summary>
    public object? DilationY { get; set; }

    /// <summary>Distance of neighbouring taps to the right, if it differs.</summary>
    public object? DilationX { get; set; }

    /// <summary>Adds a trained number to each output value.</summary>
    public bool Bias { get; set; } = true;
}
