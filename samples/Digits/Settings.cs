namespace CnnCompiler.Samples.Digits;

/// <summary>What a training run is asked to do.</summary>
/// <param name="Network">What to train.</param>
/// <param name="Data">The folder with the four IDX files.</param>
/// <param name="Epochs">How often to go through all images.</param>
/// <param name="Batch">Images of a step.</param>
/// <param name="Seed">Decides the first weights and the order of the images.</param>
/// <param name="Weights">A weight file to start from; null for fresh weights.</param>
/// <param name="Resume">A checkpoint to go on from; null to begin.</param>
/// <param name="Output">The folder for what the run writes.</param>
internal sealed record TrainingSettings(
    Network Network, string Data, int Epochs, int Batch, ulong Seed, string? Weights, string? Resume, string Output)
{
    /// <summary>The path of a file that the run writes. The network's name is part of it, so that the networks' files stand side by side.</summary>
    public string File(string ending) => Path.Combine(Output, Network.Name + ending);

    /// <summary>Where the checkpoint is written.</summary>
    public string Checkpoint => File("-checkpoint.safetensors");

    /// <summary>The command that goes on from the checkpoint. All that decides the rest of the training is in it: with other numbers it would end elsewhere.</summary>
    public string CommandToResume()
    {
        string data = Data == DigitData.DefaultFolder ? "" : $" --data {Quoted(Data)}";
        return FormattableString.Invariant(
            $"{CommandLine.Program} -- --network {Network.Name} --epochs {Epochs} --batch {Batch} --seed {Seed}{data} --output {Quoted(Output)} --resume {Quoted(Checkpoint)}");
    }

    /// <summary>A path as a shell takes it.</summary>
    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}

/// <summary>What a prediction is asked to do.</summary>
/// <param name="Picture">The PNG file.</param>
/// <param name="Weights">The network's weights.</param>
internal sealed record PredictionSettings(string Picture, string Weights);
