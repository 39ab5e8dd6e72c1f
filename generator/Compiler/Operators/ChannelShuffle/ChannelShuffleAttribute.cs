namespace CnnCompiler;

/// <summary>
/// Channels dealt out anew between layers with groups: [C, H, W] to [C, H, W], out[c · groups + g] = in[g · C / groups + c]. Source: Zhang, Zhou, Lin, Sun, "ShuffleNet", 2017; ONNX operators Reshape
/// and Transpose.
/// </summary>
/// <param name="groups">The groups of the layer before, at least 1; they divide the channels.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ChannelShuffleAttribute(object groups) : LayerAttribute
{
    /// <summary>The groups of the layer before.</summary>
    public object Groups { get; } = groups;
}
