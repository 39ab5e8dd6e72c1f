using CnnCompiler.References;

namespace CnnCompiler.Numerics;

/// <summary>
/// Adam: g = gradient + decay · w; m = β₁ · m + (1 − β₁) · g; v = β₂ · v + (1 − β₂) · g²; w = w − rate · (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε).
/// Source: Kingma, Ba, "Adam: A Method for Stochastic Optimization", 2015, algorithm 1; weight decay as in PyTorch's Adam.
/// </summary>
/// <param name="learningRate">The rate.</param>
/// <param name="beta1">How much of the mean gradient remains.</param>
/// <param name="beta2">How much of the mean square remains.</param>
/// <param name="epsilon">Keeps the quotient finite.</param>
/// <param name="weightDecay">The decay; biases have none.</param>
public sealed class ReferenceAdam(double learningRate = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8, double weightDecay = 0)
{
    private readonly Dictionary<string, (double[] Mean, double[] Square)> _moments = [];
    private int _steps;

    /// <summary>Changes the parameters in place.</summary>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="gradients">A gradient for each of them.</param>
    public void Step(IReadOnlyDictionary<string, Tensor> parameters, IReadOnlyDictionary<string, Tensor> gradients)
    {
        _steps++;
        foreach (var (name, weights) in parameters)
        {
            double[] gradient = WeightDecay.Apply(name, weights, gradients[name], weightDecay);
            _moments.TryAdd(name, (new double[gradient.Length], new double[gradient.Length]));
            var (mean, square) = _moments[name];
            for (int i = 0; i < gradient.Length; i++)
            {
                mean[i] = (beta1 * mean[i]) + ((1 - beta1) * gradient[i]);
                square[i] = (beta2 * square[i]) + ((1 - beta2) * gradient[i] * gradient[i]);
                double unbiasedMean = mean[i] / (1 - Math.Pow(beta1, _steps));
                double unbiasedSquare = square[i] / (1 - Math.Pow(beta2, _steps));
                weights.Values[i] -= learningRate * unbiasedMean / (Math.Sqrt(unbiasedSquare) + epsilon);
            }
        }
    }
}
