using CnnCompiler.Samples.Tags;

namespace CnnCompiler.Samples.Tests.Tags;

/// <summary>Runs of the tagging program within the test's process.</summary>
internal static class TagRun
{
    public static Task<Run> Of(params string[] args) => Of(args, CancellationToken.None);

    public static async Task<Run> Of(string[] args, CancellationToken cancellation)
    {
        using StringWriter output = new();
        return await Run.Of(output, screen: null, terminal => new CommandLine(terminal).RunAsync(args, cancellation)).ConfigureAwait(false);
    }

    /// <summary>Runs before somebody who watches.</summary>
    public static async Task<Run> OnScreen(int columns, params string[] args)
    {
        using StringWriter output = new();
        return await Run.Of(output, Run.Screen(output, columns), terminal => new CommandLine(terminal).RunAsync(args)).ConfigureAwait(false);
    }
}
