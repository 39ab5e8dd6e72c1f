namespace CnnCompiler.References;

/// <summary>Operators that move values and compute nothing: every value of the output is one of the input, or zero.</summary>
internal static class Movement
{
    /// <summary>Where a value of the output comes from.</summary>
    /// <param name="place">Its indices.</param>
    /// <param name="source">Gets the input's; as long as the input has dimensions.</param>
    /// <returns>False where it is zero.</returns>
    public delegate bool Source(ReadOnlySpan<int> place, Span<int> source);

    /// <summary>The output.</summary>
    public static Tensor Forward(Tensor input, ReadOnlySpan<int> dimensions, Source source)
    {
        Tensor output = new(dimensions);
        Each(input, output, source, (from, to) => output.Values[to] = input.Values[from]);
        return output;
    }

    /// <summary>The gradient of the input: what went to several places gets the sum of theirs.</summary>
    public static Tensor Backward(Tensor input, Tensor outputGradient, Source source)
    {
        Tensor gradient = input.Zeros();
        Each(input, outputGradient, source, (from, to) => gradient.Values[from] += outputGradient.Values[to]);
        return gradient;
    }

    private static void Each(Tensor input, Tensor output, Source source, Action<int, int> move)
    {
        Span<int> place = stackalloc int[output.Dimensions.Length], from = stackalloc int[input.Dimensions.Length];
        for (int flat = 0; flat < output.Values.Length; flat++)
        {
            int rest = flat;
            for (int axis = place.Length - 1; axis >= 0; axis--)
                (rest, place[axis]) = Math.DivRem(rest, output.Dimensions[axis]);
            if (!source(place, from))
                continue;
            int at = 0;
            for (int axis = 0; axis < from.Length; axis++)
            {
                if (from[axis] < 0 || from[axis] >= input.Dimensions[axis])
                    throw new ArgumentException($"There is no place {from[axis]} on axis {axis} of {input}.");
                at = (at * input.Dimensions[axis]) + from[axis];
            }

            move(at, flat);
        }
    }
}
