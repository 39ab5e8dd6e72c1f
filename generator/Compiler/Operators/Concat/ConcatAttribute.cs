namespace CnnCompiler;

/// <summary>
/// The channels of the running value and of values that have names, one after the other: [C1, H, W] and [C2, H, W] to [C1 + C2, H, W]; vectors likewise. The running value comes first; where it is
/// among the names, the order of the names holds. Source: Szegedy et al., "Going Deeper with Convolutions", 2015; ONNX operator Concat, axis 1.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ConcatAttribute : JoinAttribute
{
    /// <summary>A concatenation.</summary>
    /// <param name="names">Tags, layers or inputs.</param>
    public ConcatAttribute(params string[] names)
        : base(names)
    {
    }
}
