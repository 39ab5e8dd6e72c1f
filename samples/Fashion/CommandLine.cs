using System.CommandLine;

namespace CnnCompiler.Samples.Fashion;

/// <summary>The options.</summary>
/// <param name="terminal">Where the program writes.</param>
/// <param name="package">Where Fashion-MNIST is if it is installed.</param>
internal sealed class CommandLine(Terminal terminal, string package)
{
    /// <summary>How messages call the program.</summary>
    public const string Program = "dotnet run -c Release --project samples/Fashion";

    private readonly CommandRunner _runner = new(Program, terminal);
    private readonly TrainingArguments _training = new(
        epochs: $"{Recipes.Augmented.Epochs}",
        data: $"with Fashion-MNIST's four files, each plain or .gz (default: {package})",
        output: "fashion-output",
        weights: "weights that training starts from");

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellation">Stops training, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        RootCommand root = new("Trains a network on pictures of clothes, evaluates it and draws how it does.");
        _training.AddTo(root);
        root.SetAction(_runner.Action(Train));
        return _runner.RunAsync(root, args, cancellation);
    }

    private void Train(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = _training.Settings(parsed, "fashion", $"{Program} --", Recipes.Augmented, Clothes.Kind, package);
        if (settings.Folder == package && !Directory.Exists(package))
        {
            throw new DirectoryNotFoundException(
                $"There is no Fashion-MNIST in {package}. On Debian and Ubuntu install it with: apt-get install dataset-fashion-mnist{Environment.NewLine}" +
                $"Elsewhere get its four files from https://github.com/zalandoresearch/fashion-mnist and give their folder: {Program} -- --data FOLDER");
        }

        TrainingRun<FashionNet>.Run(settings, terminal, cancellation);
    }
}
