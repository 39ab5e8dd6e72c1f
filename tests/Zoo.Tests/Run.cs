using CnnCompiler.Samples;
using CnnCompiler.Samples.Zoo;

namespace CnnCompiler.Zoo.Tests;

/// <summary>A run of the program within the test's process, and what came of it.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">Its messages.</param>
internal sealed record Run(int Code, string Output, string Error)
{
    public static async Task<Run> Of(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await new CommandLine(new Terminal(output, error, Screen: null)).RunAsync(args).ConfigureAwait(false);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The run, if it went well.</summary>
    public Run Succeeded()
    {
        Assert.Equal((0, ""), (Code, Error));
        return this;
    }
}
