namespace CnnCompiler;

/// <summary>
/// A residual connection: the running value plus a value that has a name, the shortcut, [C, H, W] each. Where their shapes are equal the shortcut is that value as it is. Source: He, Zhang, Ren, Sun,
/// "Deep Residual Learning for Image Recognition", 2016.
/// </summary>
/// <param name="from">The name of the value that the shortcut begins at: a tag, a layer or an input.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ResidualAttribute(string from) : LayerAttribute
{
    /// <summary>The name of the value that the shortcut begins at.</summary>
    public string From { get; } = from;

    /// <summary>What the shortcut does where the shapes are not equal.</summary>
    public Shortcut Shortcut { get; set; }
}

/// <summary>What a residual connection does with a shortcut of another shape.</summary>
public enum Shortcut
{
    /// <summary>Nothing: unequal shapes are an error.</summary>
    None,

    /// <summary>
    /// A convolution of kernel 1 without bias and a batch normalisation, with as many filters as the running value has channels and the stride that its size asks for: the paper's option B. Their weights
    /// are <c>NAME.projection</c> and <c>NAME.norm</c>.
    /// </summary>
    Project,

    /// <summary>Every second pixel (or as the stride may be), and channels of zeros behind those that there are, without weights: the paper's option A.</summary>
    Pad,
}
