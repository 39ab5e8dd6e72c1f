namespace CnnCompiler.References;

/// <summary>Numbers shifted and scaled to mean 0 and variance 1: x̂ = (x − mean) / √(variance + epsilon), which several operators do to several sets of numbers.</summary>
internal sealed class Standardised
{
    private readonly double _inverse;

    private Standardised(double[] values, double inverse)
    {
        Values = values;
        _inverse = inverse;
    }

    /// <summary>x̂.</summary>
    public double[] Values { get; }

    public static Standardised Of(ReadOnlySpan<double> numbers, Attributes attributes)
    {
        double mean = 0, variance = 0;
        foreach (double number in numbers)
            mean += number / numbers.Length;
        foreach (double number in numbers)
            variance += (number - mean) * (number - mean) / numbers.Length;

        double inverse = 1 / Math.Sqrt(variance + attributes.Number("epsilon", 1e-5));
        double[] values = numbers.ToArray();
        for (int i = 0; i < values.Length; i++)
            values[i] = (values[i] - mean) * inverse;
        return new(values, inverse);
    }

    /// <summary>∂/∂x = (gradient − mean of gradient − x̂ · mean of gradient · x̂) / √(variance + epsilon).</summary>
    /// <param name="gradient">By x̂.</param>
    /// <param name="result">By x.</param>
    public void Backward(ReadOnlySpan<double> gradient, Span<double> result)
    {
        double mean = 0, along = 0;
        for (int i = 0; i < Values.Length; i++)
        {
            mean += gradient[i] / Values.Length;
            along += gradient[i] * Values[i] / Values.Length;
        }

        for (int i = 0; i < Values.Length; i++)
            result[i] = (gradient[i] - mean - (Values[i] * along)) * _inverse;
    }
}
