namespace CnnCompiler.References;

/// <summary>
/// out[n, o, p] = Σ table[n, t, c, p] · weight[p, o, c, t] over taps t and channels c: at each position a matrix of its own. Source: ONNX operator Einsum with this one equation.
/// </summary>
/// <remarks>Inputs: table [N, T, C, P], what the taps see at each position, and weight [P, O, C, T]. Output: [N, O, P].</remarks>
public sealed class LocallyConnectedReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Einsum";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor table = inputs[0], weight = inputs[1];
        RequireEquation(attributes, table, weight);
        var (batch, taps, channels, positions) = table.MapDimensions;
        int outputs = weight.MapDimensions.Channels;
        Tensor output = new([batch, outputs, positions]);
        foreach (var (n, o, p) in Loops.Over(batch, outputs, positions))
        {
            double sum = 0;
            foreach (var (c, t) in Loops.Over(channels, taps))
                sum += table[n, t, c, p] * weight[p, o, c, t];
            output.Values[(((n * outputs) + o) * positions) + p] = sum;
        }

        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor table = inputs[0], weight = inputs[1], tableGradient = table.Zeros(), weightGradient = weight.Zeros();
        var (batch, taps, channels, positions) = table.MapDimensions;
        int outputs = weight.MapDimensions.Channels;
        foreach (var (n, o, p) in Loops.Over(batch, outputs, positions))
        {
            double gradient = outputGradient.Values[(((n * outputs) + o) * positions) + p];
            foreach (var (c, t) in Loops.Over(channels, taps))
            {
                tableGradient[n, t, c, p] += gradient * weight[p, o, c, t];
                weightGradient[p, o, c, t] += gradient * table[n, t, c, p];
            }
        }

        return [tableGradient, weightGradient];
    }

    private static void RequireEquation(Attributes attributes, Tensor table, Tensor weight)
    {
        attributes.AllowOnly("equation");
        if (attributes.Text("equation", "") is not "ntcp,poct->nop")
            throw new NotSupportedException("Einsum must be ntcp,poct->nop.");
        var (_, taps, channels, positions) = table.MapDimensions;
        if ((weight.MapDimensions.Batch, weight.MapDimensions.Height, weight.MapDimensions.Width) != (positions, channels, taps))
            throw new ArgumentException($"A weight {weight} does not suit a table {table}.");
    }
}
