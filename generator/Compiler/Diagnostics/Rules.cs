using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator;

/// <summary>
/// Every diagnostic of the compiler, a file for each stage that gives them. Each has a page, docs/diagnostics/ID.md; a test holds the two together.
/// In every message {0} is the layer, or the class where no layer is concerned.
/// </summary>
internal static partial class Rules
{
    public static IReadOnlyCollection<DiagnosticDescriptor> All => Index.ById.Values;

    public static DiagnosticDescriptor ById(string id) => Index.ById[id];

    public static string Format(DiagnosticDescriptor rule, IEnumerable<string> details) =>
        string.Format(CultureInfo.InvariantCulture, rule.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. details.Cast<object>()]);

    private static string Help(string id) => $"https://github.com/cnncompiler/cnncompiler/blob/main/docs/diagnostics/{id}.md";

    /// <summary>A class of its own, so that it is made after the rules are.</summary>
    private static class Index
    {
        public static readonly Dictionary<string, DiagnosticDescriptor> ById = typeof(Rules)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => (DiagnosticDescriptor)field.GetValue(null))
            .ToDictionary(rule => rule.Id);
    }
}
