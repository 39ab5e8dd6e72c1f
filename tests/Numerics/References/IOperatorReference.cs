namespace CnnCompiler.References;

/// <summary>
/// What an operator means: its formula written as loops in double precision, forward and backward. Compiled kernels are held against it, so it shares no code with
/// the compiler; it knows ONNX attributes and the dimensions of its inputs, and works out the rest itself.
/// </summary>
public interface IOperatorReference
{
    /// <summary>The ONNX operator: <c>Conv</c>.</summary>
    string Operation { get; }

    /// <summary>The operator's value.</summary>
    /// <param name="attributes">The node's ONNX attributes.</param>
    /// <param name="inputs">What the node reads, in ONNX order; an optional input at the end may be absent.</param>
    Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs);

    /// <summary>
    /// How a loss changes with each input, when it changes by <paramref name="outputGradient"/> with the output (vector-Jacobian product). One tensor per input,
    /// with the input's dimensions; null for an input that cannot vary (indices).
    /// </summary>
    /// <param name="attributes">The node's ONNX attributes.</param>
    /// <param name="inputs">What the node reads.</param>
    /// <param name="output">What <see cref="Forward"/> made of it.</param>
    /// <param name="outputGradient">The loss's derivative by the output, with the output's dimensions.</param>
    IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient);
}
