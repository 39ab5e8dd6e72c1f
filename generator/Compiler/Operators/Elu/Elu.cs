using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record EluParameters(float Alpha);

/// <summary>The exponential linear unit: x where x &gt; 0, else α · (eˣ − 1).</summary>
internal sealed class Elu : Activation
{
    public override string Name => "Elu";

    /// <summary>As its paper has it.</summary>
    public override Initialisation Initialisation => Initialisation.He;

    /// <summary>Below zero the output would not tell on which side of zero the input was, and the gradient follows from the output.</summary>
    public override object Read(ArgumentReader arguments) => new EluParameters(arguments.Real("Alpha", absent: 1f, minimum: 0f));

    /// <summary>max(0, x) + α · (e^min(0, x) − 1): one of the two is zero. Zero comes first in both, so that a NaN gets through.</summary>
    public override Expression Activate(Layer layer, Expression input)
    {
        Invoke power = new(Functions.ExpMinus1, Expression.Min(0f, input));
        return Expression.Max(0f, input) + (Alpha(layer) is 1f ? power : Alpha(layer) * power);
    }

    /// <summary>Where x ≤ 0, α · eˣ is y + α.</summary>
    public override Expression Gradient(Layer layer, Expression outputGradient, Expression output) =>
        Expression.IfGreater(output, 0f, outputGradient, outputGradient * (output + Alpha(layer)));

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) =>
        [new("Elu", layer.Name, [input], layer.Name, ("alpha", CSharp.Float(Alpha(layer.Layer))))];

    private static float Alpha(Layer layer) => ((EluParameters)layer.Parameters).Alpha;
}
