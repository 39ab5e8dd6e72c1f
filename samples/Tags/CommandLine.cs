using System.CommandLine;

namespace CnnCompiler.Samples.Tags;

/// <summary>The options.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    private readonly CommandRunner _runner = new("dotnet run -c Release --project samples/Tags", terminal);
    private readonly Option<int> _epochs = Options.Number("--epochs", "how often to go through all training canvases", Recipe.Epochs, 1, 1000);
    private readonly Option<ulong> _seed = Options.Number("--seed", "decides the first weights and the order of the canvases", 1UL, 0UL, ulong.MaxValue);
    private readonly Option<int> _threads = Options.Number("--threads", "threads that divide the canvases of a step among them", Environment.ProcessorCount, 1, 1024);
    private readonly Option<string> _weights = Options.Path("--weights", "FILE", "that training wrote: evaluates them and trains nothing");
    private readonly Option<string> _output = Options.Path("--output", "FOLDER", "for the weights and the pictures", "tags-output");
    private readonly Option<string> _data = Options.Path("--data", "FOLDER", "with MNIST's four files, each plain or .gz (default: the digits of samples/Digits)");

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellation">Stops training, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        RootCommand root = new("Trains a network to say which digits are on a canvas, tunes a threshold for each digit, evaluates it and draws how it does.")
        {
            _epochs, _seed, _threads, _weights, _output, _data,
        };
        root.SetAction(_runner.Action(Tag));
        return _runner.RunAsync(root, args, cancellation);
    }

    private void Tag(ParseResult parsed, CancellationToken cancellation)
    {
        Settings settings = new(
            parsed.GetValue(_data) ?? IdxFolder.Mnist, parsed.GetValue(_epochs), parsed.GetValue(_seed), parsed.GetValue(_threads), parsed.GetValue(_weights), parsed.GetRequiredValue(_output));
        CommandRunner.Require(settings.Weights, $"Give --weights a file that training wrote, such as {settings.WeightsFile}.");
        TaggingRun.Run(settings, terminal, cancellation);
    }
}
