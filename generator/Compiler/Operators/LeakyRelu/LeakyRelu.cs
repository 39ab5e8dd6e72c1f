using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record LeakyReluParameters(float Alpha);

/// <summary>x where x &gt; 0, else α · x.</summary>
internal sealed class LeakyRelu : Activation, IFusableActivation
{
    public override string Name => "LeakyRelu";

    public override Initialisation Initialisation => Initialisation.He;

    public bool IsRectifier => false;

    /// <summary>A negative slope would give an output two inputs, and the gradient follows from the output.</summary>
    public override object Read(ArgumentReader arguments) => new LeakyReluParameters(arguments.Real("Alpha", absent: 0.01f, minimum: 0f));

    public override Expression Activate(Layer layer, Expression input) => Expression.IfGreater(input, 0f, input, input * Alpha(layer));

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) =>
        Expression.IfGreater(value, 0f, outputGradient, outputGradient * Alpha(layer));

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) =>
        [new("LeakyRelu", layer.Name, [input], layer.Name, ("alpha", CSharp.Float(Alpha(layer.Layer))))];

    private static float Alpha(Layer layer) => ((LeakyReluParameters)layer.Parameters).Alpha;
}
