using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>x · sigmoid(x).</summary>
internal sealed class Silu : Activation
{
    public override string Name => "Silu";

    public override Initialisation Initialisation => Initialisation.He;

    /// <summary>Below its minimum at −1.28 it rises again, so two inputs give the same output.</summary>
    public override bool HasGradientOfOutput => false;

    public override Expression Activate(Layer layer, Expression input) => new Invoke(Gates.Silu, input);

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) => outputGradient * new Invoke(Gates.SiluSlope, value);

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        string gate = $"{layer.Name}.sigmoid";
        yield return new("Sigmoid", gate, [input], gate);
        yield return new("Mul", layer.Name, [input, gate], layer.Name);
    }
}
