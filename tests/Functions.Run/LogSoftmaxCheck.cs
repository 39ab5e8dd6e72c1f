using CnnCompiler.Numerics;
using CnnCompiler.References;

namespace CnnCompiler.Functions.Run;

/// <summary>
/// LogSoftmax over scores of every size, equal ones and infinite ones among them. It subtracts rounded numbers, so its error is in units in the last place of the largest of
/// them: of 1 for the logarithm, of the score itself.
/// </summary>
internal sealed class LogSoftmaxCheck(double limit) : IFunctionCheck
{
    public string Name => "LogSoftmax";

    public IReadOnlyList<Measurement> Run()
    {
        var model = LogSoftmaxNet.Create(seed: 1);
        var (channels, height, width) = LogSoftmaxNet.Info.Input;
        TestNumbers numbers = new(2);
        Measurement value = new(limit, MathF.BitIncrement(1) - 1);
        for (int image = 0; image < 100; image++)
        {
            Tensor scores = numbers.Tensor([1, channels, height, width]);
            int pixels = height * width;
            for (int i = 0; i < scores.Values.Length; i++)
            {
                // A size for each pixel, from scores that are all alike to such of which the largest alone counts; one in fifty is minus infinity, one in two thousand no number.
                int size = (i % pixels % 40) - 20;
                scores.Values[i] = numbers.Whole(0, 1999) switch { 0 => double.NaN, < 40 => double.NegativeInfinity, _ => (float)(scores.Values[i] * Math.Pow(2, size)) };
            }

            var expected = new LogSoftmaxReference().Forward(new(new NodeArgument("axis", 1L)), [scores]);
            var actual = model.Predict(scores.ToSingle());
            for (int i = 0; i < actual.Length; i++)
                value.Add((float)scores.Values[i], actual[i], expected.Values[i]);
        }

        return [value];
    }
}
