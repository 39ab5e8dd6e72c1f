using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace CnnCompiler.Generator.Emit;

/// <summary>C# literals, independent of culture and host.</summary>
internal static class CSharp
{
    /// <summary>The shortest text that reads back as the same float.</summary>
    public static string Float(float value)
    {
        if (float.IsNegativeInfinity(value))
            return "float.NegativeInfinity";
        if (float.IsPositiveInfinity(value))
            return "float.PositiveInfinity";
        foreach (string format in new[] { "G7", "G8", "G9" })
        {
            string text = value.ToString(format, CultureInfo.InvariantCulture);
            if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float back) && back.Equals(value))
                return text + "f";
        }

        throw new InvalidOperationException($"{value} is no number");
    }

    public static string Int(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>With digits in groups: <c>421_642</c>.</summary>
    public static string Grouped(long value) => value.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '_');

    /// <summary>A reference to a float some floats further.</summary>
    public static string Ref(string from, int offset) => offset == 0 ? $"ref {from}" : $"ref Unsafe.Add(ref {from}, {Int(offset)})";

    /// <summary>A name that may be a keyword, also one that is none but in some places.</summary>
    public static string Name(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : $"@{name}";

    public static string String(string value) => SymbolDisplay.FormatLiteral(value, quote: true);
}
