namespace CnnCompiler.References;

/// <summary>
/// The logarithm of softmax, at each pixel on its own: l[c] = s[c] − ln Σ exp(s[j]) over j. The largest score is subtracted first, which changes nothing but keeps exp finite.
/// Source: ONNX operator LogSoftmax with axis = 1.
/// </summary>
/// <remarks>Input and output: [N, C] or [N, C, H, W]; worked on as [N, C, H·W, 1].</remarks>
public sealed class LogSoftmaxReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "LogSoftmax";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        SoftmaxReference.RequireChannelAxis(attributes, inputs[0]);
        Tensor scores = SoftmaxReference.Pixels(inputs[0]), logarithms = scores.Zeros();
        var (batch, channels, pixels, _) = scores.MapDimensions;

        foreach (var (n, pixel) in Loops.Over(batch, pixels))
        {
            double largest = double.NegativeInfinity;
            for (int c = 0; c < channels; c++)
                largest = Math.Max(largest, scores[n, c, pixel, 0]);
            double sum = 0;
            for (int c = 0; c < channels; c++)
                sum += Math.Exp(scores[n, c, pixel, 0] - largest);
            for (int c = 0; c < channels; c++)
                logarithms[n, c, pixel, 0] = scores[n, c, pixel, 0] - largest - Math.Log(sum);
        }

        return new(inputs[0].Dimensions, logarithms.Values);
    }

    /// <summary>∂/∂s[c] = gradient[c] − exp(l[c]) · Σ gradient[j] over j.</summary>
    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor logarithms = SoftmaxReference.Pixels(output), gradient = SoftmaxReference.Pixels(outputGradient), scoreGradient = logarithms.Zeros();
        var (batch, channels, pixels, _) = logarithms.MapDimensions;

        foreach (var (n, pixel) in Loops.Over(batch, pixels))
        {
            double sum = 0;
            for (int c = 0; c < channels; c++)
                sum += gradient[n, c, pixel, 0];
            for (int c = 0; c < channels; c++)
                scoreGradient[n, c, pixel, 0] = gradient[n, c, pixel, 0] - (Math.Exp(logarithms[n, c, pixel, 0]) * sum);
        }

        return [new(output.Dimensions, scoreGradient.Values)];
    }
}
