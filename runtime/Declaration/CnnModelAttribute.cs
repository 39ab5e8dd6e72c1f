namespace CnnCompiler;

/// <summary>
/// The class is a convolutional network: its layers are the attributes that follow, in source order, and the compiler writes the code that runs and trains it.
/// The class must be partial.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CnnModelAttribute : Attribute
{
    /// <summary>Keeps every layer's output readable after a prediction, in <c>Values</c>; nothing is fused then, and memory is not reused.</summary>
    public bool Inspect { get; set; }
}
