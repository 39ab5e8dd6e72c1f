using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Operators;

/// <summary>Every operator of the compiler: adding one is a folder and a line here.</summary>
internal static class Catalogue
{
    /// <summary>By the name of the attribute, without its suffix.</summary>
    public static IReadOnlyDictionary<string, IOperator> Layers { get; } = new IOperator[]
    {
        new AdaptiveAvgPool(),
        new AvgPool(),
        new BatchNorm(),
        new Conv(),
        new Dense(),
        new Elu(),
        new Flatten(),
        new GlobalAvgPool(),
        new GlobalMaxPool(),
        new GroupNorm(),
        new InstanceNorm(),
        new L2Pool(),
        new LayerNorm(),
        new LocalResponseNorm(),
        new MaxPool(),
        new Relu(),
        new Softmax(),
        new Tanh(),
    }.ToDictionary(op => op.Name, StringComparer.Ordinal);

    /// <summary>The copy at the borders of a model, which no attribute declares.</summary>
    public static IOperator Transfer { get; } = new Transfer();
}
