using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The hyperbolic tangent; its gradient is 1 − y².</summary>
internal sealed class Tanh : Activation
{
    public override string Name => "Tanh";

    public override Initialisation Initialisation => Initialisation.Glorot;

    public override Expression Activate(Layer layer, Expression input) => new Invoke(Functions.Tanh, input);

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) =>
        outputGradient * (1f - (value * value));
}
