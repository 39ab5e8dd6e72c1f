namespace CnnCompiler;

/// <summary>
/// Local response normalisation, [C, H, W] to [C, H, W]: y = x / (bias + α / size · Σ x²)^β, where the sum is over the same pixel of <paramref name="size"/> neighbouring
/// channels. Source: Krizhevsky, Sutskever, Hinton, "ImageNet Classification with Deep Convolutional Neural Networks", 2012, whose α is not divided by the size; ONNX operator
/// LRN, which divides it, as do PyTorch and Caffe.
/// </summary>
/// <remarks>
/// The window of channel c is c − ⌊(size − 1) / 2⌋ to c + ⌈(size − 1) / 2⌉, cut at the first and last channel. Where the size is even PyTorch's has the larger half in front.
/// </remarks>
/// <param name="size">Channels of the sum, at least 1; 5 in the paper.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class LocalResponseNormAttribute(object size) : LayerAttribute
{
    /// <summary>Channels of the sum.</summary>
    public object Size { get; } = size;

    /// <summary>α, the weight of the squares, at least 0.</summary>
    public object Alpha { get; set; } = 1e-4;

    /// <summary>β, the exponent, from 0 to 4; 0.75 and other simple ones are fast.</summary>
    public object Beta { get; set; } = 0.75;

    /// <summary>What the sum starts from, above 0; 2 in the paper, where it is called k.</summary>
    public object Bias { get; set; } = 1;
}
