using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Graph;

/// <summary>
/// Names of layers: given by <c>Name</c>, or derived from the operator and a count (<c>conv1</c>, <c>conv2</c>). A name is a constant of
/// the emitted class too, in Pascal case, so two names that differ in case alone would collide.
/// </summary>
internal sealed class LayerNames(string model, ICollection<Problem> problems)
{
    /// <summary>The emitted classes that have a member for each layer; C# lets no member have its class's name.</summary>
    private static readonly string[] Enclosing = ["Layers", "ModelValues"];

    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>The layer's name: the one given, or <paramref name="stem"/>, with its count behind it if <paramref name="counted"/>.</summary>
    public string Take(AttributeSpec attribute, string stem, bool counted)
    {
        int count = _counts[stem] = _counts.TryGetValue(stem, out int before) ? before + 1 : 1;
        string derived = counted ? stem + count.ToString(System.Globalization.CultureInfo.InvariantCulture) : stem;
        string name = new ArgumentReader(attribute, derived, problems).Text("Name") ?? derived;
        if (!IsLegal(name))
            problems.Add(Problem.Of(Rules.BadName, attribute.Ordinal, "Name", name.Length == 0 ? derived : name));
        else if (_taken.TryGetValue(name, out string? other))
            problems.Add(Problem.Of(Rules.DuplicateName, attribute.Ordinal, name == derived ? null : "Name", name, other, model));
        else
            _taken.Add(name, name);
        return name;
    }

    /// <summary>ASCII alone: the name goes into weight files and other tools too.</summary>
    private static bool IsLegal(string name) =>
        name.Length > 0 && IsLetter(name[0]) && name.All(c => IsLetter(c) || c is '_' or (>= '0' and <= '9'))
        && !Enclosing.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
