using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>Derivatives as the definition has them: (f(x + h) − f(x − h)) / 2h, one number after the other.</summary>
internal static class FiniteDifferences
{
    private const double Step = 1e-4;

    /// <summary>The gradient of a function by a tensor that it reads.</summary>
    public static Tensor Gradient(Tensor variable, Func<double> function)
    {
        Tensor gradient = variable.Zeros();
        for (int i = 0; i < variable.Values.Length; i++)
        {
            double value = variable.Values[i];
            variable.Values[i] = value + Step;
            double above = function();
            variable.Values[i] = value - Step;
            double below = function();
            variable.Values[i] = value;
            gradient.Values[i] = (above - below) / (2 * Step);
        }

        return gradient;
    }

    /// <summary>
    /// How wrong an operator's gradients are, the worst of its inputs. The loss is Σ weight · output with random weights, so that no two outputs can be exchanged unnoticed.
    /// </summary>
    public static double GradientError(IOperatorReference reference, Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor output = reference.Forward(attributes, inputs);
        Tensor outputGradient = new TestNumbers(1).Tensor(output.Dimensions);
        var gradients = reference.Backward(attributes, inputs, output, outputGradient);
        Assert.Equal(inputs.Count, gradients.Count);

        double worst = 0;
        foreach (var (input, gradient) in inputs.Zip(gradients))
        {
            if (gradient is null)
                continue;
            Assert.Equal(input.Dimensions, gradient.Dimensions);
            Tensor expected = Gradient(input, () => Dot(reference.Forward(attributes, inputs), outputGradient));
            worst = Math.Max(worst, Error(gradient, expected));
        }

        return worst;
    }

    /// <summary>
    /// Like <see cref="RelativeError"/>, but absolute below 1e-3: where a gradient is zero, as softmax over one channel has it, differences of rounded numbers are not.
    /// </summary>
    public static double Error(Tensor actual, Tensor expected)
    {
        double[] scaled = [.. expected.Values, 1e-3];
        return RelativeError.Of([.. actual.Values, 1e-3], scaled);
    }

    private static double Dot(Tensor a, Tensor b)
    {
        double sum = 0;
        for (int i = 0; i < a.Values.Length; i++)
            sum += a.Values[i] * b.Values[i];
        return sum;
    }
}
