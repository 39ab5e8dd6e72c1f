namespace CnnCompiler.References;

/// <summary>An operator that does something else in training than in a prediction, and keeps numbers from step to step.</summary>
public interface IStatefulReference : IOperatorReference
{
    /// <summary>The attribute that makes a node do what it does in training.</summary>
    NodeArgument TrainingMode { get; }

    /// <summary>What a forward pass of training makes of those inputs that it keeps.</summary>
    /// <param name="attributes">The node's ONNX attributes.</param>
    /// <param name="inputs">What the node reads.</param>
    /// <returns>The number of each such input, and its values afterwards.</returns>
    IReadOnlyList<(int Input, Tensor After)> StateAfter(Attributes attributes, IReadOnlyList<Tensor> inputs);
}
