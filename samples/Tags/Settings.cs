namespace CnnCompiler.Samples.Tags;

/// <summary>What a run is asked to do.</summary>
/// <param name="Data">The folder with MNIST's four files.</param>
/// <param name="Epochs">How often to go through all training canvases.</param>
/// <param name="Seed">Decides the first weights and the order of the canvases.</param>
/// <param name="Threads">How many threads divide each step's canvases among them.</param>
/// <param name="Weights">A weight file to evaluate; null to train first.</param>
/// <param name="Output">The folder for what the run writes.</param>
internal sealed record Settings(string Data, int Epochs, ulong Seed, int Threads, string? Weights, string Output)
{
    /// <summary>Where training writes its weights.</summary>
    public string WeightsFile => File("tags.safetensors");

    /// <summary>The path of a file that the run writes.</summary>
    public string File(string name) => Path.Combine(Output, name);
}
