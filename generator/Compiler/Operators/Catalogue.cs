using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Operators;

/// <summary>Every operator of the compiler: adding one is a folder and a line here.</summary>
internal static class Catalogue
{
    /// <summary>By the name of the attribute, without its suffix.</summary>
    public static IReadOnlyDictionary<string, IOperator> Layers { get; } = new IOperator[]
    {
        new AdaptiveAvgPool(),
        new Add(),
        new AvgPool(),
        new BatchNorm(),
        new ChannelShuffle(),
        new Concat(),
        new Conv(),
        new ConvTranspose(),
        new Crop(),
        new Dense(),
        new DepthToSpace(),
        new Dropout(),
        new Elu(),
        new Flatten(),
        new Gelu(),
        new GlobalAvgPool(),
        new GlobalMaxPool(),
        new GroupNorm(),
        new HardSigmoid(),
        new HardSwish(),
        new InstanceNorm(),
        new L2Normalize(),
        new L2Pool(),
        new LayerNorm(),
        new LeakyRelu(),
        new LocalResponseNorm(),
        new LocallyConnected(),
        new LogSoftmax(),
        new MaxPool(),
        new MaxUnpool(),
        new Pad(),
        new Multiply(),
        new PRelu(),
        new Relu(),
        new Relu6(),
        new Residual(),
        new Scale(),
        new Sigmoid(),
        new Silu(),
        new Softmax(),
        new Softplus(),
        new SpaceToDepth(),
        new Tanh(),
        new Upsample(),
    }.ToDictionary(op => op.Name, StringComparer.Ordinal);

    /// <summary>What lowering adds without an attribute: the copy at the borders of a model, and sums of gradients.</summary>
    public static HelperOperators Helpers { get; } = new(new Transfer(), new Add());
}
