namespace CnnCompiler.Weights;

/// <summary>A tensor to write into a safetensors file.</summary>
/// <param name="Name">Its name, unique in the file and not <c>__metadata__</c>.</param>
/// <param name="Shape">Its dimensions; the last one varies fastest. A single number has none.</param>
/// <param name="Values">Its values, as many as the product of the dimensions.</param>
public sealed record SafetensorsEntry(string Name, IReadOnlyList<int> Shape, ReadOnlyMemory<float> Values);
