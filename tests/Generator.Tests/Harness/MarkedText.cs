using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CnnCompiler.Generator.Tests;

/// <summary>A source text in which ⟦ and ⟧ stand around the places where diagnostics are expected.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marks)
{
    private const char Open = '⟦', Close = '⟧';

    /// <summary>Strips the marks and remembers, in the order in which they begin, where they were.</summary>
    public static MarkedText Parse(string marked)
    {
        StringBuilder text = new();
        List<TextSpan> marks = [];
        Stack<int> open = [];
        foreach (char c in marked)
        {
            if (c == Open)
                open.Push(text.Length);
            else if (c == Close)
                marks.Add(TextSpan.FromBounds(open.Pop(), text.Length));
            else
                text.Append(c);
        }

        Assert.Empty(open);
        return new(text.ToString(), [.. marks.Order()]);
    }
}
