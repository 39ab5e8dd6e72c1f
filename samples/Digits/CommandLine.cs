using System.CommandLine;

namespace CnnCompiler.Samples.Digits;

/// <summary>The commands and their options.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    /// <summary>How messages call the program.</summary>
    public const string Program = "dotnet run -c Release --project samples/Digits";

    /// <summary>More images in a step would need gigabytes.</summary>
    private const int LargestBatch = 1024;

    private readonly CommandRunner _runner = new(Program, terminal);
    private readonly Option<Network> _network = Choice();
    private readonly Option<string> _weights = Options.Path("--weights", "FILE", "weights: training starts from them; predict reads with them (default: those that training wrote)");
    private readonly Option<string> _output = Options.Path("--output", "FOLDER", "for the weights, the checkpoint and the pictures", "digits-output");
    private readonly Option<string> _data = Options.Path("--data", "FOLDER", "with MNIST's four files, or others in its form, each plain or .gz (default: the MNIST digits of this sample)");
    private readonly Option<int> _epochs = Options.Number("--epochs", "how often to go through all training images", Recipe.Epochs, 1, 1000);
    private readonly Option<int> _batch = Options.Number("--batch", "images of a step", Recipe.Batch, 1, LargestBatch);
    private readonly Option<ulong> _seed = Options.Number("--seed", "decides the first weights and the order of the images", 1UL, 0UL, ulong.MaxValue);
    private readonly Option<string> _resume = Options.Path("--resume", "FILE", "the checkpoint of a stopped training, to go on from there");
    private readonly Argument<string> _picture = new("FILE.png") { Description = "a picture of one digit: any size and colours, on an even background" };

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellation">Stops training, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default) => _runner.RunAsync(Commands(), args, cancellation);

    private RootCommand Commands()
    {
        Command predict = new("predict", "Recognises a picture of a digit.") { _picture };
        predict.SetAction(_runner.Action((parsed, _) => Predict(parsed)));
        RootCommand root = new("Trains a network on handwritten digits, evaluates it and draws how it does.")
        {
            _network, _weights, _output, _data, _epochs, _batch, _seed, _resume, predict,
        };
        root.SetAction(_runner.Action(Train));
        root.Validators.Add(result =>
        {
            if (result.GetResult(_weights) is not null && result.GetResult(_resume) is not null)
                result.AddError("Give --weights to begin with these weights, or --resume to go on from a checkpoint, not both.");
        });
        foreach (var option in new Option[] { _network, _weights, _output })
            option.Recursive = true;
        return root;
    }

    private void Train(ParseResult parsed, CancellationToken cancellation)
    {
        var network = parsed.GetRequiredValue(_network);
        TrainingSettings settings = new(
            network, parsed.GetValue(_data) ?? DigitData.DefaultFolder, parsed.GetValue(_epochs), parsed.GetValue(_batch), parsed.GetValue(_seed),
            parsed.GetValue(_weights), parsed.GetValue(_resume), parsed.GetRequiredValue(_output));
        CommandRunner.Require(settings.Weights, WeightsWanted(network, settings.Output));
        CommandRunner.Require(settings.Resume, $"Give --resume a checkpoint that training wrote, such as {settings.Checkpoint}.");
        network.Train(settings, terminal, cancellation);
    }

    private void Predict(ParseResult parsed)
    {
        var network = parsed.GetRequiredValue(_network);
        string? given = parsed.GetValue(_weights);
        string picture = parsed.GetRequiredValue(_picture), output = parsed.GetRequiredValue(_output), weights = given ?? network.WeightsIn(output);
        CommandRunner.Require(picture, "Give the path of a PNG file.");
        CommandRunner.Require(weights, given is null ? $"Train first: {Program} -- --network {network.Name} --output {TrainingSettings.Quoted(output)}" : WeightsWanted(network, output));
        network.Predict(new(picture, weights), terminal);
    }

    private static string WeightsWanted(Network network, string output) => $"Give --weights a file that training wrote, such as {network.WeightsIn(output)}.";

    private static Option<Network> Choice()
    {
        string names = string.Join('|', Network.All);
        return new("--network")
        {
            Description = "which network of Networks.cs",
            HelpName = names,
            DefaultValueFactory = _ => Network.All[0],
            CustomParser = result => Network.All.FirstOrDefault(network => network.Name == result.Tokens[0].Value) ?? Options.Wrong<Network>(result, names.Replace("|", " or ", StringComparison.Ordinal)),
        };
    }
}
