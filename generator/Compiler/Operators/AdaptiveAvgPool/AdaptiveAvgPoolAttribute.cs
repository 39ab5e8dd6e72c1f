namespace CnnCompiler;

/// <summary>
/// Average pooling to a given size, [C, H, W] to [C, height, width], whatever the input's size is. The output's sizes divide the input's, so that all windows are alike.
/// Source: PyTorch's AdaptiveAvgPool2d; ONNX operator AveragePool.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AdaptiveAvgPoolAttribute : LayerAttribute
{
    /// <summary>To a square.</summary>
    /// <param name="size">Its height and width, at least 1.</param>
    public AdaptiveAvgPoolAttribute(object size) => Height = Width = size;

    /// <summary>To a rectangle.</summary>
    /// <param name="height">Its height, at least 1.</param>
    /// <param name="width">Its width, at least 1.</param>
    public AdaptiveAvgPoolAttribute(object height, object width)
    {
        Height = height;
        Width = width;
    }

    /// <summary>Rows of the output.</summary>
    public object Height { get; }

    /// <summary>Columns of the output.</summary>
    public object Width { get; }
}
