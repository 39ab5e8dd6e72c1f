namespace CnnCompiler.Weights;

/// <summary>Tensors to write. It may be a ref struct, so that values can be written from any span without a copy.</summary>
internal interface ITensorSource
{
    /// <summary>Number of tensors.</summary>
    int Count { get; }

    /// <summary>A tensor's name.</summary>
    /// <param name="index">The tensor, from 0.</param>
    string Name(int index);

    /// <summary>A tensor's dimensions.</summary>
    /// <param name="index">The tensor, from 0.</param>
    IReadOnlyList<int> Shape(int index);

    /// <summary>A tensor's values.</summary>
    /// <param name="index">The tensor, from 0.</param>
    ReadOnlySpan<float> Values(int index);
}
