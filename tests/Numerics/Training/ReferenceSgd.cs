using CnnCompiler.References;

namespace CnnCompiler.Numerics;

/// <summary>
/// Stochastic gradient descent with momentum: g = gradient + decay · w; b = momentum · b + g; w = w − rate · b, where b is g at the first step. Source: PyTorch's SGD
/// without dampening and without Nesterov's variant.
/// </summary>
/// <param name="learningRate">The rate.</param>
/// <param name="momentum">How much of the last step's direction remains.</param>
/// <param name="weightDecay">The decay; biases have none.</param>
public sealed class ReferenceSgd(double learningRate, double momentum = 0, double weightDecay = 0)
{
    private readonly Dictionary<string, double[]> _directions = [];

    /// <summary>Changes the parameters in place.</summary>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="gradients">A gradient for each of them.</param>
    public void Step(IReadOnlyDictionary<string, Tensor> parameters, IReadOnlyDictionary<string, Tensor> gradients)
    {
        foreach (var (name, weights) in parameters)
        {
            double[] gradient = WeightDecay.Apply(name, weights, gradients[name], weightDecay);
            _directions.TryAdd(name, new double[gradient.Length]); // momentum times zero: the first direction is the gradient
            double[] direction = _directions[name];
            for (int i = 0; i < gradient.Length; i++)
            {
                direction[i] = (momentum * direction[i]) + gradient[i];
                weights.Values[i] -= learningRate * direction[i];
            }
        }
    }
}
