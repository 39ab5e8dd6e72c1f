using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CnnCompiler.Generator.Emit;

/// <summary>Lines of code that differ from other lines in numbers alone.</summary>
/// <param name="Text">The lines, with <see cref="Number"/> for each number that may differ and <see cref="Quote"/> around names that contain some.</param>
/// <param name="Numbers">These numbers.</param>
internal sealed record NumberedCode(string Text, IReadOnlyList<int> Numbers)
{
    /// <summary>Stands for a number.</summary>
    public const string Number = "\x1";

    /// <summary>Several one after the other.</summary>
    public static NumberedCode Joined(IReadOnlyList<NumberedCode> codes) => new(string.Join("\n", codes.Select(c => c.Text)), [.. codes.SelectMany(c => c.Numbers)]);

    /// <summary>Stands before and behind the text of a string literal.</summary>
    public const string Quote = "\x2";

    /// <summary>A name as a string literal, its counts as numbers.</summary>
    public static string Name(string name, List<int> numbers)
    {
        if (!name.All(c => c is '_' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            return CSharp.String(name);
        string text = NameFamily.Number.Replace(name, count =>
        {
            numbers.Add(int.Parse(count.Value, CultureInfo.InvariantCulture));
            return Number;
        });
        return $"{Quote}{text}{Quote}";
    }

    /// <summary>Comments behind the lines, where they stand for themselves; they may differ.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>
/// Writes a repeated run of calls as a loop, so that code does not grow with the depth of a network. Numbers that grow evenly are computed; others are read from a table, which is data of the assembly
/// and no code.
/// </summary>
internal static class Repetition
{
    /// <summary>A loop has to save as many lines of calls: it is harder to read than calls one after the other.</summary>
    private const int LeastSaved = 8;

    private const int LeastCount = 3, LongestPeriod = 96;

    /// <summary>Finds runs of a sequence of texts that are the same <c>Period</c> texts <c>Count</c> times, at least <paramref name="least"/>.</summary>
    public static IReadOnlyList<(int Start, int Period, int Count)> Find(IReadOnlyList<string> texts, int least = LeastCount)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        int[] ids = new int[texts.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            if (!numbers.TryGetValue(texts[i], out ids[i]))
                numbers.Add(texts[i], ids[i] = numbers.Count);
        }

        List<(int Start, int Period, int Count)> runs = [];
        for (int i = 0; i < ids.Length;)
        {
            var (period, count) = Longest(ids, i, least);
            if (count > 0)
                runs.Add((i, period, count));
            i += Math.Max(1, period * count);
        }

        return runs;
    }

    /// <summary>Writes code in its order: repeated runs as loops, the rest as it is.</summary>
    public static void WriteAll(CodeWriter code, List<NumberedCode> items)
    {
        var runs = Find([.. items.Select(item => item.Text)]);
        for (int i = 0; i < items.Count;)
        {
            var (_, period, count) = runs.FirstOrDefault(run => run.Start == i);
            if (count > 0)
                Write(code, items.GetRange(i, period * count), period);
            foreach (string line in count > 0 ? [] : Lines(items[i]))
                code.Line(line);
            i += Math.Max(1, period * count);
        }
    }

    /// <summary>Writes a run.</summary>
    /// <param name="code">Receives it.</param>
    /// <param name="items">The code of all its repetitions, one after the other.</param>
    /// <param name="period">How many belong to one.</param>
    public static void Write(CodeWriter code, IReadOnlyList<NumberedCode> items, int period)
    {
        List<string> tables = [];
        string[] body = [.. Enumerable.Range(0, period).SelectMany(position => LinesOf(items, period, position, tables))];
        if (tables.Count > 0)
            code.Open();
        foreach (string table in tables)
            code.Line(table);
        code.Open($"for (int repetition = 0; repetition < {CSharp.Int(items.Count / period)}; repetition++)");
        foreach (string line in body)
            code.Line(line);
        code.Close();
        if (tables.Count > 0)
            code.Close();
    }

    /// <summary>Writes one position of a run for the <c>repetition</c> at hand.</summary>
    /// <param name="code">Receives it.</param>
    /// <param name="items">The code of all repetitions, one after the other.</param>
    /// <param name="period">How many belong to one.</param>
    /// <param name="position">Which of them.</param>
    public static void WriteOne(CodeWriter code, IReadOnlyList<NumberedCode> items, int period, int position)
    {
        List<string> tables = [];
        string[] body = [.. LinesOf(items, period, position, tables)];
        foreach (string line in tables.Concat(body))
            code.Line(line);
    }

    /// <summary>The lines at one position of a run, in all repetitions at once; tables that they read are added to those there are.</summary>
    private static string[] LinesOf(IReadOnlyList<NumberedCode> items, int period, int position, List<string> tables)
    {
        int count = items.Count / period;
        string[] pieces = items[position].Text.Split(NumberedCode.Number[0]);
        StringBuilder text = new(pieces[0]);
        for (int i = 1; i < pieces.Length; i++)
        {
            int[] values = [.. Enumerable.Range(0, count).Select(repetition => items[(repetition * period) + position].Numbers[i - 1])];
            string? value = Even(values);
            if (value is null)
            {
                string table = $"places{CSharp.Int(tables.Count + 1)}";
                tables.Add($"ReadOnlySpan<int> {table} = [{string.Join(", ", values.Select(v => CSharp.Int(v)))}];");
                value = $"{table}[repetition]";
            }

            bool isInName = pieces.Take(i).Sum(piece => piece.Count(c => c == NumberedCode.Quote[0])) % 2 == 1;
            text.Append(isInName && value.Contains("repetition") ? $"{{{value}}}" : value).Append(pieces[i]);
        }

        return Quoted(text.ToString()).Split('\n');
    }

    /// <summary>The same code once, with its numbers.</summary>
    public static IEnumerable<string> Lines(NumberedCode item)
    {
        string[] pieces = item.Text.Split(NumberedCode.Number[0]);
        StringBuilder text = new(pieces[0]);
        for (int i = 1; i < pieces.Length; i++)
            text.Append(CSharp.Int(item.Numbers[i - 1])).Append(pieces[i]);
        return Regex.Replace(Quoted(text.ToString()), @"Unsafe\.Add\(ref (\w+), 0\)", "$1").Split('\n')
            .Select((line, i) => i < item.Notes.Count && item.Notes[i].Length > 0 ? $"{line} // {item.Notes[i]}" : line);
    }

    /// <summary>The text with string literals for its names, interpolated where something is to be computed.</summary>
    private static string Quoted(string text) =>
        Regex.Replace(text, $"{NumberedCode.Quote}([^{NumberedCode.Quote}]*){NumberedCode.Quote}", name => $"{(name.Value.Contains('{') ? "$" : "")}\"{name.Groups[1].Value}\"");

    private static (int Period, int Count) Longest(int[] ids, int start, int least)
    {
        var best = (Period: 0, Count: 0);
        for (int period = 1; period <= LongestPeriod && start + (period * least) <= ids.Length; period++)
        {
            int same = start;
            while (same + period < ids.Length && ids[same] == ids[same + period])
                same++;
            int count = ((same - start) / period) + 1;
            if (count >= least && (count - 1) * period >= LeastSaved && count * period > best.Count * best.Period)
                best = (period, count);
        }

        return best;
    }

    /// <summary>Numbers that are one number, or grow by the same from one to the next.</summary>
    private static string? Even(int[] values)
    {
        long step = (long)values[1] - values[0];
        for (int i = 2; i < values.Length; i++)
        {
            if ((long)values[i] - values[i - 1] != step)
                return null;
        }

        string times = step is 1 or -1 ? "" : $" * {CSharp.Int(Math.Abs(step))}";
        return step == 0 ? CSharp.Int(values[0]) : $"{CSharp.Int(values[0])} {(step < 0 ? '-' : '+')} repetition{times}";
    }
}
