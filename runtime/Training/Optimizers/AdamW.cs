namespace CnnCompiler;

/// <summary>
/// Adam with decoupled weight decay: weights shrink by rate · decay at each step, whatever their gradients. Source: Loshchilov, Hutter, "Decoupled Weight Decay
/// Regularization", 2019.
/// </summary>
/// <param name="learningRate">How far a step goes, above 0.</param>
/// <param name="beta1">How slowly the mean of the gradient moves, from 0 to below 1.</param>
/// <param name="beta2">How slowly the mean of its square moves, from 0 to below 1.</param>
/// <param name="epsilon">Keeps the step finite where gradients vanish, above 0.</param>
/// <param name="weightDecay">How strongly weights are drawn to zero, at least 0.</param>
public sealed class AdamW(float learningRate = 1e-3f, float beta1 = 0.9f, float beta2 = 0.999f, float epsilon = 1e-8f, float weightDecay = 1e-2f)
    : Adam(learningRate, beta1, beta2, epsilon, weightDecay, decoupled: true);
