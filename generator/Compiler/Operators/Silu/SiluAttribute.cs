namespace CnnCompiler;

/// <summary>
/// The sigmoid linear unit x · sigmoid(x), also named swish, value by value: [C, H, W] to [C, H, W]. Source: Elfwing, Uchibe, Doya, "Sigmoid-Weighted Linear Units for Neural
/// Network Function Approximation in Reinforcement Learning", 2017; ONNX operators Sigmoid and Mul.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SiluAttribute : LayerAttribute;
