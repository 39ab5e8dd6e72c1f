namespace CnnCompiler.Weights;

/// <summary>The trained tensors of a model as a safetensors file. Called by emitted code.</summary>
public static class ModelFile
{
    /// <summary>The key in a file's metadata under which the name of its model stands.</summary>
    public const string ModelKey = "cnncompiler.model";

    private const int DifferencesShown = 10;

    /// <summary>
    /// Saves a model's parameters. The file appears whole or not at all: whatever happens meanwhile, a file that was there before stays whole until the new one
    /// takes its place.
    /// </summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="info">The model.</param>
    /// <param name="parameters">All its parameters in their canonical order, <see cref="ModelInfo.StoredCount"/> values.</param>
    /// <param name="metadata">Texts to keep in the file; <see cref="ModelKey"/> and <see cref="SafetensorsFile.ChecksumKey"/> are not for callers.</param>
    /// <exception cref="ArgumentException">The number of parameters is not the model's, or a key in the metadata is not for callers.</exception>
    /// <exception cref="IOException">The file cannot be written: the folder does not exist, the disk is full, …</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(string path, ModelInfo info, ReadOnlySpan<float> parameters, IReadOnlyDictionary<string, string>? metadata = null)
    {
        RequireCount(info, parameters.Length);
        Dictionary<string, string> texts = metadata is null ? [] : new(metadata);
        if (!texts.TryAdd(ModelKey, info.Name))
            throw new ArgumentException($"The key '{ModelKey}' is written by the library; leave it out.", nameof(metadata));
        SafetensorsWriter.Write(path, new ParameterSource(info.Tensors, parameters), texts);
    }

    /// <summary>Loads a model's parameters. On any failure <paramref name="parameters"/> stays as it was.</summary>
    /// <param name="path">The file.</param>
    /// <param name="info">The model.</param>
    /// <param name="parameters">Where to: all its parameters in their canonical order, <see cref="ModelInfo.StoredCount"/> values.</param>
    /// <exception cref="ArgumentException">The number of parameters is not the model's.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or its tensors are not the model's; the message lists the differences.</exception>
    public static void Load(string path, ModelInfo info, Span<float> parameters)
    {
        RequireCount(info, parameters.Length);
        SafetensorsFile file = SafetensorsFile.Read(path);
        RequireSame(path, info, file);
        foreach (TensorInfo tensor in info.Tensors) file.Tensor(tensor.Name).CopyTo(parameters.Slice(tensor.Offset, tensor.Length));
    }

    private static void RequireCount(ModelInfo info, int parameters)
    {
        if (parameters != info.StoredCount)
            throw new ArgumentException($"There are {parameters} parameters, expected {info.StoredCount} for {info.Name}.", nameof(parameters));
    }

    private static void RequireSame(string path, ModelInfo info, SafetensorsFile file)
    {
        HashSet<string> expected = [.. info.Tensors.Select(t => t.Name)];
        string[] differences =
        [
            .. info.Tensors.Select(t => Difference(t, file.Find(t.Name))).OfType<string>(),
            .. file.Tensors.Where(t => !expected.Contains(t.Name)).Select(t => $"'{t.Name}' {Text(t.Shape)} is not in the model"),
        ];
        if (differences.Length == 0) return;
        string shown = string.Join("; ", differences.Take(DifferencesShown));
        string more = differences.Length > DifferencesShown ? $"; and {differences.Length - DifferencesShown} more" : "";
        string origin = file.Metadata.TryGetValue(ModelKey, out string? model) && model != info.Name ? $" The file was saved from {model}." : "";
        throw new InvalidDataException($"{path} does not fit {info.Name}: {shown}{more}.{origin} Load a file that was saved from the same layers, under the same names.");
    }

    private static string? Difference(TensorInfo expected, SafetensorsTensor? found)
    {
        if (found is null) return $"'{expected.Name}' {Text(expected.Dimensions)} is missing";
        if (!found.Shape.SequenceEqual(expected.Dimensions)) return $"'{expected.Name}' is {Text(found.Shape)}, expected {Text(expected.Dimensions)}";
        return found.IsFloatingPoint ? null : $"'{expected.Name}' is {found.Type}, expected F32, F16, BF16 or F64";
    }

    private static string Text(IReadOnlyList<int> shape) => $"[{string.Join(", ", shape)}]";

    // A ref struct, so that parameters are written from where they are.
    private readonly ref struct ParameterSource(IReadOnlyList<TensorInfo> tensors, ReadOnlySpan<float> parameters) : ITensorSource
    {
        private readonly ReadOnlySpan<float> _parameters = parameters;

        public int Count => tensors.Count;

        public string Name(int index) => tensors[index].Name;

        public IReadOnlyList<int> Shape(int index) => tensors[index].Dimensions;

        public ReadOnlySpan<float> Values(int index) => _parameters.Slice(tensors[index].Offset, tensors[index].Length);
    }
}
