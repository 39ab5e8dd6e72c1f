namespace CnnCompiler;

/// <summary>The network can be trained: the compiler derives its backward pass too. Without this attribute no code for training exists.</summary>
/// <param name="loss">What training minimises.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TrainAttribute(Loss loss) : Attribute
{
    /// <summary>What training minimises.</summary>
    public Loss Loss { get; } = loss;

    /// <summary>Computes the gradient of the network's input too, for saliency maps and for checks.</summary>
    public bool InputGradient { get; set; }

    /// <summary>
    /// Every pixel of the network's result [C, H, W] has a label of its own, as in segmentation. Without it a loss that compares scores with labels asks for one vector of
    /// scores an image, so that a forgotten <see cref="FlattenAttribute"/> does not pass for segmentation.
    /// </summary>
    public bool PerPixel { get; set; }
}
