using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>1 / (1 + e^−x); its gradient is y · (1 − y).</summary>
internal sealed class Sigmoid : Activation, ILossTail
{
    public override string Name => "Sigmoid";

    public override Initialisation Initialisation => Initialisation.Glorot;

    protected override bool KeepsZero => false;

    public bool IsPartOf(Loss loss) => loss is Loss.SigmoidCrossEntropy or Loss.SigmoidFocal;

    public override Expression Activate(Layer layer, Expression input) => new Invoke(Gates.Sigmoid, input);

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) => outputGradient * (value * (1f - value));
}
