using System.Globalization;
using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Graph;

/// <summary>
/// Names of layers, inputs and tags: given, or derived from the operator and a count (<c>conv1</c>, <c>conv2</c>). In a block they are local to its use and follow the use's own
/// name: <c>basicBlock3.conv2</c>. A name is a constant of the emitted class too, <c>BasicBlock3_Conv2</c>, so two names that differ in case alone would collide.
/// </summary>
internal sealed class LayerNames(string model, ICollection<Problem> problems)
{
    /// <summary>The emitted classes that have a member for each layer, input or output; C# lets no member have its class's name.</summary>
    private static readonly string[] Enclosing = ["Layers", "ModelValues", "ModelOutputs", "InputPlaces", "OutputPlaces"];

    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The name as a C# member has it: <c>BasicBlock3_Conv2</c>.</summary>
    public static string Pascal(string name) => string.Join("_", name.Split('.').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));

    /// <summary>The name as a local variable can have it.</summary>
    public static string Identifier(string name) => name.Replace('.', '_');

    /// <summary>The full name of what a scope calls <paramref name="name"/>.</summary>
    public static string In(string scope, string name) => scope.Length == 0 ? name : $"{scope}.{name}";

    /// <summary>The layer's name: the one given, or <paramref name="stem"/>, with its count behind it if <paramref name="counted"/>.</summary>
    public string Take(AttributeSpec attribute, string stem, bool counted)
    {
        string derived = In(attribute.Scope, stem);
        int count = _counts[derived] = _counts.TryGetValue(derived, out int before) ? before + 1 : 1;
        if (counted)
            derived += count.ToString(CultureInfo.InvariantCulture);
        ArgumentReader reader = new(attribute, derived, problems);
        // A layer's constructor has arguments of its own; that of an input or a tag has the name.
        bool isPositional = attribute.Kind != AttributeKind.Layer && reader.Has("name");
        string argument = isPositional ? "name" : "Name";
        if (isPositional && reader.Has("Name"))
            reader.Contradict("Name", "it has two names; leave one out");
        if (reader.Text(argument) is not { } given)
            return Reserve(attribute, derived);
        if (IsLegal(given))
            return Reserve(attribute, In(attribute.Scope, given), argument);
        problems.Add(Problem.Of(Rules.BadName, attribute.Ordinal, argument, given.Length == 0 ? derived : given));
        return derived; // what is in a block builds on this name, and is emitted
    }

    /// <summary>Keeps a full name from being given twice.</summary>
    public string Reserve(AttributeSpec attribute, string name, string? argument = null)
    {
        if (_taken.TryGetValue(Identifier(name), out string? other))
            problems.Add(Problem.Of(Rules.DuplicateName, attribute.Ordinal, argument, name, other, model));
        else
            _taken.Add(Identifier(name), name);
        return name;
    }

    /// <summary>ASCII alone: the name goes into weight files and other tools too.</summary>
    public static bool IsLegal(string name) =>
        name.Length > 0 && IsLetter(name[0]) && name.All(c => IsLetter(c) || c is '_' or (>= '0' and <= '9'))
        && !Enclosing.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
