using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace CnnCompiler.Samples;

/// <summary>Runs a program's commands. Exit codes: 0, 1 for whatever the user can mend, 130 for what was stopped.</summary>
/// <param name="program">How messages call the program.</param>
/// <param name="terminal">Where it writes.</param>
internal sealed class CommandRunner(string program, Terminal terminal)
{
    private const int Mendable = 1, Stopped = 130;

    /// <summary>Does what the arguments say.</summary>
    /// <param name="commands">The commands, whose actions are made by <see cref="Action"/>.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellation">Stops the work, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(RootCommand commands, IReadOnlyList<string> args, CancellationToken cancellation)
    {
        var parsed = commands.Parse(args);
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

    /// <summary>A command's work on a thread of its own, so that Ctrl+C is listened to meanwhile. What the user can mend becomes a message.</summary>
    /// <param name="work">The work.</param>
    public Func<ParseResult, CancellationToken, Task<int>> Action(Action<ParseResult, CancellationToken> work) => (parsed, cancellation) => Task.Run(
        () =>
        {
            try
            {
                work(parsed, cancellation);
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

    /// <summary>Checks before any work that a file is there, if it is asked for at all.</summary>
    public static void Require(string? path, string remedy)
    {
        if (path is not null && !File.Exists(path))
            throw new FileNotFoundException($"There is no file {path}. {remedy}");
    }

    /// <summary>The messages alone, not above a page of help, where they are overlooked.</summary>
    private int Refuse(IEnumerable<ParseError> errors)
    {
        foreach (var error in errors)
            terminal.Error.WriteLine(error.Message);
        terminal.Error.WriteLine($"All options: {program} -- --help");
        return Mendable;
    }
}
