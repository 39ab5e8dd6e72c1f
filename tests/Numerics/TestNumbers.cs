using CnnCompiler.References;

namespace CnnCompiler.Numerics;

/// <summary>
/// Test data that is the same on every machine and runtime: the sequence of System.Random is nobody's promise. Source: SplitMix64, in Steele, Lea, Flood, "Fast Splittable
/// Pseudorandom Number Generators", 2014.
/// </summary>
/// <param name="seed">The same seed gives the same sequence.</param>
public sealed class TestNumbers(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 bits.</summary>
    public ulong Bits()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number of a range, both ends included.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The greatest.</param>
    public int Whole(int least, int most) => least + (int)(Bits() % (ulong)(most - least + 1));

    /// <summary>Heads or tails.</summary>
    public bool Coin() => Whole(0, 1) == 1;

    /// <summary>A number between −<paramref name="range"/> and +<paramref name="range"/>, in single precision, so that kernels receive just the number that the reference does.</summary>
    /// <param name="range">The range.</param>
    public float Number(float range = 1) => range * ((Bits() >> 40) - 8_388_607.5f) / 8_388_608f;

    /// <summary>Fills with numbers between −<paramref name="range"/> and +<paramref name="range"/>.</summary>
    /// <param name="values">What to fill.</param>
    /// <param name="range">The range.</param>
    public void Fill(Span<float> values, float range = 1)
    {
        foreach (ref float value in values)
            value = Number(range);
    }

    /// <summary>A tensor of numbers between −<paramref name="range"/> and +<paramref name="range"/>, all in single precision.</summary>
    /// <param name="dimensions">Its dimensions.</param>
    /// <param name="range">The range.</param>
    public Tensor Tensor(ReadOnlySpan<int> dimensions, float range = 1)
    {
        Tensor tensor = new(dimensions);
        foreach (ref double value in tensor.Values)
            value = Number(range);
        return tensor;
    }

    /// <summary>
    /// A tensor whose numbers lie evenly between −1 and 1 in random order, none of them 0 and no two alike: a small step moves neither a maximum nor a kink.
    /// </summary>
    /// <param name="dimensions">Its dimensions.</param>
    public Tensor Distinct(ReadOnlySpan<int> dimensions)
    {
        Tensor tensor = new(dimensions);
        int even = tensor.Values.Length + (tensor.Values.Length % 2);
        for (int i = 0; i < tensor.Values.Length; i++)
            tensor.Values[i] = (float)(((2 * i) + 1 - even) / (double)even);
        for (int i = tensor.Values.Length - 1; i > 0; i--)
        {
            int j = Whole(0, i);
            (tensor.Values[i], tensor.Values[j]) = (tensor.Values[j], tensor.Values[i]);
        }

        return tensor;
    }

    /// <summary>
    /// Parameters for a graph. Weights have variance 1 / inputs of one output, so that values keep their size through many layers; biases are as large as values, so that a
    /// forgotten one shows; variances lie around 1 and above 0.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public IReadOnlyDictionary<string, Tensor> Parameters(RecordedGraph graph) => graph.Parameters.ToDictionary(
        parameter => parameter.Name,
        parameter => parameter.Name.EndsWith(".variance", StringComparison.Ordinal)
            ? Positive([.. parameter.Dimensions])
            : Tensor([.. parameter.Dimensions], MathF.Sqrt(3f / parameter.Dimensions.Skip(1).Aggregate(1, (product, d) => product * d))));

    /// <summary>A tensor of numbers between 0.25 and 1.75.</summary>
    /// <param name="dimensions">Its dimensions.</param>
    public Tensor Positive(ReadOnlySpan<int> dimensions)
    {
        var tensor = Tensor(dimensions, 0.75f);
        foreach (ref double value in tensor.Values)
            value++;
        return tensor;
    }
}
