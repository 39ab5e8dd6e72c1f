namespace CnnCompiler.Runtime;

/// <summary>
/// Limits the norms of the weights that lead into each output unit. The first dimension of a weight counts its output units. Packed weights may lie in any order, so a
/// unit is known by its number, which stands wherever one of its weights does; 0 stands for what belongs to no unit.
/// </summary>
internal sealed class UnitNorms
{
    private readonly int[] _unitOf;
    private readonly double[] _squares;
    private readonly float[] _factors;

    private UnitNorms(int[] unitOf, int units)
    {
        _unitOf = unitOf;
        _squares = new double[units + 1];
        _factors = new float[units + 1];
        _factors[0] = 1;
    }

    /// <summary>Finds the units' weights by packing their numbers in place of weights.</summary>
    /// <param name="tensors">The tensors that are limited.</param>
    public static UnitNorms Of<TModel>(IEnumerable<TensorInfo> tensors)
        where TModel : class, ITrainableModel<TModel>
    {
        AlignedFloats canonical = new(TModel.Info.StoredCount), packed = new(TModel.Training.WeightsLength);
        int units = 0;
        foreach (var tensor in tensors)
        {
            int length = tensor.Length / tensor.Dimensions[0];
            for (int unit = 0; unit < tensor.Dimensions[0]; unit++)
                canonical.Span.Slice(tensor.Offset + (unit * length), length).Fill(++units); // exact up to 2^24 units
        }

        TModel.PackTraining(ref canonical.Start, ref packed.Start);
        int[] unitOf = new int[packed.Length];
        for (int i = 0; i < unitOf.Length; i++)
            unitOf[i] = (int)packed.Span[i];
        return new(unitOf, units);
    }

    /// <summary>Scales the weights of every unit whose norm is beyond the limit down to it.</summary>
    public void Limit(Span<float> weights, float limit)
    {
        Array.Clear(_squares);
        for (int i = 0; i < weights.Length; i++)
            _squares[_unitOf[i]] += (double)weights[i] * weights[i];
        bool beyond = false;
        for (int unit = 1; unit < _squares.Length; unit++)
        {
            double norm = Math.Sqrt(_squares[unit]);
            _factors[unit] = norm > limit ? (float)(limit / norm) : 1;
            beyond |= norm > limit;
        }

        if (!beyond)
            return;
        for (int i = 0; i < weights.Length; i++)
            weights[i] *= _factors[_unitOf[i]];
    }
}
