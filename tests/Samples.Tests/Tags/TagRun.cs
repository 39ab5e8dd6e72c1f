using CnnCompiler.Samples.Tags;

namespace CnnCompiler.Samples.Tests.Tags;

/// <summary>A run of the tagging program within the test's process.</summary>
internal static class TagRun
{
    public static async Task<Run> Of(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await new CommandLine(new(output, error, Screen: null)).RunAsync(args).ConfigureAwait(false);
        return new(code, output.ToString(), error.ToString());
    }
}
