using System.CommandLine;

namespace CnnCompiler.Samples;

/// <summary>The options of a program that trains a classifier.</summary>
/// <param name="epochs">How many epochs there are unless this is given, in words.</param>
/// <param name="data">What the folder of data must hold, and what is taken unless it is given.</param>
/// <param name="output">The folder for what the program writes unless another is given.</param>
/// <param name="weights">What weights that are given are for.</param>
internal sealed class TrainingArguments(string epochs, string data, string output, string weights)
{
    /// <summary>More images in a step would need gigabytes.</summary>
    private const int LargestBatch = 1024;

    private readonly Option<string> _data = Options.Path("--data", "FOLDER", data);
    private readonly Option<int> _epochs = Options.Number("--epochs", $"how often to go through all training images (default: {epochs})", usual: null, 1, 1000);
    private readonly Option<int> _batch = Options.Number("--batch", "images of a step", Recipe.Batch, 1, LargestBatch);
    private readonly Option<ulong> _seed = Options.Number("--seed", "decides the first weights, the order of the images and what augmentation makes of them", 1UL, 0UL, ulong.MaxValue);
    private readonly Option<int> _threads = Options.Number("--threads", "threads that divide the images of a step among them", Environment.ProcessorCount, 1, 1024);
    private readonly Option<int> _holdOut = Options.Number(
        "--hold-out", "training images that are kept from training and take the test images' place: to choose a recipe without looking at the test images", 0, 0, int.MaxValue);
    private readonly Option<string> _resume = Options.Path("--resume", "FILE", "the checkpoint of a stopped training, to go on from there");

    public Option<string> Weights { get; } = Options.Path("--weights", "FILE", weights);

    public Option<string> Output { get; } = Options.Path("--output", "FOLDER", "for the weights, the checkpoint and the pictures", output);

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Weights, Output, _data, _epochs, _batch, _seed, _threads, _holdOut, _resume })
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Weights) is not null && result.GetResult(_resume) is not null)
                result.AddError("Give --weights to begin with these weights, or --resume to go on from a checkpoint, not both.");
        });
    }

    /// <summary>What the arguments ask for.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="name">What the network is called.</param>
    /// <param name="command">The command that trains it by this recipe.</param>
    /// <param name="recipe">How it is trained.</param>
    /// <param name="images">What it learns to recognise.</param>
    /// <param name="folder">Where the images are unless the arguments say otherwise.</param>
    /// <exception cref="FileNotFoundException">A file that is asked for is not there.</exception>
    public TrainingSettings Settings(ParseResult parsed, string name, string command, Recipe recipe, ImageKind images, string folder)
    {
        string? given = parsed.GetValue(_data);
        TrainingSettings settings = new(
            name, command, recipe, images, given ?? folder, given is null ? "" : $" --data {Options.Quoted(given)}",
            parsed.GetResult(_epochs) is null ? recipe.Epochs : parsed.GetValue(_epochs), parsed.GetValue(_batch), parsed.GetValue(_seed), parsed.GetValue(_threads), parsed.GetValue(_holdOut),
            parsed.GetValue(Weights), parsed.GetValue(_resume), parsed.GetRequiredValue(Output));
        CommandRunner.Require(settings.Weights, WeightsWanted(settings.WeightsFile));
        CommandRunner.Require(settings.Resume, $"Give --resume a checkpoint that training wrote, such as {settings.Checkpoint}.");
        return settings;
    }

    /// <summary>What to do about weights that are not there.</summary>
    public static string WeightsWanted(string path) => $"Give --weights a file that training wrote, such as {path}.";
}
