namespace CnnCompiler.References;

/// <summary>
/// Transposed convolution: every input value lays its kernel on the output, out[n, f, iy·sy + ky·dy − top, ix·sx + kx·dx − left] += weight[c, f', ky, kx] · in[n, c, iy, ix], where
/// f' counts the filters of the group of channel c; what falls outside is lost, and bias[f] is added. Source: ONNX operator ConvTranspose.
/// </summary>
/// <remarks>
/// Inputs: image [N, C, H, W], weight [C, F/G, KH, KW] and, if wanted, bias [F]. Output: [N, F, H', W'] with H' = (H − 1)·sy + (KH − 1)·dy + 1 − top − bottom + output_padding.
/// </remarks>
public sealed class ConvTransposeReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "ConvTranspose";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor image = inputs[0], weight = inputs[1];
        Tensor? bias = inputs.ElementAtOrDefault(2);
        Geometry geometry = new(attributes, image, weight);
        Tensor output = new([image.MapDimensions.Batch, geometry.Filters, geometry.Height, geometry.Width]);
        foreach (var (n, f, oy, ox) in Loops.Over(image.MapDimensions.Batch, geometry.Filters, geometry.Height, geometry.Width))
            output[n, f, oy, ox] = bias?.Values[f] ?? 0;
        foreach (var p in geometry.Products())
            output[p.N, p.Filter, p.OutY, p.OutX] += weight[p.Channel, p.GroupFilter, p.Ky, p.Kx] * image[p.N, p.Channel, p.InY, p.InX];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor image = inputs[0], weight = inputs[1];
        Tensor imageGradient = image.Zeros(), weightGradient = weight.Zeros();
        Tensor? biasGradient = inputs.ElementAtOrDefault(2)?.Zeros();
        Geometry geometry = new(attributes, image, weight);
        foreach (var (n, f, oy, ox) in Loops.Over(image.MapDimensions.Batch, geometry.Filters, geometry.Height, geometry.Width))
            biasGradient?.Values[f] += outputGradient[n, f, oy, ox];
        foreach (var p in geometry.Products())
        {
            double gradient = outputGradient[p.N, p.Filter, p.OutY, p.OutX];
            weightGradient[p.Channel, p.GroupFilter, p.Ky, p.Kx] += gradient * image[p.N, p.Channel, p.InY, p.InX];
            imageGradient[p.N, p.Channel, p.InY, p.InX] += gradient * weight[p.Channel, p.GroupFilter, p.Ky, p.Kx];
        }

        return biasGradient is null ? [imageGradient, weightGradient] : [imageGradient, weightGradient, biasGradient];
    }

    /// <summary>One product that the operator adds up.</summary>
    private readonly record struct Product(int N, int Channel, int GroupFilter, int Filter, int InY, int InX, int Ky, int Kx, int OutY, int OutX);

    /// <summary>Which input value reaches which output value by which weight.</summary>
    private sealed class Geometry
    {
        private readonly (int Batch, int Channels, int Height, int Width) _image, _weight;
        private readonly IReadOnlyList<int> _strides, _dilations, _pads;
        private readonly int _groups;

        public Geometry(Attributes attributes, Tensor image, Tensor weight)
        {
            attributes.AllowOnly("kernel_shape", "strides", "dilations", "pads", "group", "output_padding");
            (_image, _weight) = (image.MapDimensions, weight.MapDimensions);
            _groups = attributes.Integer("group", 1);
            (_strides, _dilations, _pads) = (attributes.Integers("strides", 1, 1), attributes.Integers("dilations", 1, 1), attributes.Integers("pads", 0, 0, 0, 0));
            var kernel = attributes.Integers("kernel_shape", _weight.Height, _weight.Width);
            if (_weight.Batch != _image.Channels || _image.Channels % _groups != 0 || (kernel[0], kernel[1]) != (_weight.Height, _weight.Width))
                throw new ArgumentException($"A weight {weight} does not suit an image {image} in {_groups} groups with kernel [{string.Join(", ", kernel)}].");
            var more = attributes.Integers("output_padding", 0, 0);
            Height = Extent(0, _image.Height, _weight.Height) + more[0];
            Width = Extent(1, _image.Width, _weight.Width) + more[1];
        }

        public int Filters => _weight.Channels * _groups;

        public int Height { get; }

        public int Width { get; }

        public IEnumerable<Product> Products()
        {
            foreach (var (n, c, iy, ix) in Loops.Over(_image.Batch, _image.Channels, _image.Height, _image.Width))
            {
                int group = c / (_image.Channels / _groups);
                foreach (var (f, ky, kx) in Loops.Over(_weight.Channels, _weight.Height, _weight.Width))
                {
                    int oy = (iy * _strides[0]) + (ky * _dilations[0]) - _pads[0], ox = (ix * _strides[1]) + (kx * _dilations[1]) - _pads[1];
                    if (0 <= oy && oy < Height && 0 <= ox && ox < Width)
                        yield return new(n, c, f, (group * _weight.Channels) + f, iy, ix, ky, kx, oy, ox);
                }
            }
        }

        private int Extent(int axis, int size, int kernel) =>
            ((size - 1) * _strides[axis]) + ((kernel - 1) * _dilations[axis]) + 1 - _pads[axis] - _pads[axis + 2];
    }
}
