using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Shapes;

/// <summary>The weights that a model names must be there and be those of its layers.</summary>
internal static class WeightsRule
{
    private const int DifferencesShown = 5;

    private static readonly string[] FloatingPoint = ["F32", "F16", "BF16", "F64"];

    public static void Check(ShapedNetwork network, IReadOnlyList<WeightFile> projectFiles, ICollection<Problem> problems)
    {
        if (network.Network.Weights is not { } weights)
            return;
        var files = WeightManifest.Find(projectFiles, weights.File);
        if (files.Count != 1)
            Report(network.Network, weights, Rules.NoWeightFile, problems, weights.File, Choice(files, projectFiles));
        else if (files[0].Error.Length > 0)
            Report(network.Network, weights, Rules.BadWeightFile, problems, files[0].Path, files[0].Error);
        else if (Differences(network, files[0]) is { Count: > 0 } differences)
            Report(network.Network, weights, Rules.OtherWeights, problems, files[0].Path, Shown(differences));
    }

    private static string Choice(IReadOnlyList<WeightFile> found, IReadOnlyList<WeightFile> all) =>
        found.Count > 1 ? $"could be {string.Join(" or ", found.Select(f => f.Path))}; give more of the path"
        : $"is no weight file of the project, which has {(all.Count == 0 ? "none" : string.Join(", ", all.Select(f => f.Path)))}; put the file into the project's folder, or name it with <CnnWeights Include=\"…\" />";

    private static List<string> Differences(ShapedNetwork network, WeightFile file)
    {
        var expected = network.Tensors.ToDictionary(t => t.Name, t => $"[{string.Join(", ", t.Tensor.Dimensions)}]", StringComparer.Ordinal);
        var found = file.Tensors.ToDictionary(t => t.Name, StringComparer.Ordinal);
        return
        [
            .. expected.Select(e => Difference(e.Key, e.Value, found.TryGetValue(e.Key, out var tensor) ? tensor : null)).Where(d => d is not null).Select(d => d!),
            .. file.Tensors.Where(t => !expected.ContainsKey(t.Name)).Select(t => $"'{t.Name}' {t.Shape} is not in the model"),
        ];
    }

    private static string? Difference(string name, string shape, StoredTensor? found) =>
        found is null ? $"'{name}' {shape} is missing"
        : found.Shape != shape ? $"'{name}' is {found.Shape}, expected {shape}"
        : FloatingPoint.Contains(found.Type) ? null : $"'{name}' is {found.Type}, expected {string.Join(", ", FloatingPoint)}";

    private static string Shown(List<string> differences)
    {
        string shown = string.Join("; ", differences.Take(DifferencesShown));
        return differences.Count > DifferencesShown ? $"{shown}; and {differences.Count - DifferencesShown} more" : shown;
    }

    private static void Report(Network network, WeightsOptions weights, Microsoft.CodeAnalysis.DiagnosticDescriptor rule, ICollection<Problem> problems, params string[] details) =>
        problems.Add(Problem.Of(rule, weights.Ordinal, "Weights", [network.Name, .. details]));
}
