namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>An input or a layer, as a box of a drawing.</summary>
/// <param name="name">Its name, with those of the blocks around it: <c>inception3a.conv2</c>.</param>
/// <param name="kind">Its attribute's name.</param>
/// <param name="shape">What it makes, without the batch.</param>
/// <param name="reads">The boxes whose values it reads, each once.</param>
internal sealed class GraphBox(string name, string kind, IReadOnlyList<int> shape, IReadOnlyList<GraphBox> reads)
{
    public string Name { get; } = name;

    public string Kind { get; } = kind;

    public IReadOnlyList<GraphBox> Reads { get; } = reads;

    /// <summary>Its window and stride, 7×7/2; empty where it has none.</summary>
    public string Window { get; init; } = "";

    /// <summary>Trained numbers and running averages.</summary>
    public long Parameters { get; init; }

    /// <summary>True of what the network gives.</summary>
    public bool IsOutput { get; set; }

    /// <summary>The uses of blocks that it was declared in, the outermost first: <c>neck1</c>, <c>neck1.dark2</c>.</summary>
    public IEnumerable<string> Blocks
    {
        get
        {
            for (int dot = Name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = Name.IndexOf('.', dot + 1))
                yield return Name[..dot];
        }
    }

    /// <summary>What stands below the name.</summary>
    public string Description => string.Join(' ', new[] { Kind, Window, $"[{string.Join(',', shape)}]" }.Where(part => part.Length > 0));
}
