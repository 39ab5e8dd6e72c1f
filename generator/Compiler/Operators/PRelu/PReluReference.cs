namespace CnnCompiler.References;

/// <summary>
/// out = in where in &gt; 0, else slope · in, number by number, with one slope for each channel or one for all; its derivative at 0 is taken as the slope. Source: ONNX operator
/// PRelu.
/// </summary>
/// <remarks>Inputs: in [N, C, H, W] or [N, C], and slope [C, 1, 1], [C] for a vector, or [1].</remarks>
public sealed class PReluReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "PRelu";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor input = inputs[0], slope = inputs[1], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = input.Values[i] > 0 ? input.Values[i] : slope.Values[SlopeOf(i, input, slope)] * input.Values[i];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], slope = inputs[1], inputGradient = input.Zeros(), slopeGradient = slope.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
        {
            int s = SlopeOf(i, input, slope);
            bool positive = input.Values[i] > 0;
            inputGradient.Values[i] = outputGradient.Values[i] * (positive ? 1 : slope.Values[s]);
            slopeGradient.Values[s] += positive ? 0 : outputGradient.Values[i] * input.Values[i];
        }

        return [inputGradient, slopeGradient];
    }

    private static int SlopeOf(int flat, Tensor input, Tensor slope)
    {
        int channels = input.Dimensions[1], pixels = input.Values.Length / input.Dimensions[0] / channels;
        if (slope.Values.Length != 1 && slope.Values.Length != channels)
            throw new ArgumentException($"Slopes {slope} do not suit an input {input}.");
        return slope.Values.Length == 1 ? 0 : flat / pixels % channels;
    }
}
