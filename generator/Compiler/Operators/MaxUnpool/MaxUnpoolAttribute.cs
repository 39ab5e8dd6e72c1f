namespace CnnCompiler;

/// <summary>
/// Undoes a max pooling: each value goes back to where the pooling found its maximum, and every other pixel is 0. [C, H', W'], as the pooling gave it, becomes [C, H, W], as the pooling read it. The windows
/// of that pooling neither overlap nor leave anything out. Source: Zeiler, Fergus, "Visualizing and Understanding Convolutional Networks", 2014; ONNX operator MaxUnpool.
/// </summary>
/// <param name="pool">The name of the pooling, or a tag on what it made: <c>MaxUnpool("maxPool1")</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class MaxUnpoolAttribute(string pool) : LayerAttribute
{
    /// <summary>The name of the pooling.</summary>
    public string Pool { get; } = pool;
}
