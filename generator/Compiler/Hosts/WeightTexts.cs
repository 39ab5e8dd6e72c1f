using CnnCompiler.Generator.Parse;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Hosts;

/// <summary>The project's weight files, from the text that the build writes about them.</summary>
internal static class WeightTexts
{
    public static bool IsManifest(AdditionalText text) => Path.GetFileName(text.Path) == WeightManifest.FileName;

    public static EquatableArray<WeightFile> Read(AdditionalText text, CancellationToken cancellation) => WeightManifest.Parse(text.GetText(cancellation)?.ToString() ?? "");
}
