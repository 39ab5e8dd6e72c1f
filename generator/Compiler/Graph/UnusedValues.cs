namespace CnnCompiler.Generator.Graph;

/// <summary>Branches that lead nowhere: a mistake in the wiring, which would otherwise cost weights and time without a trace.</summary>
internal static class UnusedValues
{
    public static void Report(IReadOnlyList<InputLayer> inputs, IReadOnlyList<Layer> layers, IReadOnlyList<OutputLayer> outputs, ICollection<Problem> problems)
    {
        HashSet<int> used = [.. layers.SelectMany(layer => layer.Inputs), .. outputs.Select(output => output.Source)];
        for (int i = 0; i < inputs.Count; i++)
        {
            if (!used.Contains(~i))
                Add(inputs[i].Ordinal, inputs[i].Name, $"read the input with [From(\"{inputs[i].Name}\")] or in a join, or remove it");
        }

        for (int i = 0; i < layers.Count; i++)
        {
            if (!used.Contains(i))
                Add(layers[i].Ordinal, layers[i].Name, $"join it, as [Concat(\"{layers[i].Name}\")] does, make it an [Output(\"…\")], or remove what leads to it");
        }

        void Add(int ordinal, string name, string advice) => problems.Add(Problem.Of(Rules.UnusedValue, ordinal, null, name, advice));
    }
}
