namespace CnnCompiler.References;

/// <summary>
/// Convolution, in the sense of neural networks: out[n, f, oy, ox] = bias[f] + Σ weight[f, c, ky, kx] · in[n, g·C/G + c, oy·sy + ky·dy − top, ox·sx + kx·dx − left]
/// over c, ky, kx, where g is the group of filter f and padding is zero. Source: ONNX operator Conv.
/// </summary>
/// <remarks>Inputs: image [N, C, H, W], weight [F, C/G, KH, KW] and, if wanted, bias [F]. Output: [N, F, H', W'].</remarks>
public sealed class ConvReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Conv";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor image = inputs[0], weight = inputs[1];
        Tensor? bias = inputs.ElementAtOrDefault(2);
        var (y, x) = Windows(attributes, image, weight);
        var (filters, groupChannels, _, _) = weight.MapDimensions;
        int groupFilters = filters / attributes.Integer("group", 1);
        Tensor output = new([image.MapDimensions.Batch, filters, y.Positions, x.Positions]);

        foreach (var (n, f, oy, ox) in Loops.Over(image.MapDimensions.Batch, filters, y.Positions, x.Positions))
        {
            double sum = bias?.Values[f] ?? 0;
            for (int c = 0; c < groupChannels; c++)
            {
                int channel = (f / groupFilters * groupChannels) + c;
                for (int ky = 0; ky < y.Kernel; ky++)
                {
                    for (int kx = 0; kx < x.Kernel; kx++)
                    {
                        int iy = y.At(oy, ky), ix = x.At(ox, kx);
                        if (y.InImage(iy) && x.InImage(ix))
                            sum += weight[f, c, ky, kx] * image[n, channel, iy, ix];
                    }
                }
            }

            output[n, f, oy, ox] = sum;
        }

        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor image = inputs[0], weight = inputs[1];
        Tensor imageGradient = image.Zeros(), weightGradient = weight.Zeros();
        Tensor? biasGradient = inputs.ElementAtOrDefault(2)?.Zeros();
        var (y, x) = Windows(attributes, image, weight);
        var (filters, groupChannels, _, _) = weight.MapDimensions;
        int groupFilters = filters / attributes.Integer("group", 1);

        foreach (var (n, f, oy, ox) in Loops.Over(image.MapDimensions.Batch, filters, y.Positions, x.Positions))
        {
            double gradient = outputGradient[n, f, oy, ox];
            biasGradient?.Values[f] += gradient;
            for (int c = 0; c < groupChannels; c++)
            {
                int channel = (f / groupFilters * groupChannels) + c;
                for (int ky = 0; ky < y.Kernel; ky++)
                {
                    for (int kx = 0; kx < x.Kernel; kx++)
                    {
                        int iy = y.At(oy, ky), ix = x.At(ox, kx);
                        if (!y.InImage(iy) || !x.InImage(ix))
                            continue;
                        weightGradient[f, c, ky, kx] += gradient * image[n, channel, iy, ix];
                        imageGradient[n, channel, iy, ix] += gradient * weight[f, c, ky, kx];
                    }
                }
            }
        }

        return biasGradient is null ? [imageGradient, weightGradient] : [imageGradient, weightGradient, biasGradient];
    }

    private static (WindowAxis Y, WindowAxis X) Windows(Attributes attributes, Tensor image, Tensor weight)
    {
        attributes.AllowOnly("kernel_shape", "strides", "dilations", "pads", "group");
        var (filters, groupChannels, kernelHeight, kernelWidth) = weight.MapDimensions;
        int groups = attributes.Integer("group", 1);
        var kernelShape = attributes.Integers("kernel_shape", kernelHeight, kernelWidth);
        bool suitsChannels = groupChannels * groups == image.MapDimensions.Channels && filters % groups == 0;
        bool suitsKernel = (kernelShape[0], kernelShape[1]) == (kernelHeight, kernelWidth);
        if (!suitsChannels || !suitsKernel)
            throw new ArgumentException($"A weight {weight} does not suit an image {image} in {groups} groups with kernel [{string.Join(", ", kernelShape)}].");
        return WindowAxis.Of(attributes, image, kernelHeight, kernelWidth);
    }
}
