using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// Writes the names of a model's layers: a constant each. A family of names that are the same but for one number is a method of that number instead, once it is so large that nobody picks from its
/// constants: <c>Layers.Unit_Conv1(17)</c> is <c>unit17.conv1</c>.
/// </summary>
internal static class LayersWriter
{
    public static void Write(CodeWriter code, ShapedNetwork network)
    {
        code.Line("/// <summary>Names of the layers.</summary>");
        Write(code, [.. network.Layers.Select(layer => (layer.Name, Describe(network, layer)))]);
    }

    /// <param name="code">Receives them.</param>
    /// <param name="layers">Names, and what is to be said of each.</param>
    public static void Write(CodeWriter code, IReadOnlyList<(string Name, string Summary)> layers)
    {
        var families = NameFamily.Of([.. layers.Select(layer => layer.Name)]);
        HashSet<NameFamily> written = [];
        code.Open("public static class Layers");
        foreach (var (name, summary) in layers)
        {
            families.TryGetValue(name, out var family);
            if (family is not null && !written.Add(family))
                continue;
            if (summary.Length > 0)
                code.Line($"/// <summary>{(family is null ? "" : $"The name of one of {CSharp.Int(family.Count)} layers, {family.Name(family.First)} to {family.Name(family.Last)}. The first is ")}{summary}.</summary>");
            if (family is null)
            {
                code.Line($"public const string {LayerNames.Pascal(name)} = {CSharp.String(name)};");
                continue;
            }

            code.Line($"public static string {family.Member}(int number) => number is >= {CSharp.Int(family.First)} and <= {CSharp.Int(family.Last)} ? $\"{family.Before}{{number}}{family.Behind}\"");
            code.Line($"    : throw new ArgumentOutOfRangeException(nameof(number), number, \"there are {family.Name(family.First)} to {family.Name(family.Last)}\");");
        }

        code.Close();
        code.Line();
    }

    private static string Describe(ShapedNetwork network, ShapedLayer layer)
    {
        string cost = layer.ParameterCount == 0 && layer.Macs == 0 ? "" : $", {Sizes.Readable(layer.ParameterCount)} parameters, {Sizes.Readable(layer.Macs)} MACs";
        string inputs = layer.Inputs.Length == 1 ? layer.Input.ToString() : string.Join(" and ", layer.Layer.Inputs.Select(i => $"{network.NameOf(i)} {network.ShapeOf(i)}"));
        return $"{layer.Layer.Operator.Name}: {inputs} to {layer.Output}{cost}, receptive field {layer.Field}, {Sizes.Readable(sizeof(float) * (long)layer.Output.Length)} bytes";
    }
}
