namespace CnnCompiler.References;

/// <summary>Normalisation of channels in groups, with a scale and a shift for each channel.</summary>
internal static class ChannelGroups
{
    public static Tensor Normalise(int groups, Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor x = inputs[0], y = x.Zeros();
        int length = x.Values.Length / x.Dimensions[0] / groups;
        for (int start = 0; start < x.Values.Length; start += length)
        {
            var normalised = Standardised.Of(x.Values.Slice(start, length), attributes);
            for (int i = 0; i < length; i++)
            {
                int c = ChannelOf(x, start + i);
                y.Values[start + i] = (normalised.Values[i] * inputs[1].Values[c]) + inputs[2].Values[c];
            }
        }

        return y;
    }

    public static IReadOnlyList<Tensor?> Backward(int groups, Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor outputGradient)
    {
        Tensor x = inputs[0], xGradient = x.Zeros(), scaleGradient = inputs[1].Zeros(), shiftGradient = inputs[2].Zeros();
        int length = x.Values.Length / x.Dimensions[0] / groups;
        double[] scaled = new double[length];
        for (int start = 0; start < x.Values.Length; start += length)
        {
            var normalised = Standardised.Of(x.Values.Slice(start, length), attributes);
            for (int i = 0; i < length; i++)
            {
                int c = ChannelOf(x, start + i);
                double gradient = outputGradient.Values[start + i];
                shiftGradient.Values[c] += gradient;
                scaleGradient.Values[c] += gradient * normalised.Values[i];
                scaled[i] = gradient * inputs[1].Values[c];
            }

            normalised.Backward(scaled, xGradient.Values.Slice(start, length));
        }

        return [xGradient, scaleGradient, shiftGradient];
    }

    private static int ChannelOf(Tensor x, int place)
    {
        int channels = x.Dimensions[1], pixels = x.Values.Length / x.Dimensions[0] / channels;
        return place / pixels % channels;
    }
}
