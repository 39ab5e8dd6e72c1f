using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Samples.Tags;

/// <summary>The options. Exit codes: 0, 1 for whatever the user can mend, 130 for training that was stopped.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    /// <summary>How messages call the program.</summary>
    private const string Program = "dotnet run -c Release --project samples/Tags";

    private const int Mendable = 1, Stopped = 130;

    private readonly Option<int> _epochs = Number("--epochs", "how often to go through all training canvases", Recipe.Epochs, 1, 1000);
    private readonly Option<ulong> _seed = Number("--seed", "decides the first weights and the order of the canvases", 1UL, 0UL, ulong.MaxValue);
    private readonly Option<string> _weights = Text("--weights", "FILE", "that training wrote: evaluates them and trains nothing");
    private readonly Option<string> _output = Text("--output", "FOLDER", "for the weights and the pictures", "tags-output");
    private readonly Option<string> _data = Text("--data", "FOLDER", "with MNIST's four files, each plain or .gz (default: the MNIST digits of samples/Digits)");

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellation">Stops training, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        RootCommand root = new("Trains a network to say which digits are on a canvas, tunes a threshold for each digit, evaluates it and draws how it does.") { _epochs, _seed, _weights, _output, _data };
        root.SetAction((parsed, stop) => Run(() => TaggingRun.Run(SettingsOf(parsed), terminal, stop), stop));
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed.Errors);
        InvocationConfiguration configuration = new()
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30), // after Ctrl+C: the step that runs takes much less
        };
        return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
    }

    private Settings SettingsOf(ParseResult parsed)
    {
        Settings settings = new(
            parsed.GetValue(_data) ?? DigitData.DefaultFolder, parsed.GetValue(_epochs), parsed.GetValue(_seed), parsed.GetValue(_weights), parsed.GetRequiredValue(_output));
        if (settings.Weights is not null && !File.Exists(settings.Weights))
            throw new FileNotFoundException($"There is no file {settings.Weights}. Give --weights a file that training wrote, such as {settings.WeightsFile}.");
        return settings;
    }

    /// <summary>The messages alone, not above a page of help, where they are overlooked.</summary>
    private int Refuse(IEnumerable<ParseError> errors)
    {
        foreach (var error in errors)
            terminal.Error.WriteLine(error.Message);
        terminal.Error.WriteLine($"All options: {Program} -- --help");
        return Mendable;
    }

    /// <summary>Runs the program on a thread of its own, so that Ctrl+C is listened to meanwhile, and turns what the user can mend into a message.</summary>
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
