using System.Globalization;
using System.Text.RegularExpressions;
using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Emit;

/// <summary>Names that are the same but for one number, which takes every value from <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <param name="Before">What stands before the number.</param>
/// <param name="Behind">What stands behind it.</param>
/// <param name="First">The least number.</param>
/// <param name="Last">The largest.</param>
internal sealed record NameFamily(string Before, string Behind, int First, int Last)
{
    /// <summary>As many are a family. ResNet-152 has 50 blocks, and keeps its constants.</summary>
    public const int Least = 64;

    /// <summary>Without zeros in front, and not so long that it is no <see cref="int"/>.</summary>
    public static readonly Regex Number = new("(?<![0-9])(0|[1-9][0-9]{0,8})(?![0-9])");

    /// <summary>A name without its numbers.</summary>
    public static string Pattern(string name) => Number.Replace(name, "#");

    public int Count => Last - First + 1;

    /// <summary>The name as a C# member.</summary>
    public string Member => LayerNames.Pascal(Before + Behind);

    public string Name(int number) => $"{Before}{number.ToString(CultureInfo.InvariantCulture)}{Behind}";

    /// <summary>The families among the names, by each name that belongs to one.</summary>
    public static IReadOnlyDictionary<string, NameFamily> Of(IReadOnlyList<string> names)
    {
        var members = names.SelectMany(name => Number.Matches(name).Cast<Match>().Select(number => (
            Name: name, Before: name.Substring(0, number.Index), Behind: name.Substring(number.Index + number.Length), Number: int.Parse(number.Value, CultureInfo.InvariantCulture))));
        Dictionary<string, NameFamily> families = new(StringComparer.Ordinal);
        HashSet<string> taken = new(names.Select(LayerNames.Pascal), StringComparer.Ordinal);
        foreach (var group in members.GroupBy(m => (m.Before, m.Behind)).OrderByDescending(g => g.Count()).TakeWhile(g => g.Count() >= Least))
        {
            NameFamily family = new(group.Key.Before, group.Key.Behind, group.Min(m => m.Number), group.Max(m => m.Number));
            if (family.Count != group.Count() || group.Any(m => families.ContainsKey(m.Name)) || !LayerNames.IsLegal(family.Member) || !taken.Add(family.Member))
                continue;
            foreach (var member in group)
                families.Add(member.Name, family);
        }

        return families;
    }
}
