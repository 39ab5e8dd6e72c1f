using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>max(0, x).</summary>
internal sealed class Relu : Activation, IFusableActivation
{
    public override string Name => "Relu";

    public override Initialisation Initialisation => Initialisation.He;

    public bool IsRectifier => true;

    public override Expression Activate(Layer layer, Expression input) => Expression.Max(0f, input);

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) =>
        Expression.IfGreater(value, 0f, outputGradient, 0f);
}
