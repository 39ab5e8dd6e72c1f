namespace CnnCompiler;

/// <summary>
/// Average pooling to a given size, [C, H, W] to [C, H', W'], whatever the input's size is. The output's sizes divide the input's, so that all windows are alike.
/// Source: PyTorch's AdaptiveAvgPool2d; ONNX operator AveragePool.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AdaptiveAvgPoolAttribute : LayerAttribute
{
    /// <summary>To a square.</summary>
    /// <param name="size">Its height and width, at least 1.</param>
    public AdaptiveAvgPoolAttribute(object size) => SizeHeight = SizeWidth = size;

    /// <summary>To a rectangle.</summary>
    /// <param name="sizeHeight">Its height, at least 1.</param>
    /// <param name="sizeWidth">Its width, at least 1.</param>
    public AdaptiveAvgPoolAttribute(object sizeHeight, object sizeWidth)
    {
        SizeHeight = sizeHeight;
        SizeWidth = sizeWidth;
    }

    /// <summary>Rows of the output.</summary>
    public object SizeHeight { get; }

    /// <summary>Columns of the output.</summary>
    public object SizeWidth { get; }
}
