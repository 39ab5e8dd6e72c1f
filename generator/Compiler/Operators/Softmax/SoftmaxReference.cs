namespace CnnCompiler.References;

/// <summary>
/// Scores of channels into probabilities, at each pixel on its own: p[c] = exp(s[c]) / Σ exp(s[j]) over j. The largest score is subtracted first, which changes nothing
/// but keeps exp finite. Source: ONNX operator Softmax with axis = 1.
/// </summary>
/// <remarks>Input and output: [N, C] or [N, C, H, W]; worked on as [N, C, H·W, 1].</remarks>
public sealed class SoftmaxReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Softmax";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        RequireChannelAxis(attributes, inputs[0]);
        Tensor scores = Pixels(inputs[0]), probabilities = scores.Zeros();
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
                probabilities[n, c, pixel, 0] = Math.Exp(scores[n, c, pixel, 0] - largest) / sum;
        }

        return new(inputs[0].Dimensions, probabilities.Values);
    }

    /// <summary>∂/∂s[c] = p[c] · (gradient[c] − Σ gradient[j] · p[j] over j).</summary>
    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor probabilities = Pixels(output), gradient = Pixels(outputGradient), scoreGradient = probabilities.Zeros();
        var (batch, channels, pixels, _) = probabilities.MapDimensions;

        foreach (var (n, pixel) in Loops.Over(batch, pixels))
        {
            double mean = 0;
            for (int c = 0; c < channels; c++)
                mean += gradient[n, c, pixel, 0] * probabilities[n, c, pixel, 0];
            for (int c = 0; c < channels; c++)
                scoreGradient[n, c, pixel, 0] = probabilities[n, c, pixel, 0] * (gradient[n, c, pixel, 0] - mean);
        }

        return [new(output.Dimensions, scoreGradient.Values)];
    }

    /// <summary>As [N, C, H·W, 1], with the same numbers.</summary>
    internal static Tensor Pixels(Tensor map)
    {
        int batch = map.Dimensions[0], channels = map.Dimensions[1];
        return new([batch, channels, map.Values.Length / batch / channels, 1], map.Values);
    }

    internal static void RequireChannelAxis(Attributes attributes, Tensor scores)
    {
        attributes.AllowOnly("axis");
        int axis = attributes.Integer("axis", -1), rank = scores.Dimensions.Length;
        if (axis != 1 && axis + rank != 1)
            throw new NotSupportedException($"Softmax of {scores} must have axis = 1, the channels; it has {axis}.");
    }
}
