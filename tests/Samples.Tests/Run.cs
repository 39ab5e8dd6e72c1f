using System.Text.RegularExpressions;
using CnnCompiler.Samples.Digits;
using Spectre.Console;

namespace CnnCompiler.Samples.Tests;

/// <summary>A run of the program within the test's process, and what came of it.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">Its messages.</param>
internal sealed partial record Run(int Code, string Output, string Error)
{
    /// <summary>The last line, which says what came out.</summary>
    public string LastLine => Output.TrimEnd().Split(Environment.NewLine)[^1];

    public static async Task<Run> Of(params string[] args)
    {
        using StringWriter output = new();
        return await Of(output, screen: null, args, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Runs before somebody who watches.</summary>
    /// <param name="columns">The terminal's width.</param>
    /// <param name="args">The arguments.</param>
    public static async Task<Run> OnScreen(int columns, params string[] args)
    {
        using StringWriter output = new();
        return await Of(output, Screen(output, columns), args, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Runs until a text appears in the output, where the program is told to stop as if by Ctrl+C.</summary>
    public static async Task<Run> Until(string text, params string[] args)
    {
        using CancellationTokenSource stop = new();
        using Tripwire output = new(text, stop);
        return await Of(output, screen: null, args, stop.Token).ConfigureAwait(false);
    }

    /// <summary>The run, if it went well.</summary>
    public Run Succeeded()
    {
        Assert.Equal((0, ""), (Code, Error));
        return this;
    }

    /// <summary>The arguments of the command that a message offers.</summary>
    public static string[] ArgumentsOffered(string message)
    {
        string command = message[(message.IndexOf(CommandLine.Program, StringComparison.Ordinal) + CommandLine.Program.Length)..].Split(Environment.NewLine)[0];
        Assert.StartsWith(" -- ", command, StringComparison.Ordinal);
        return [.. Words().Matches(command[" -- ".Length..]).Select(word => word.Value.Trim('"'))];
    }

    /// <summary>Runs any sample's program.</summary>
    public static async Task<Run> Of(StringWriter output, IAnsiConsole? screen, Func<Terminal, Task<int>> program)
    {
        using StringWriter error = new();
        int code = await program(new(output, error, screen)).ConfigureAwait(false);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>A terminal that can draw lines anew.</summary>
    public static IAnsiConsole Screen(StringWriter output, int columns)
    {
        var screen = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });
        screen.Profile.Width = columns;
        return screen;
    }

    private static Task<Run> Of(StringWriter output, IAnsiConsole? screen, string[] args, CancellationToken cancellation) =>
        Of(output, screen, terminal => new CommandLine(terminal).RunAsync(args, cancellation));

    /// <summary>As a shell takes a line apart: at spaces, but not in quotes.</summary>
    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();

    /// <summary>Cancels when a text is written.</summary>
    private sealed class Tripwire(string text, CancellationTokenSource stop) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Contains(text, StringComparison.Ordinal) == true)
                stop.Cancel();
        }
    }
}
