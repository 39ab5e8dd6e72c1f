using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>x · min(1, max(0, x / 6 + 1/2)).</summary>
internal sealed class HardSwish : Activation, IFusableActivation
{
    public override string Name => "HardSwish";

    public override Initialisation Initialisation => Initialisation.He;

    /// <summary>Between −3 and 0 two inputs give the same output.</summary>
    public override bool HasGradientOfOutput => false;

    public bool IsRectifier => false;

    /// <summary>x + 3 comes first, for near −3 it has no error, while that of x / 6 + 1/2 would be all that is left; and −∞ must not meet zero.</summary>
    public override Expression Activate(Layer layer, Expression input) =>
        Expression.Max(-3f, input) * Expression.Min(1f, Expression.Max(0f, input + 3f) * (1f / 6));

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) =>
        Expression.IfGreater(value, -3f, Expression.IfGreater(3f, value, outputGradient * Expression.MultiplyAdd(value, 1f / 3, 0.5f), outputGradient), 0f);
}
