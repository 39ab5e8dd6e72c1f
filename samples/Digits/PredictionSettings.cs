namespace CnnCompiler.Samples.Digits;

/// <summary>What a prediction is asked to do.</summary>
/// <param name="Picture">The PNG file.</param>
/// <param name="Weights">The network's weights.</param>
internal sealed record PredictionSettings(string Picture, string Weights);
