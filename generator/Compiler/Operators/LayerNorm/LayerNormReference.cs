namespace CnnCompiler.References;

/// <summary>y = (x − mean) / √(variance + epsilon) · scale + shift over all values of an image. Source: ONNX operator LayerNormalization with axis = 1.</summary>
/// <remarks>Inputs: x [N, …], then scale and shift with the dimensions of an image.</remarks>
public sealed class LayerNormReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "LayerNormalization";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        RequireImages(attributes, inputs);
        Tensor output = inputs[0].Zeros();
        Span<double> scale = inputs[1].Values, shift = inputs[2].Values;
        for (int n = 0; n < inputs[0].Dimensions[0]; n++)
        {
            var normalised = Standardised.Of(Image(inputs[0], n), attributes);
            var y = Image(output, n);
            for (int i = 0; i < y.Length; i++)
                y[i] = (normalised.Values[i] * scale[i]) + shift[i];
        }

        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor inputGradient = inputs[0].Zeros(), scaleGradient = inputs[1].Zeros(), shiftGradient = inputs[2].Zeros();
        double[] scaled = new double[inputs[1].Values.Length];
        for (int n = 0; n < inputs[0].Dimensions[0]; n++)
        {
            var normalised = Standardised.Of(Image(inputs[0], n), attributes);
            var gradient = Image(outputGradient, n);
            for (int i = 0; i < scaled.Length; i++)
            {
                shiftGradient.Values[i] += gradient[i];
                scaleGradient.Values[i] += gradient[i] * normalised.Values[i];
                scaled[i] = gradient[i] * inputs[1].Values[i];
            }

            normalised.Backward(scaled, Image(inputGradient, n));
        }

        return [inputGradient, scaleGradient, shiftGradient];
    }

    private static Span<double> Image(Tensor tensor, int n)
    {
        int length = tensor.Values.Length / tensor.Dimensions[0];
        return tensor.Values.Slice(n * length, length);
    }

    private static void RequireImages(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("axis", "epsilon");
        if (attributes.Integer("axis", -1) != 1)
            throw new NotSupportedException("LayerNormalization must have axis = 1: all values of an image.");
        if (!inputs[1].Dimensions.SequenceEqual(inputs[0].Dimensions[1..]) || !inputs[2].Dimensions.SequenceEqual(inputs[0].Dimensions[1..]))
            throw new ArgumentException($"Images of {inputs[0]} need a scale and a shift for each value, not {inputs[1]} and {inputs[2]}.");
    }
}
