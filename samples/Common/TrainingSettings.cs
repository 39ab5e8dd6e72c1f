namespace CnnCompiler.Samples;

/// <summary>What a training run is asked to do.</summary>
/// <param name="Name">What the network is called; it is part of the files' names, so that several networks' files stand side by side.</param>
/// <param name="Command">The command that trains this network by this recipe, without the options below.</param>
/// <param name="Recipe">How it is trained.</param>
/// <param name="Images">What it learns to recognise.</param>
/// <param name="Folder">The folder with the four IDX files.</param>
/// <param name="DataOption">The folder as an option of the command; empty if that takes it anyway.</param>
/// <param name="Epochs">How often to go through all images.</param>
/// <param name="Batch">Images of a step.</param>
/// <param name="Seed">Decides all chance.</param>
/// <param name="Threads">How many threads divide each step's images among them.</param>
/// <param name="HoldOut">Training images that are kept from training and take the test images' place; 0 for none.</param>
/// <param name="Weights">A weight file to start from; null for fresh weights.</param>
/// <param name="Resume">A checkpoint to go on from; null to begin.</param>
/// <param name="Output">The folder for what the run writes.</param>
internal sealed record TrainingSettings(
    string Name, string Command, Recipe Recipe, ImageKind Images, string Folder, string DataOption, int Epochs, int Batch, ulong Seed, int Threads, int HoldOut, string? Weights, string? Resume,
    string Output)
{
    /// <summary>What the images that the network is evaluated with are called.</summary>
    public string Measured => HoldOut == 0 ? "test" : "held-out";

    /// <summary>The path of a file that the run writes.</summary>
    public string File(string ending) => Path.Combine(Output, Name + ending);

    /// <summary>Where the checkpoint is written.</summary>
    public string Checkpoint => File("-checkpoint.safetensors");

    /// <summary>Where the weights are written.</summary>
    public string WeightsFile => File(".safetensors");

    /// <summary>The command that goes on from the checkpoint. All that decides the rest of the training is in it: with other numbers it would end elsewhere.</summary>
    public string CommandToResume()
    {
        string holdOut = HoldOut == 0 ? "" : FormattableString.Invariant($" --hold-out {HoldOut}");
        return FormattableString.Invariant(
            $"{Command} --epochs {Epochs} --batch {Batch} --seed {Seed} --threads {Threads}{holdOut}{DataOption} --output {Options.Quoted(Output)} --resume {Options.Quoted(Checkpoint)}");
    }
}
