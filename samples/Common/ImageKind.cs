using CnnCompiler.Data;

namespace CnnCompiler.Samples;

/// <summary>What a sample's images show.</summary>
/// <param name="Name">What they are called, many of them: digits.</param>
/// <param name="Classes">The names of the classes, in the order of their labels.</param>
/// <param name="Normalization">How bytes become floats.</param>
internal sealed record ImageKind(string Name, IReadOnlyList<string> Classes, Normalization Normalization);
