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
    private static readonly Dictionary<string, DiagnosticDescriptor> Known = typeof(Rules)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (DiagnosticDescriptor)field.GetValue(null))
        .ToDictionary(rule => rule.Id);

    public static IReadOnlyCollection<DiagnosticDescriptor> All => Known.Values;

    public static DiagnosticDescriptor ById(string id) => Known[id];

    public static string Format(DiagnosticDescriptor rule, IEnumerable<string> details) =>
        string.Format(CultureInfo.InvariantCulture, rule.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. details.Cast<object>()]);

    private static string Help(string id) => $"https://github.com/cnncompiler/cnncompiler/blob/main/docs/diagnostics/{id}.md";
}
