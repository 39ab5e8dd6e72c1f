using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Kernels;

/// <summary>An activation's mathematics, for epilogues and for passes of their own.</summary>
internal interface IActivationKernel
{
    Expression Activate(Layer layer, Expression input);

    /// <summary>The gradient of the input from that of the output and the output itself.</summary>
    Expression Gradient(Layer layer, Expression outputGradient, Expression output);
}

/// <summary>An activation as part of a micro-kernel's key: what it computes, not which layer it is.</summary>
internal sealed record ActivationKey(IOperator Operator, object Parameters)
{
    public static ActivationKey? Of(Layer? layer) => layer is null ? null : new(layer.Operator, layer.Parameters);

    /// <summary>For names: <c>_relu</c>.</summary>
    public string Suffix => $"_{LayerNames.Camel(Operator.Name)}";

    public Expression Apply(Expression input) => ((IActivationKernel)Operator).Activate(new("", Problem.OnClass, Operator, Parameters, []), input);
}
