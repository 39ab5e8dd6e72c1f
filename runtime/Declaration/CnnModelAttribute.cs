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

    /// <summary>
    /// A safetensors file of the project, whose weights become a part of the program: the class gets a method <c>Trained()</c>, which makes a model with them. As much of its path as tells it from others, with
    /// slashes: <c>"digits.safetensors"</c>. All files of this kind in the project's folder count, and what <c>&lt;CnnWeights Include="…" /&gt;</c> names.
    /// </summary>
    public string? Weights { get; set; }

    /// <summary>How the program stores <see cref="Weights"/>.</summary>
    public Precision Precision { get; set; }

    /// <summary>Whether predictions may compute convolutions by fewer multiplications; a layer's own <see cref="ConvAttribute.Winograd"/> goes before it. Training never does.</summary>
    public Winograd Winograd { get; set; }
}
