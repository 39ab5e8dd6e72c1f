using System.CommandLine;
using System.Globalization;
using CnnCompiler.Data;

namespace CnnCompiler.Samples.Digits;

/// <summary>The commands and their options.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    /// <summary>How messages call the program.</summary>
    public const string Program = "dotnet run -c Release --project samples/Digits";

    private static readonly ImageKind _digits = new("digits", [.. Enumerable.Range(0, 10).Select(digit => digit.ToString(CultureInfo.InvariantCulture))], Normalization.Mnist);

    private readonly CommandRunner _runner = new(Program, terminal);
    private readonly Option<Network> _network = Choice();
    private readonly Option<bool> _augment = new("--augment") { Description = "trains with images that are turned, moved and distorted a little, in every epoch differently" };
    private readonly Argument<string> _picture = new("FILE.png") { Description = "a picture of one digit: any size and colours, on an even background" };

    private readonly TrainingArguments _training = new(
        epochs: $"{Recipes.Plain.Epochs}; {Recipes.Augmented.Epochs} with --augment",
        data: "with MNIST's four files, or others in its form, each plain or .gz (default: the MNIST digits of this sample)",
        output: "digits-output",
        weights: "weights: training starts from them; predict reads with them (default: those that training wrote)");

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellation">Stops training, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default) => _runner.RunAsync(Commands(), args, cancellation);

    private RootCommand Commands()
    {
        Command predict = new("predict", "Recognises a picture of a digit.") { _picture };
        predict.SetAction(_runner.Action((parsed, _) => Predict(parsed)));
        RootCommand root = new("Trains a network on handwritten digits, evaluates it and draws how it does.") { _network, _augment };
        _training.AddTo(root);
        root.Add(predict);
        root.SetAction(_runner.Action(Train));
        foreach (var option in new Option[] { _network, _training.Weights, _training.Output })
            option.Recursive = true;
        return root;
    }

    private void Train(ParseResult parsed, CancellationToken cancellation)
    {
        var network = parsed.GetRequiredValue(_network);
        bool augment = parsed.GetValue(_augment);
        string command = $"{Program} -- --network {network.Name}{(augment ? " --augment" : "")}";
        network.Train(_training.Settings(parsed, network.Name, command, augment ? Recipes.Augmented : Recipes.Plain, _digits, IdxFolder.Mnist), terminal, cancellation);
    }

    private void Predict(ParseResult parsed)
    {
        var network = parsed.GetRequiredValue(_network);
        string? given = parsed.GetValue(_training.Weights);
        string picture = parsed.GetRequiredValue(_picture), output = parsed.GetRequiredValue(_training.Output), weights = given ?? network.WeightsIn(output);
        CommandRunner.Require(picture, "Give the path of a PNG file.");
        CommandRunner.Require(
            weights,
            given is null ? $"Train first: {Program} -- --network {network.Name} --output {Options.Quoted(output)}" : TrainingArguments.WeightsWanted(network.WeightsIn(output)));
        network.Predict(new(picture, weights), terminal);
    }

    private static Option<Network> Choice()
    {
        string names = string.Join('|', Network.All);
        return new("--network")
        {
            Description = "which network of Networks.cs",
            HelpName = names,
            DefaultValueFactory = _ => Network.All[0],
            CustomParser = result => Network.All.FirstOrDefault(network => network.Name == result.Tokens[0].Value) ?? Options.Wrong<Network>(result, string.Join(", ", Network.All.SkipLast(1)) + $" or {Network.All[^1]}"),
        };
    }
}
