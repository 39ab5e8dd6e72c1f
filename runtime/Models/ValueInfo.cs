namespace CnnCompiler;

/// <summary>An input or an output of a model.</summary>
/// <param name="Name">Its name; an output without one has that of its layer.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Offset">Where it begins among all the inputs, or all the outputs, of one image, which lie one after the other.</param>
public readonly record struct ValueInfo(string Name, MapShape Shape, int Offset = 0);
