namespace CnnCompiler;

/// <summary>
/// Channels of one pixel as a block of pixels: [C, H, W] to [C / block², H · block, W · block]. Source: ONNX operator DepthToSpace; Shi et al., "Real-Time Single Image and Video Super-Resolution Using
/// an Efficient Sub-Pixel Convolutional Neural Network", 2016.
/// </summary>
/// <param name="block">Height and width of a block, at least 1; its square divides the channels.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class DepthToSpaceAttribute(object block) : LayerAttribute
{
    /// <summary>Height and width of a block.</summary>
    public object Block { get; } = block;

    /// <summary>Which channel is which pixel of the block.</summary>
    public DepthOrder Order { get; set; }
}

/// <summary>How the channels of a pixel are counted that become a block of pixels. D is the number of channels of the output.</summary>
public enum DepthOrder
{
    /// <summary>Channel (by · block + bx) · D + d is channel d of the pixel (by, bx): the inverse of <see cref="SpaceToDepthAttribute"/>, and ONNX's mode DCR.</summary>
    PixelFirst,

    /// <summary>Channel d · block² + by · block + bx is: PyTorch's PixelShuffle, and ONNX's mode CRD.</summary>
    ChannelFirst,
}
