namespace CnnCompiler.Samples.Digits;

/// <summary>Where the program writes.</summary>
/// <param name="Output">Results and progress.</param>
/// <param name="Error">Messages on what went wrong.</param>
/// <param name="Interactive">A person watches, so that lines may be drawn anew; otherwise every line stays as it was written.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool Interactive)
{
    /// <summary>Writes a line whose numbers look the same everywhere, so that scripts can read them.</summary>
    public void Line(FormattableString text) => Output.WriteLine(FormattableString.Invariant(text));
}
