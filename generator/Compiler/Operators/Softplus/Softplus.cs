using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>ln(1 + eˣ); its gradient is 1 − e^−y.</summary>
internal sealed class Softplus : Activation
{
    public override string Name => "Softplus";

    public override Initialisation Initialisation => Initialisation.Glorot;

    protected override bool KeepsZero => false;

    public override Expression Activate(Layer layer, Expression input) => new Invoke(Logarithms.Softplus, input);

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) => outputGradient * -new Invoke(Functions.ExpMinus1, -value);
}
