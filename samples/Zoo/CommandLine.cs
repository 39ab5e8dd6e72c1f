using System.CommandLine;
using System.CommandLine.Parsing;

namespace CnnCompiler.Samples.Zoo;

/// <summary>The commands.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    private readonly CommandRunner _runner = new("dotnet run -c Release --project samples/Zoo", terminal);
    private readonly Argument<ZooNetwork> _network = new("NAME") { Description = "a network, as totals names it", CustomParser = Network };
    private readonly Argument<string> _file = new("FILE") { Description = "the file to write" };
    private readonly Argument<string?> _picture = new("FILE") { Description = "the file to write (default: NAME.svg)", DefaultValueFactory = _ => null };
    private readonly Option<string> _weights = Options.Path("--weights", "FILE", "safetensors of this network (default: fresh ones)");
    private readonly Option<ulong> _seed = Options.Number("--seed", "decides fresh weights", 1UL, 0UL, ulong.MaxValue);

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellation">Stops the work, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        RootCommand root = new("Published networks, declared in CnnCompiler's language.")
        {
            Verb("totals", "prints a line for each network: NAME INPUT PARAMETERS MACS ARENA_BYTES", (_, _) => Totals()),
            Verb("summary", "prints every layer of a network", (parsed, _) => terminal.Output.Write(Chosen(parsed).Info.Summary), _network),
            Verb("run", "predicts with a network on one thread, and measures", Run, _network, _weights, _seed),
            Verb("draw", "writes a network's graph as an SVG picture", Draw, _network, _picture),
            Verb("export", "writes a network as an ONNX file", Export, _network, _file, _weights, _seed),
        };
        return _runner.RunAsync(root, args, cancellation);
    }

    private Command Verb(string name, string description, Action<ParseResult, CancellationToken> work, params Symbol[] symbols)
    {
        Command verb = new(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
                verb.Add(argument);
            else
                verb.Add((Option)symbol);
        }

        verb.SetAction(_runner.Action(work));
        return verb;
    }

    private void Totals()
    {
        foreach (var network in Zoo.Networks)
            terminal.Output.WriteLine(network.Totals);
    }

    private void Run(ParseResult parsed, CancellationToken cancellation)
    {
        var network = Chosen(parsed);
        var run = network.Run(Weights(parsed), cancellation);
        terminal.Output.WriteLine(network.Totals);
        int largest = Array.IndexOf(run.Result, run.Result.Max());
        terminal.Line($"result: {run.Result.Length} values, the largest is number {largest}: {run.Result[largest]}");
        terminal.Line($"one image: {run.Milliseconds:F3} ms, {network.Info.Macs / run.Milliseconds / 1e6:F1} GMAC/s (fastest of {run.Count}, one thread), {run.Bytes} bytes allocated");
    }

    private void Draw(ParseResult parsed, CancellationToken cancellation)
    {
        var network = Chosen(parsed);
        string path = parsed.GetValue(_picture) ?? $"{network.Name}.svg";
        network.Draw(path);
        terminal.Line($"{path}: {new FileInfo(path).Length} bytes");
    }

    private void Export(ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(_file);
        Chosen(parsed).Export(Weights(parsed), path, cancellation);
        terminal.Line($"{path}: {new FileInfo(path).Length} bytes");
    }

    private NetworkWeights Weights(ParseResult parsed)
    {
        string? path = parsed.GetValue(_weights);
        CommandRunner.Require(path, "Give --weights a safetensors file of the network.");
        return new(path, parsed.GetValue(_seed));
    }

    private ZooNetwork Chosen(ParseResult parsed) => parsed.GetRequiredValue(_network);

    private static ZooNetwork? Network(ArgumentResult argument)
    {
        string name = argument.Tokens[0].Value;
        var network = Zoo.Find(name);
        if (network is null)
            argument.AddError($"There is no network '{name}'. There are: {string.Join(", ", Zoo.Networks.Select(n => n.Name))}.");
        return network;
    }
}
