using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// The public half of a model with an error. All members are there, so that one mistake in a declaration is one error and not a swarm of missing members; what
/// they do is to throw the error's text.
/// </summary>
internal static class BrokenModelWriter
{
    public static string Write(ModelSpec spec, IReadOnlyList<Problem> problems)
    {
        CodeWriter code = new();
        string model = spec.Type.Name;
        bool trainable = spec.Attributes.Any(a => a.Kind == AttributeKind.Train);
        SourceFile.Open(code, spec.Type, $"{model} has an error: its members are here, so that only that error is reported.");
        code.Open($"partial class {model} : {(trainable ? "ITrainableModel" : "ICompiledModel")}<{model}>");
        string message = string.Join("\n", problems.Where(p => p.IsError).Select(p => $"{p.Id}: {p.Message}").DefaultIfEmpty("see the compiler's errors"));
        code.Line($"private const string CompilerError = {CSharp.String($"{spec.Type.PlainName} does not compile. {message}")};");
        code.Line();
        foreach (string constant in new[] { "int InputLength", "int OutputLength", "int ParameterCount", "long Macs", "long ArenaBytes", "long LargestLiveBytes", "long LogicalLiveBytes" })
            code.Line($"public const {constant} = 0;");
        code.Line("public const string Summary = CompilerError;");
        code.Line();
        LayersWriter.Write(code, [.. Names(spec).Where(n => n.Kind == AttributeKind.Layer).Select(n => (n.Name, ""))]);
        List<string> inputs = [.. Names(spec).Where(n => n.Kind == AttributeKind.Input).Select(n => n.Name)];
        PlacesWriter.WriteBroken(code, inputs, Outputs(spec));
        foreach (var (signature, _) in PublicSurface.Members(model, trainable, inputs))
            code.Line($"{signature} => throw new InvalidOperationException(CompilerError);");
        if (spec.WeightsName is not null)
            code.Line($"{TrainedWriter.Signature(model)} => throw new InvalidOperationException(CompilerError);");
        if (spec.Attributes.Any(a => a.Kind == AttributeKind.Model && a.Arguments.Any(argument => argument is { Name: "Inspect", Value.Integer: 1 })))
        {
            code.Line("public ModelValues Values => throw new InvalidOperationException(CompilerError);");
            code.Open("public readonly struct ModelValues");
            foreach (string name in Names(spec).Select(n => n.Name))
                code.Line($"public MapView {LayerNames.Pascal(name)} => throw new InvalidOperationException(CompilerError);");
            code.Close();
        }

        code.Line("public static void Describe(IGraphWriter graph) => throw new InvalidOperationException(CompilerError);");
        code.Line();
        foreach (string signature in PublicSurface.RuntimeMembers(model, trainable))
            code.Line($"{signature} => throw new InvalidOperationException(CompilerError);");
        code.Close();
        SourceFile.Close(code, spec.Type);
        return code.ToString();
    }

    /// <summary>The names that the outputs of a prediction would have.</summary>
    private static List<string> Outputs(ModelSpec spec) =>
    [
        .. spec.Attributes
            .Where(a => a.Kind == AttributeKind.Output && !a.Arguments.Any(argument => argument is { Name: "TrainOnly", Value.Integer: 1 }))
            .Select(a => a.Arguments.Where(argument => argument.Name == "name").Select(argument => argument.Value.Text).FirstOrDefault() ?? "")
            .Where(LayerNames.IsLegal).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Select(g => g.First()),
    ];

    /// <summary>The names that the inputs, the layers and the tags would have; those that are wrong themselves are left out.</summary>
    private static IEnumerable<(string Name, AttributeKind Kind)> Names(ModelSpec spec)
    {
        List<Problem> problems = [];
        var expanded = BlockExpander.Expand(spec, problems);
        foreach (var attribute in expanded.Attributes.Where(a => a.Kind is AttributeKind.Layer or AttributeKind.Input or AttributeKind.Tag).OrderByDescending(a => a.Kind == AttributeKind.Input))
        {
            int before = problems.Count;
            bool isInput = attribute.Kind == AttributeKind.Input;
            string name = expanded.Names.Take(attribute, isInput ? "image" : LayerNames.Camel(attribute.Name), counted: !isInput);
            if (problems.Count == before)
                yield return (name, attribute.Kind);
        }
    }
}
