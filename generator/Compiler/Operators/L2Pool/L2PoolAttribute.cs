namespace CnnCompiler;

/// <summary>The length √(Σ x²) of each window as a vector; padding counts as zeros. Source: Hyvärinen, Köster, "Complex cell pooling and the statistics of natural images", 2007; ONNX operator LpPool with p = 2.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class L2PoolAttribute : PoolAttribute
{
    /// <summary>A square window.</summary>
    /// <param name="kernel">Its height and width, at least 1.</param>
    public L2PoolAttribute(object kernel)
        : base(kernel, kernel)
    {
    }

    /// <summary>A rectangular window.</summary>
    /// <param name="kernelHeight">Its height, at least 1.</param>
    /// <param name="kernelWidth">Its width, at least 1.</param>
    public L2PoolAttribute(object kernelHeight, object kernelWidth)
        : base(kernelHeight, kernelWidth)
    {
    }
}
