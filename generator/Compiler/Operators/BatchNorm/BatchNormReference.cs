namespace CnnCompiler.References;

/// <summary>
/// y = (x − mean) / √(variance + epsilon) · scale + shift, channel by channel. With training_mode, mean and variance are those of the batch, and x moves them too.
/// Source: ONNX operator BatchNormalization.
/// </summary>
/// <remarks>Inputs: x [N, C] or [N, C, H, W], then scale, shift, mean and variance, [C] each. The running averages follow PyTorch, whose variance is the unbiased one.</remarks>
public sealed class BatchNormReference : IStatefulReference
{
    /// <inheritdoc/>
    public string Operation => "BatchNormalization";

    /// <inheritdoc/>
    public NodeArgument TrainingMode => new("training_mode", 1);

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor x = Maps(inputs[0]), y = x.Zeros();
        var (batch, channels, height, width) = x.MapDimensions;
        for (int c = 0; c < channels; c++)
        {
            var (mean, variance) = Statistics(attributes, inputs, c);
            double factor = inputs[1].Values[c] / Math.Sqrt(variance + Epsilon(attributes));
            foreach (var (n, i, j) in Loops.Over(batch, height, width))
                y[n, c, i, j] = ((x[n, c, i, j] - mean) * factor) + inputs[2].Values[c];
        }

        return new(inputs[0].Dimensions, y.Values);
    }

    /// <summary>
    /// With x̂ = (x − mean) / √(variance + epsilon): ∂/∂shift = Σ gradient; ∂/∂scale = Σ gradient · x̂; ∂/∂x = scale / √(variance + epsilon) · gradient, in training less its
    /// own mean and less x̂ times the mean of gradient · x̂, for mean and variance follow x; otherwise they are inputs with gradients of their own.
    /// </summary>
    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor x = Maps(inputs[0]), gradient = Maps(outputGradient), xGradient = x.Zeros(), scaleGradient = inputs[1].Zeros(), shiftGradient = inputs[2].Zeros();
        Tensor meanGradient = inputs[3].Zeros(), varianceGradient = inputs[4].Zeros();
        var (batch, channels, height, width) = x.MapDimensions;
        for (int c = 0; c < channels; c++)
        {
            var (mean, variance) = Statistics(attributes, inputs, c);
            double inverse = 1 / Math.Sqrt(variance + Epsilon(attributes)), count = (double)batch * height * width;
            foreach (var (n, i, j) in Loops.Over(batch, height, width))
            {
                shiftGradient.Values[c] += gradient[n, c, i, j];
                scaleGradient.Values[c] += gradient[n, c, i, j] * (x[n, c, i, j] - mean) * inverse;
            }

            bool training = attributes.Flag("training_mode");
            if (!training)
            {
                meanGradient.Values[c] = -shiftGradient.Values[c] * inputs[1].Values[c] * inverse;
                varianceGradient.Values[c] = -scaleGradient.Values[c] * inputs[1].Values[c] * inverse * inverse / 2;
            }

            double follows = training ? 1 / count : 0;
            foreach (var (n, i, j) in Loops.Over(batch, height, width))
            {
                double normalised = (x[n, c, i, j] - mean) * inverse;
                double own = gradient[n, c, i, j] - (follows * (shiftGradient.Values[c] + (normalised * scaleGradient.Values[c])));
                xGradient[n, c, i, j] = inputs[1].Values[c] * inverse * own;
            }
        }

        return [new(inputs[0].Dimensions, xGradient.Values), scaleGradient, shiftGradient, meanGradient, varianceGradient];
    }

    /// <inheritdoc/>
    public IReadOnlyList<(int Input, Tensor After)> StateAfter(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        var (batch, channels, height, width) = Maps(inputs[0]).MapDimensions;
        double momentum = 1 - attributes.Number("momentum", 0.9), count = (double)batch * height * width;
        Tensor means = inputs[3].Copy(), variances = inputs[4].Copy();
        for (int c = 0; c < channels; c++)
        {
            var (mean, variance) = OfBatch(Maps(inputs[0]), c);
            means.Values[c] += momentum * (mean - means.Values[c]);
            variances.Values[c] += momentum * ((variance * count / Math.Max(count - 1, 1)) - variances.Values[c]);
        }

        return [(3, means), (4, variances)];
    }

    private static double Epsilon(Attributes attributes)
    {
        attributes.AllowOnly("epsilon", "momentum", "training_mode");
        return attributes.Number("epsilon", 1e-5);
    }

    private static (double Mean, double Variance) Statistics(Attributes attributes, IReadOnlyList<Tensor> inputs, int c) =>
        attributes.Flag("training_mode") ? OfBatch(Maps(inputs[0]), c) : (inputs[3].Values[c], inputs[4].Values[c]);

    private static (double Mean, double Variance) OfBatch(Tensor x, int c)
    {
        var (batch, _, height, width) = x.MapDimensions;
        double count = (double)batch * height * width, mean = 0, variance = 0;
        foreach (var (n, i, j) in Loops.Over(batch, height, width))
            mean += x[n, c, i, j] / count;
        foreach (var (n, i, j) in Loops.Over(batch, height, width))
            variance += Math.Pow(x[n, c, i, j] - mean, 2) / count;
        return (mean, variance);
    }

    private static Tensor Maps(Tensor tensor) => tensor.Dimensions.Length == 4 ? tensor : new([tensor.Dimensions[0], tensor.Dimensions[1], 1, 1], tensor.Values);
}
