namespace CnnCompiler;

/// <summary>What a compiled model is: its name, its shapes, its trained tensors and what it costs.</summary>
public sealed class ModelInfo
{
    /// <summary>Called by emitted code.</summary>
    /// <param name="name">The model's class name.</param>
    /// <param name="input">Shape of one image; for several inputs a vector of all their values.</param>
    /// <param name="output">Shape of one result; for several outputs a vector of all their values.</param>
    /// <param name="tensors">The tensors, in the order of their offsets.</param>
    public ModelInfo(string name, MapShape input, MapShape output, params TensorInfo[] tensors)
    {
        Name = name;
        Input = input;
        Output = output;
        Inputs = [new("image", input)];
        Outputs = [new("result", output)];
        Tensors = tensors;
        StoredCount = tensors.Length == 0 ? 0 : tensors[^1].Offset + tensors[^1].Length;
        ParameterCount = tensors.Where(t => !t.IsState).Sum(t => t.Length);
    }

    /// <summary>The model's class name.</summary>
    public string Name { get; }

    /// <summary>Shape of one image; for several inputs a vector of all their values, one input after the other.</summary>
    public MapShape Input { get; }

    /// <summary>Shape of one result; for several outputs a vector of all their values, one output after the other.</summary>
    public MapShape Output { get; }

    /// <summary>What a prediction takes, in order.</summary>
    public IReadOnlyList<ValueInfo> Inputs { get; init; }

    /// <summary>What a prediction gives, in order.</summary>
    public IReadOnlyList<ValueInfo> Outputs { get; init; }

    /// <summary>Shape of the first of several outputs, or of the only one: what metrics look at.</summary>
    internal MapShape MainOutput => Outputs[0].Shape;

    /// <summary>The trained tensors and running averages, in canonical order.</summary>
    public IReadOnlyList<TensorInfo> Tensors { get; }

    /// <summary>Number of trained values.</summary>
    public int ParameterCount { get; }

    /// <summary>Number of values in a weight file: the trained ones and running averages.</summary>
    public int StoredCount { get; }

    /// <summary>Multiply-accumulates of the convolutions and dense layers, for one image.</summary>
    public long Macs { get; init; }

    /// <summary>Bytes of the workspace of one image.</summary>
    public long ArenaBytes { get; init; }

    /// <summary>Every layer with its shape and its costs, as a table.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The tensor of a name.</summary>
    /// <param name="name">Its name: <c>conv1.weight</c>.</param>
    /// <exception cref="ArgumentException">The model has no such tensor.</exception>
    public TensorInfo Tensor(string name) => Tensors.FirstOrDefault(t => t.Name == name)
        ?? throw new ArgumentException($"{Name} has no tensor '{name}'; it has {string.Join(", ", Tensors.Select(t => t.Name))}.", nameof(name));
}
