namespace CnnCompiler.Runtime;

/// <summary>Where one of a model's tensors lies among the parameters as training has them, and how it is trained.</summary>
/// <param name="Offset">Where it begins; a multiple of 16.</param>
/// <param name="Length">Floats that it takes there, padding included; a multiple of 16.</param>
/// <param name="Kind">What training does with it.</param>
/// <param name="Frozen">Its layer is declared frozen: it has no gradient and never moves.</param>
public readonly record struct PackedTensor(int Offset, int Length, TensorKind Kind, bool Frozen);

/// <summary>What training does with a tensor.</summary>
public enum TensorKind
{
    /// <summary>It follows its gradient, and weight decay and max-norm apply: a weight.</summary>
    Decayed,

    /// <summary>It follows its gradient: a bias.</summary>
    Plain,

    /// <summary>It has no gradient: the forward pass writes it, as running averages are.</summary>
    State,
}
