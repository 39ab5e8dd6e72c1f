using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CnnCompiler.Generator.Tests;

/// <summary>A text that the build hands to generators and analyzers beside the sources.</summary>
internal sealed class BuildText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
