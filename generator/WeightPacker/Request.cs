namespace CnnCompiler.WeightPacker;

/// <summary>What a build hands over: lines of <c>KIND:VALUE</c>, as MSBuild can write them.</summary>
/// <param name="Sources">C# files.</param>
/// <param name="References">Assemblies that they are compiled against.</param>
/// <param name="Symbols">Preprocessor symbols.</param>
/// <param name="WeightFiles">Paths as the project names them, relative to the folder in which the program runs.</param>
internal sealed record Request(IReadOnlyList<string> Sources, IReadOnlyList<string> References, IReadOnlyList<string> Symbols, IReadOnlyList<string> WeightFiles)
{
    public static Request Read(string path)
    {
        var lines = File.ReadLines(path).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2 && parts[1].Length > 0).ToLookup(parts => parts[0], parts => parts[1]);
        return new([.. lines["source"]], [.. lines["reference"]], [.. lines["symbol"]], [.. lines["weights"]]);
    }
}
