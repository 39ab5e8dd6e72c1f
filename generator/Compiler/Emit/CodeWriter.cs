using System.Text;

namespace CnnCompiler.Generator.Emit;

/// <summary>Lines of C#, indented.</summary>
internal sealed class CodeWriter(int indent = 0)
{
    private readonly StringBuilder _text = new();
    private int _indent = indent;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _indent * 4).Append(line);
        _text.Append('\n');
    }

    /// <summary>Text of several lines that is indented already.</summary>
    public void Raw(string text) => _text.Append(text);

    /// <summary>A block, with a line in front of it or without.</summary>
    public void Open(string line = "")
    {
        if (line.Length > 0)
            Line(line);
        Line("{");
        _indent++;
    }

    public void Close()
    {
        _indent--;
        Line("}");
    }

    public override string ToString() => _text.ToString();
}
