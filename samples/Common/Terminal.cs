using Spectre.Console;

namespace CnnCompiler.Samples;

/// <summary>Where the program writes.</summary>
/// <param name="Output">Results and progress.</param>
/// <param name="Error">Messages on what went wrong.</param>
/// <param name="Screen">The same as the output if it can draw lines anew; null for a file or a plain terminal, where every line stays as it was written.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, IAnsiConsole? Screen)
{
    /// <summary>The terminal, or the files, that the process was started with.</summary>
    public static Terminal OfProcess()
    {
        var console = AnsiConsole.Create(new());
        return new(Console.Out, Console.Error, !Console.IsOutputRedirected && console.Profile.Capabilities is { Ansi: true, Interactive: true } ? console : null);
    }

    /// <summary>Writes a line whose numbers look the same everywhere, so that scripts can read them.</summary>
    public void Line(FormattableString text) => Output.WriteLine(FormattableString.Invariant(text));
}
