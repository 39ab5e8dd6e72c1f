using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record HardSigmoidParameters(float Alpha, float Beta);

/// <summary>min(1, max(0, α · x + β)).</summary>
internal sealed class HardSigmoid : Activation
{
    public override string Name => "HardSigmoid";

    public override Initialisation Initialisation => Initialisation.Glorot;

    protected override bool KeepsZero => false;

    public override object Read(ArgumentReader arguments) => new HardSigmoidParameters(arguments.Real("Alpha", 0.2f), arguments.Real("Beta", 0.5f));

    public override Expression Activate(Layer layer, Expression input) =>
        Expression.Min(1f, Expression.Max(0f, Expression.MultiplyAdd(Of(layer).Alpha, input, Of(layer).Beta)));

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) =>
        Expression.IfGreater(value, 0f, Expression.IfGreater(1f, value, outputGradient * Of(layer).Alpha, 0f), 0f);

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var (alpha, beta) = Of(layer.Layer);
        yield return new("HardSigmoid", layer.Name, [input], layer.Name, ("alpha", CSharp.Float(alpha)), ("beta", CSharp.Float(beta)));
    }

    private static HardSigmoidParameters Of(Layer layer) => (HardSigmoidParameters)layer.Parameters;
}
