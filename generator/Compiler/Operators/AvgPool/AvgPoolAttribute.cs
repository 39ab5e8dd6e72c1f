namespace CnnCompiler;

/// <summary>The mean of each window. Source: ONNX operator AveragePool.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AvgPoolAttribute : PoolAttribute
{
    /// <summary>A square window.</summary>
    /// <param name="kernel">Its height and width, at least 1.</param>
    public AvgPoolAttribute(object kernel)
        : base(kernel, kernel)
    {
    }

    /// <summary>A rectangular window.</summary>
    /// <param name="kernelHeight">Its height, at least 1.</param>
    /// <param name="kernelWidth">Its width, at least 1.</param>
    public AvgPoolAttribute(object kernelHeight, object kernelWidth)
        : base(kernelHeight, kernelWidth)
    {
    }

    /// <summary>Padding counts as zeros in the mean; otherwise the mean is over the pixels inside the image alone.</summary>
    public bool CountIncludePad { get; set; }
}
