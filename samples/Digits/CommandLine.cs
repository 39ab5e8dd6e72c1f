using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace CnnCompiler.Samples.Digits;

/// <summary>The commands and their options. Exit codes: 0, 1 for whatever the user can mend, 130 for training that was stopped.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    /// <summary>How messages call the program.</summary>
    public const string Program = "dotnet run -c Release --project samples/Digits";

    private const int Mendable = 1, Stopped = 130;

    /// <summary>More images in a step would need gigabytes.</summary>
    private const int LargestBatch = 1024;

    private readonly Option<Network> _network = Choice();
    private readonly Option<string> _weights = Text("--weights", "FILE", "weights: training starts from them; predict reads with them (default: those that training wrote)");
    private readonly Option<string> _output = Text("--output", "FOLDER", "for the weights, the checkpoint and the pictures", "digits-output");
    private readonly Option<string> _data = Text("--data", "FOLDER", "with MNIST's four files, or others in its form, each plain or .gz (default: the MNIST digits of this sample)");
    private readonly Option<int> _epochs = Number("--epochs", "how often to go through all training images", Recipe.Epochs, 1, 1000);
    private readonly Option<int> _batch = Number("--batch", "images of a step", Recipe.Batch, 1, LargestBatch);
    private readonly Option<ulong> _seed = Number("--seed", "decides the first weights and the order of the images", 1UL, 0UL, ulong.MaxValue);
    private readonly Option<string> _resume = Text("--resume", "FILE", "the checkpoint of a stopped training, to go on from there");
    private readonly Argument<string> _picture = new("FILE.png") { Description = "a picture of one digit: any size and colours, on an even background" };

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellation">Stops training, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        var parsed = Commands().Parse(args);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed.Errors);
        InvocationConfiguration configuration = new()
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30), // after Ctrl+C: the step that runs and the checkpoint take much less
        };
        return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
    }

    /// <summary>The messages alone, not above a page of help, where they are overlooked.</summary>
    private int Refuse(IEnumerable<ParseError> errors)
    {
        foreach (var error in errors)
            terminal.Error.WriteLine(error.Message);
        terminal.Error.WriteLine($"All options: {Program} -- --help");
        return Mendable;
    }

    private RootCommand Commands()
    {
        Command predict = new("predict", "Recognises a picture of a digit.") { _picture };
        predict.SetAction((parsed, cancellation) => Run(() => Predict(parsed), cancellation));
        RootCommand root = new("Trains a network on handwritten digits, evaluates it and draws how it does.")
        {
            _network, _weights, _output, _data, _epochs, _batch, _seed, _resume, predict,
        };
        root.SetAction((parsed, cancellation) => Run(() => Train(parsed, cancellation), cancellation));
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
        Require(settings.Weights, WeightsWanted(network, settings.Output));
        Require(settings.Resume, $"Give --resume a checkpoint that training wrote, such as {settings.Checkpoint}.");
        network.Train(settings, terminal, cancellation);
    }

    private void Predict(ParseResult parsed)
    {
        var network = parsed.GetRequiredValue(_network);
        string? given = parsed.GetValue(_weights);
        string picture = parsed.GetRequiredValue(_picture), output = parsed.GetRequiredValue(_output), weights = given ?? network.WeightsIn(output);
        Require(picture, "Give the path of a PNG file.");
        Require(weights, given is null ? $"Train first: {Program} -- --network {network.Name} --output {TrainingSettings.Quoted(output)}" : WeightsWanted(network, output));
        network.Predict(new(picture, weights), terminal);
    }

    private static string WeightsWanted(Network network, string output) => $"Give --weights a file that training wrote, such as {network.WeightsIn(output)}.";

    /// <summary>Checks before any work that a file is there, if it is asked for at all.</summary>
    private static void Require(string? path, string remedy)
    {
        if (path is not null && !File.Exists(path))
            throw new FileNotFoundException($"There is no file {path}. {remedy}");
    }

    /// <summary>Runs a command on a thread of its own, so that Ctrl+C is listened to meanwhile, and turns what the user can mend into a message.</summary>
    private Task<int> Run(Action command, CancellationToken cancellation) => Task.Run(
        () =>
        {
            try
            {
                command();
                return 0;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                terminal.Error.WriteLine(e.Message);
                return Mendable;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return Stopped;
            }
        },
        CancellationToken.None);

    private static Option<Network> Choice()
    {
        string names = string.Join('|', Network.All);
        return new("--network")
        {
            Description = "which network of Networks.cs",
            HelpName = names,
            DefaultValueFactory = _ => Network.All[0],
            CustomParser = result => Network.All.FirstOrDefault(network => network.Name == result.Tokens[0].Value) ?? Wrong<Network>(result, names.Replace("|", " or ", StringComparison.Ordinal)),
        };
    }

    private static Option<T> Number<T>(string name, string description, T usual, T least, T most)
        where T : struct, IBinaryInteger<T> => new(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => usual,
            CustomParser = result => T.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? number
                : Wrong<T>(result, $"a whole number from {least} to {most}"),
        };

    private static Option<string> Text(string name, string help, string description, string? usual = null)
    {
        Option<string> option = new(name)
        {
            Description = description,
            HelpName = help,
            CustomParser = result => result.Tokens[0].Value is { Length: > 0 } text ? text : Wrong<string>(result, "a path"),
        };
        if (usual is not null)
            option.DefaultValueFactory = _ => usual;
        return option;
    }

    private static T? Wrong<T>(ArgumentResult result, string expected)
    {
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} is '{result.Tokens[0].Value}', expected {expected}.");
        return default;
    }
}
