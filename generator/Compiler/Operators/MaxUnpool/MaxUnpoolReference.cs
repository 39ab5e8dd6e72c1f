namespace CnnCompiler.References;

/// <summary>
/// Values at places: out[indices[n, c, y, x]] = in[n, c, y, x], counted over the whole output, and 0 everywhere else. The output is as large as the windows laid side by side. Source: ONNX operator MaxUnpool.
/// </summary>
/// <remarks>Inputs: values [N, C, H', W'], indices of the same dimensions. Output: [N, C, H, W].</remarks>
public sealed class MaxUnpoolReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "MaxUnpool";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("kernel_shape", "strides");
        Tensor values = inputs[0], indices = inputs[1];
        var kernel = attributes.Integers("kernel_shape", 0, 0);
        var strides = attributes.Integers("strides", 1, 1);
        var (batch, channels, height, width) = values.MapDimensions;
        Tensor output = new([batch, channels, ((height - 1) * strides[0]) + kernel[0], ((width - 1) * strides[1]) + kernel[1]]);
        for (int i = 0; i < values.Values.Length; i++)
            output.Values[(int)indices.Values[i]] = values.Values[i];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor gradient = inputs[0].Zeros(), indices = inputs[1];
        for (int i = 0; i < gradient.Values.Length; i++)
            gradient.Values[i] = outputGradient.Values[(int)indices.Values[i]];
        return [gradient, null];
    }
}
