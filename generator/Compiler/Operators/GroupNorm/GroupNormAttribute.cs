namespace CnnCompiler;

/// <summary>
/// Group normalisation, [C, H, W] to [C, H, W] or a vector to a vector: y = (x − mean) / √(variance + ε) · scale + shift, where mean and variance are those of a group of
/// neighbouring channels in one image. Scale and shift belong to channels. Source: Wu, He, "Group Normalization", 2018; ONNX operator GroupNormalization, opset 21.
/// </summary>
/// <remarks>Weights are <c>NAME.scale</c> and <c>NAME.shift</c>, [C] each; weight decay spares them.</remarks>
/// <param name="groups">How many groups; it divides the channels.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GroupNormAttribute(object groups) : NormalisationAttribute
{
    /// <summary>How many groups the channels fall into.</summary>
    public object Groups { get; } = groups;
}
