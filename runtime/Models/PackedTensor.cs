namespace CnnCompiler.Runtime;

/// <summary>Where one of a model's tensors lies among the parameters as training has them, and how it is trained.</summary>
/// <param name="Offset">Where it begins; a multiple of 16.</param>
/// <param name="Length">Floats that it takes there, padding included; a multiple of 16.</param>
/// <param name="Decays">Weight decay and max-norm apply: to weights, not to biases.</param>
/// <param name="Frozen">Its layer is declared frozen: it has no gradient and never moves.</param>
public readonly record struct PackedTensor(int Offset, int Length, bool Decays, bool Frozen);
