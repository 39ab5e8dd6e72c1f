namespace CnnCompiler;

/// <summary>
/// The sum of the running value and values that have names, number by number: [C, H, W] each, all of one shape, or vectors of one length. Source: He, Zhang, Ren, Sun, "Deep Residual Learning for
/// Image Recognition", 2016; ONNX operator Add.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AddAttribute : JoinAttribute
{
    /// <summary>A sum.</summary>
    /// <param name="names">Tags, layers or inputs.</param>
    public AddAttribute(params string[] names)
        : base(names)
    {
    }
}
