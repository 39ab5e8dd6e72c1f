namespace CnnCompiler.References;

/// <summary>Tensors one behind the other along the channels. Source: ONNX operator Concat with axis = 1.</summary>
/// <remarks>Inputs: any number of tensors whose dimensions are alike but for the second.</remarks>
public sealed class ConcatReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Concat";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("axis");
        if (attributes.Integer("axis", 0) != 1)
            throw new NotSupportedException("Concat must have axis = 1, the channels.");
        int[] dimensions = inputs[0].Dimensions.ToArray();
        dimensions[1] = inputs.Sum(input => input.Dimensions[1]);
        Tensor output = new(dimensions);
        Each(inputs, output, (input, from, to) => output.Values[to] = inputs[input].Values[from]);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor[] gradients = [.. inputs.Select(input => input.Zeros())];
        Each(inputs, output, (input, from, to) => gradients[input].Values[from] += outputGradient.Values[to]);
        return gradients;
    }

    private static void Each(IReadOnlyList<Tensor> inputs, Tensor output, Action<int, int, int> move)
    {
        int batch = output.Dimensions[0], row = output.Values.Length / batch, start = 0;
        for (int i = 0; i < inputs.Count; i++)
        {
            int length = inputs[i].Values.Length / batch;
            foreach (var (n, at) in Loops.Over(batch, length))
                move(i, (n * length) + at, (n * row) + start + at);
            start += length;
        }
    }
}
