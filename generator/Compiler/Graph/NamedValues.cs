namespace CnnCompiler.Generator.Graph;

/// <summary>The values that have names so far: inputs, layers and what [Tag] names.</summary>
internal sealed class NamedValues
{
    private const int MostShown = 8;

    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>A name that is taken already keeps its first meaning.</summary>
    public void Add(string name, int source)
    {
        if (_sources.ContainsKey(name))
            return;
        _sources.Add(name, source);
        _names.Add(name);
    }

    /// <summary>What a name stands for in a scope, as in <see cref="Layer.Inputs"/>; null where it stands for nothing.</summary>
    public int? Find(string scope, string name) => _sources.TryGetValue(LayerNames.In(scope, name), out int source) ? source : null;

    /// <summary>What to write instead of a name that stands for nothing.</summary>
    public string Advice(string scope, string name, IEnumerable<string> later)
    {
        if (later.Contains(LayerNames.In(scope, name)))
            return "it stands further down, and only what stands before can be read";
        string prefix = LayerNames.In(scope, "");
        var known = _names.Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Select(n => n.Substring(prefix.Length)).ToList();
        if (known.Select(n => (Name: n, Distance: Distance(n, name))).Where(n => n.Distance <= Math.Max(1, name.Length / 3)).OrderBy(n => n.Distance).FirstOrDefault().Name is { } similar)
            return $"did you mean \"{similar}\"?";
        if (known.Count == 0)
            return "nothing before it has a name";
        string more = known.Count > MostShown ? "…, " : "";
        return $"there are {more}{string.Join(", ", known.Skip(known.Count - MostShown))}";
    }

    /// <summary>How many letters to change, insert or take away, capitals not told apart: Levenshtein's distance.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 0; i < a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < b.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(a[i]) == char.ToLowerInvariant(b[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[b.Length];
    }
}
