namespace CnnCompiler.References;

/// <summary>An operator with a second result, which no gradient goes back from.</summary>
public interface ITwoResultsReference : IOperatorReference
{
    /// <summary>The second result.</summary>
    /// <param name="attributes">The node's ONNX attributes.</param>
    /// <param name="inputs">What the node reads.</param>
    Tensor Second(Attributes attributes, IReadOnlyList<Tensor> inputs);
}
