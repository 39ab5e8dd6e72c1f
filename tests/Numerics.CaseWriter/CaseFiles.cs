using System.Globalization;
using System.Text;

namespace CnnCompiler.Numerics.CaseWriter;

/// <summary>
/// The files of random networks. They are committed, because an app compiled ahead of time has no compiler beside it; a test holds them against what this writes.
/// </summary>
public static class CaseFiles
{
    /// <summary>How many networks there are.</summary>
    public static int Count => RandomLayers.Groups.Sum(group => group.Count);

    /// <summary>Where this symbol is defined, the first networks of each group are all there is: for programs that are compiled ahead of time.</summary>
    private const string FewNetworks = "FEW_NETWORKS";

    /// <summary>The groups' names.</summary>
    public static IEnumerable<string> Groups => RandomLayers.Groups.Select(group => group.Group);

    /// <summary>Every file: its name and its text.</summary>
    /// <param name="only">The groups to write; all if none is named.</param>
    public static IEnumerable<(string Name, string Text)> All(params IReadOnlyList<string> only)
    {
        List<(string Group, IReadOnlyList<string> Names)> groups = [];
        foreach (var (group, count, write) in RandomLayers.Groups.Where(g => only.Count == 0 || only.Contains(g.Group)))
        {
            TestNumbers numbers = new((ulong)group.Length * 7919);
            string[] names = [.. Enumerable.Range(1, count).Select(i => $"{group}{i.ToString("D3", CultureInfo.InvariantCulture)}")];
            StringBuilder text = Header($"Random networks: {group}.");
            foreach (var (i, name) in names.Index())
            {
                if (i == Few(count))
                    text.Append($"\n#if !{FewNetworks}");
                text.Append("\n[CnnModel, Train(Loss.Custom, InputGradient = true)]\n");
                foreach (string line in write(numbers))
                    text.Append(line).Append('\n');
                text.Append($"internal sealed partial class {name};\n");
            }

            text.Append("#endif\n");

            groups.Add((group, names));
            yield return ($"{group}.Networks.cs", text.ToString());
        }

        yield return ("AllCases.cs", List(groups));
    }

    /// <summary>How many networks of a group are the first ones: a tenth, and enough for the layer alone and with company.</summary>
    private static int Few(int count) => Math.Max(3, count / 10);

    private static string List(List<(string Group, IReadOnlyList<string> Names)> groups)
    {
        StringBuilder text = Header("Every random network.");
        text.Append("\n/// <summary>Every random network, in groups by what it tests.</summary>\n");
        text.Append("public static class AllCases\n{\n");
        text.Append("    /// <summary>A case for each network.</summary>\n");
        text.Append("    public static IEnumerable<NetworkCase> List()\n    {\n");
        foreach (var (group, names) in groups)
        {
            foreach (var (i, name) in names.Index())
            {
                if (i == Few(names.Count))
                    text.Append($"#if !{FewNetworks}\n");
                text.Append($"        yield return new NetworkCase<{name}>(\"{group}\");\n");
            }

            text.Append("#endif\n");
        }

        return text.Append("    }\n}\n").ToString();
    }

    private static StringBuilder Header(string what) => new StringBuilder()
        .Append("// Written by tests/Numerics.CaseWriter. ").Append(what).Append("\n\nnamespace CnnCompiler.Numerics.Cases;\n");
}
