using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Kernels;

/// <summary>An activation's mathematics, for epilogues and for passes of their own.</summary>
internal interface IActivationKernel
{
    Expression Activate(Layer layer, Expression input);
}

/// <summary>An activation as part of a micro-kernel's key: what it computes, not which layer it is.</summary>
internal sealed record ActivationKey(IOperator Operator, object Parameters)
{
    public static ActivationKey? Of(Layer? layer) => layer is null ? null : new(layer.Operator, layer.Parameters);

    /// <summary>For names: <c>_relu</c>.</summary>
    public string Suffix => $"_{LayerNames.Camel(Operator.Name)}";

    public Expression Apply(Expression input) => ((IActivationKernel)Operator).Activate(new("", Problem.OnClass, Operator, Parameters, []), input);

    /// <summary>Stores a value behind its activation, if it has one. It becomes a local first, for an activation may read it several times.</summary>
    public static Statement[] Store(ActivationKey? activation, Buffer buffer, Index at, Expression value)
    {
        Register local = new("value");
        return activation is null ? [new Store(buffer, at, value)] : [new Set(local, value), new Store(buffer, at, activation.Apply(local))];
    }
}
