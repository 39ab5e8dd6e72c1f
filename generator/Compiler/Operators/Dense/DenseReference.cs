namespace CnnCompiler.References;

/// <summary>
/// A dense layer: out[n, f] = bias[f] + Σ weight[f, i] · in[n, i] over i. Source: ONNX operator Gemm with transB = 1, so that a weight's row belongs to one output.
/// </summary>
/// <remarks>Inputs: in [N, I], weight [F, I] and, if wanted, bias [F]. Output: [N, F].</remarks>
public sealed class DenseReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Gemm";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor input = inputs[0], weight = inputs[1];
        Tensor? bias = inputs.ElementAtOrDefault(2);
        var (batch, features, units) = Sizes(attributes, input, weight);
        Tensor output = new([batch, units]);

        foreach (var (n, f) in Loops.Over(batch, units))
        {
            double sum = bias?.Values[f] ?? 0;
            for (int i = 0; i < features; i++)
                sum += weight[f, i] * input[n, i];
            output[n, f] = sum;
        }

        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], weight = inputs[1];
        Tensor inputGradient = input.Zeros(), weightGradient = weight.Zeros();
        Tensor? biasGradient = inputs.ElementAtOrDefault(2)?.Zeros();
        var (batch, features, units) = Sizes(attributes, input, weight);

        foreach (var (n, f) in Loops.Over(batch, units))
        {
            double gradient = outputGradient[n, f];
            biasGradient?.Values[f] += gradient;
            for (int i = 0; i < features; i++)
            {
                weightGradient[f, i] += gradient * input[n, i];
                inputGradient[n, i] += gradient * weight[f, i];
            }
        }

        return biasGradient is null ? [inputGradient, weightGradient] : [inputGradient, weightGradient, biasGradient];
    }

    private static (int Batch, int Features, int Units) Sizes(Attributes attributes, Tensor input, Tensor weight)
    {
        attributes.AllowOnly("transB");
        if (!attributes.Flag("transB"))
            throw new NotSupportedException("Gemm must have transB = 1.");
        var (batch, features) = input.MatrixDimensions;
        var (units, columns) = weight.MatrixDimensions;
        if (columns != features)
            throw new ArgumentException($"A weight {weight} does not suit an input {input}.");
        return (batch, features, units);
    }
}
