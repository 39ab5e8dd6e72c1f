namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>Kinds of layers that have a colour in common; they are divided as docs/operators.md divides them.</summary>
/// <param name="Name">As the legend calls it.</param>
/// <param name="Colour">Its boxes' colour: light, so that black text stands on it.</param>
/// <param name="Kinds">Names of attributes, with spaces between them.</param>
internal sealed record Family(string Name, string Colour, string Kinds)
{
    private static readonly Family Others = new("others", "#eeeeee", "");

    /// <summary>All, in the legend's order.</summary>
    public static IReadOnlyList<Family> All { get; } =
    [
        new("inputs", "#ffffff", GraphReader.InputKind),
        new("weighted sums", "#a9cbf2", "Conv ConvTranspose LocallyConnected Dense"),
        new("joins", "#f7b7a3", "Add Multiply Concat Residual"),
        new("pooling", "#b5dfb0", "MaxPool AvgPool L2Pool GlobalAvgPool GlobalMaxPool AdaptiveAvgPool"),
        new("size", "#d3d8de", "Upsample Crop Pad SpaceToDepth DepthToSpace ChannelShuffle Flatten PadShortcut"),
        new("normalisation", "#d9c4ec", "BatchNorm LayerNorm InstanceNorm GroupNorm L2Normalize Scale LocalResponseNorm"),
        new("regularisation", "#e3d3bd", "Dropout"),
        new("activations", "#fbe59a", "Relu LeakyRelu PRelu Relu6 Elu Silu HardSwish Gelu Softplus Sigmoid HardSigmoid Tanh"),
        new("probabilities", "#f5b5d2", "Softmax LogSoftmax"),
        Others,
    ];

    private static readonly Dictionary<string, Family> OfKind = All.SelectMany(family => family.Kinds.Split(' '), (family, kind) => (kind, family)).ToDictionary(entry => entry.kind, entry => entry.family);

    /// <summary>The family of a kind.</summary>
    public static Family Of(string kind) => OfKind.GetValueOrDefault(kind, Others);
}
