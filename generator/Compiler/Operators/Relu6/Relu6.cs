using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>min(6, max(0, x)).</summary>
internal sealed class Relu6 : Activation, IFusableActivation
{
    private const float Top = 6f;

    public override string Name => "Relu6";

    public override Initialisation Initialisation => Initialisation.He;

    /// <summary>Of a maximum that is 6 or more, the gradient is not the winner's either.</summary>
    public bool IsRectifier => false;

    public override Expression Activate(Layer layer, Expression input) => Expression.Min(Top, Expression.Max(0f, input));

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) =>
        Expression.IfGreater(value, 0f, Expression.IfGreater(Top, value, outputGradient, 0f), 0f);

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        string low = $"{layer.Name}.low", high = $"{layer.Name}.high";
        yield return new("Clip", layer.Name, [input, low, high], layer.Name) { Scalars = [(low, 0f), (high, Top)] };
    }
}
