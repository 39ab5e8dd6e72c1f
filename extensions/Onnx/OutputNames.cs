using CnnCompiler.Onnx.Format;

namespace CnnCompiler.Onnx;

/// <summary>
/// Gives a graph's outputs the names that the model's class has for them. An output of ONNX is one of the graph's values, so the value is renamed, where it is made and where it is read; another
/// value that has the name already gets a longer one.
/// </summary>
internal static class OutputNames
{
    /// <param name="graph">The graph, complete but for the weights' values.</param>
    /// <param name="names">A name for each output; empty to leave all as they are.</param>
    public static void Give(GraphProto graph, IReadOnlyList<string> names)
    {
        Dictionary<string, string> renamed = [];
        foreach (var (output, name) in graph.Output.Zip(names))
            renamed[output.Name] = name;
        HashSet<string> inputs = [.. graph.Input.Select(input => input.Name)], made = [.. graph.Node.SelectMany(node => node.Output)];
        foreach (var (value, name) in renamed.ToList())
        {
            if (inputs.Contains(name))
                renamed[value] = Longer(name);
            else if (made.Contains(name) && !renamed.ContainsKey(name))
                renamed[name] = Longer(name);
        }

        foreach (var output in graph.Output)
            output.Name = NameOf(output.Name);
        foreach (var node in graph.Node)
        {
            Rename(node.Input);
            Rename(node.Output);
        }

        string NameOf(string value) => renamed.GetValueOrDefault(value, value);

        // A point stands in no name of a layer or an output that a user gives.
        string Longer(string name)
        {
            string longer = $"{name}.value";
            while (made.Contains(longer))
                longer += ".value";
            return longer;
        }

        void Rename(IList<string> values)
        {
            for (int i = 0; i < values.Count; i++)
                values[i] = NameOf(values[i]);
        }
    }
}
