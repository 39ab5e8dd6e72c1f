using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes how the inputs and outputs of a model are reached by name, where there are several inputs, or outputs with names.</summary>
internal static class PlacesWriter
{
    public static void Write(CodeWriter code, ShapedNetwork network)
    {
        List<(string Name, Shape Shape)> inputs = [.. network.Network.Inputs.Zip(network.Inputs, (input, shape) => (input.Name, shape))];
        List<(string Name, Shape Shape)> outputs = [.. network.Network.PredictionOutputs.Zip(network.Outputs, (output, shape) => (output.Name, shape))];
        if (inputs.Count > 1)
            Places(code, "InputPlaces", "Where each input lies among all the inputs of one image.", inputs);
        if (!network.Network.PredictionOutputs.All(o => o.IsDeclared))
            return;
        Places(code, "OutputPlaces", "Where each output lies in the result of one image.", outputs);
        code.Line("/// <summary>The outputs of the last prediction of one image; they stay valid until the next.</summary>");
        code.Line("public ModelOutputs Outputs => new(_compiledModel.Result);");
        code.Line();
        code.Line("/// <summary>The outputs of a prediction, by name.</summary>");
        code.Open("public readonly ref struct ModelOutputs");
        code.Line("private readonly ReadOnlySpan<float> _result;");
        code.Line();
        code.Line("internal ModelOutputs(ReadOnlySpan<float> result) => _result = result;");
        foreach (var (name, shape) in outputs)
        {
            code.Line();
            code.Line($"/// <summary>{name}: {shape}.</summary>");
            code.Line($"public ReadOnlySpan<float> {LayerNames.Pascal(name)} => _result[OutputPlaces.{LayerNames.Pascal(name)}];");
        }

        code.Close();
        code.Line();
    }

    /// <summary>The same members for a model that only says what is wrong with it.</summary>
    public static void WriteBroken(CodeWriter code, IReadOnlyList<string> inputs, IReadOnlyList<string> outputs)
    {
        const string Throw = "throw new InvalidOperationException(CompilerError)";
        if (inputs.Count > 1)
            Broken("public static class InputPlaces", "static Range", inputs);
        if (outputs.Count == 0)
            return;
        Broken("public static class OutputPlaces", "static Range", outputs);
        code.Line($"public ModelOutputs Outputs => {Throw};");
        Broken("public readonly ref struct ModelOutputs", "ReadOnlySpan<float>", outputs);

        void Broken(string type, string member, IReadOnlyList<string> names)
        {
            code.Open(type);
            foreach (string name in names)
                code.Line($"public {member} {LayerNames.Pascal(name)} => {Throw};");
            code.Close();
        }
    }

    /// <summary>The documentation of the prediction that takes each input by name.</summary>
    public static string Summary(ShapedNetwork network) =>
        $"/// <summary>The result for one image of inputs {string.Join(", ", network.Network.Inputs.Zip(network.Inputs, (input, shape) => $"{input.Name} {shape}"))}. It stays valid until the next call, allocates nothing and takes no lock.</summary>";

    private static void Places(CodeWriter code, string type, string summary, List<(string Name, Shape Shape)> values)
    {
        code.Line($"/// <summary>{summary}</summary>");
        code.Open($"public static class {type}");
        int offset = 0;
        foreach (var (name, shape) in values)
        {
            code.Line($"/// <summary>{name}: {shape}.</summary>");
            code.Line($"public static Range {LayerNames.Pascal(name)} => {offset}..{offset + shape.Length};");
            offset += shape.Length;
        }

        code.Close();
        code.Line();
    }
}
