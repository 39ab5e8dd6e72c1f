namespace CnnCompiler.Generator.Parse;

/// <summary>
/// The weight files of a project, as the build describes them to the compiler, which itself may read texts alone. Lines, with tabs between their parts: <c>file PATH</c>, and behind it
/// <c>tensor NAME TYPE SHAPE</c> for each tensor, or <c>error MESSAGE</c> where the file cannot be used.
/// </summary>
internal static class WeightManifest
{
    /// <summary>The name of the text among the project's additional files.</summary>
    public const string FileName = "CnnCompiler.Weights.txt";

    public static EquatableArray<WeightFile> Parse(string text)
    {
        List<WeightFile> files = [];
        List<StoredTensor> tensors = [];
        foreach (string line in text.Split('\n'))
        {
            string[] parts = line.TrimEnd('\r').Split('\t');
            switch (parts[0])
            {
                case "file" when parts.Length == 2:
                    Complete(files, tensors);
                    files.Add(new(parts[1], "", default));
                    break;
                case "error" when parts.Length == 2 && files.Count > 0:
                    files[files.Count - 1] = files[files.Count - 1] with { Error = parts[1] };
                    break;
                case "tensor" when parts.Length == 4:
                    tensors.Add(new(parts[1], parts[2], parts[3]));
                    break;
            }
        }

        Complete(files, tensors);
        return files.ToEquatableArray();
    }

    /// <summary>The files that a model may mean: the one of this path, or all whose path ends so.</summary>
    public static IReadOnlyList<WeightFile> Find(IEnumerable<WeightFile> files, string name)
    {
        string path = name.Replace('\\', '/');
        List<WeightFile> found = [.. files.Where(file => file.Path == path || file.Path.EndsWith("/" + path, StringComparison.Ordinal))];
        return found.Where(file => file.Path == path).Take(1).DefaultIfEmpty().First() is { } exact ? [exact] : found;
    }

    /// <summary>The model with what it needs of the project's files: those that it may mean, or else the names of all, so that an edit of another file does not concern it.</summary>
    public static ModelSpec WithWeights(this ModelSpec spec, EquatableArray<WeightFile> files)
    {
        if (spec.WeightsName is not { } name)
            return spec;
        var found = Find(files, name);
        return spec with { WeightFiles = (found.Count > 0 ? found : files.Select(file => new WeightFile(file.Path, "", default))).ToEquatableArray() };
    }

    private static void Complete(List<WeightFile> files, List<StoredTensor> tensors)
    {
        if (files.Count > 0)
            files[files.Count - 1] = files[files.Count - 1] with { Tensors = tensors.ToEquatableArray() };
        tensors.Clear();
    }
}

/// <summary>A weight file of the project.</summary>
/// <param name="Path">As the project names it, with slashes.</param>
/// <param name="Error">Why it cannot be used; empty if it can.</param>
/// <param name="Tensors">What is in it.</param>
internal sealed record WeightFile(string Path, string Error, EquatableArray<StoredTensor> Tensors);

/// <param name="Name">The tensor's name in the file.</param>
/// <param name="Type">As the file names it: <c>F32</c>.</param>
/// <param name="Shape">Its dimensions: <c>[6, 1, 5, 5]</c>.</param>
internal sealed record StoredTensor(string Name, string Type, string Shape);
