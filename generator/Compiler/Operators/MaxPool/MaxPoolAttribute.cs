namespace CnnCompiler;

/// <summary>The largest value of each window. Padding is never the maximum. Source: ONNX operator MaxPool.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class MaxPoolAttribute : PoolAttribute
{
    /// <summary>A square window.</summary>
    /// <param name="kernel">Its height and width, at least 1.</param>
    public MaxPoolAttribute(object kernel)
        : base(kernel, kernel)
    {
    }

    /// <summary>A rectangular window.</summary>
    /// <param name="kernelHeight">Its height, at least 1.</param>
    /// <param name="kernelWidth">Its width, at least 1.</param>
    public MaxPoolAttribute(object kernelHeight, object kernelWidth)
        : base(kernelHeight, kernelWidth)
    {
    }
}
