namespace CnnCompiler.References;

/// <summary>The channels of all inputs, one input's after the other's. Source: ONNX operator Concat; axis 1 alone is supported.</summary>
/// <remarks>Inputs: any number of tensors [N, C, …], which differ in C alone.</remarks>
public sealed class ConcatReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Concat";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        RequireChannels(attributes);
        foreach (var input in inputs)
        {
            if (!Outside(input).SequenceEqual(Outside(inputs[0])))
                throw new ArgumentException($"{input} and {inputs[0]} differ beyond their channels.");
        }

        int[] dimensions = inputs[0].Dimensions.ToArray();
        dimensions[1] = inputs.Sum(input => input.Dimensions[1]);
        Tensor output = new(dimensions);
        Walk(inputs, output, (input, i, o) => output.Values[o] = input.Values[i]);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        RequireChannels(attributes);
        Tensor[] gradients = [.. inputs.Select(input => input.Zeros())];
        Walk(gradients, output, (gradient, i, o) => gradient.Values[i] = outputGradient.Values[o]);
        return gradients;
    }

    private static void RequireChannels(Attributes attributes)
    {
        attributes.AllowOnly("axis");
        if (attributes.Integer("axis", 0) != 1)
            throw new NotSupportedException("Only channels are joined: axis 1.");
    }

    /// <summary>Every number of every input, with its place there and in the output.</summary>
    private static void Walk(IReadOnlyList<Tensor> inputs, Tensor output, Action<Tensor, int, int> visit)
    {
        int batch = output.Dimensions[0], image = output.Values.Length / batch, start = 0;
        foreach (var input in inputs)
        {
            int length = input.Values.Length / batch;
            for (int n = 0; n < batch; n++)
            {
                for (int i = 0; i < length; i++)
                    visit(input, (n * length) + i, (n * image) + start + i);
            }

            start += length;
        }
    }

    private static IEnumerable<int> Outside(Tensor tensor) => tensor.Dimensions.ToArray().Where((_, axis) => axis != 1);
}
