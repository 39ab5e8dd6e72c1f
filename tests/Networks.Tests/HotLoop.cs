using System.Globalization;
using System.Text.RegularExpressions;

namespace CnnCompiler.Networks.Tests;

/// <summary>An innermost loop of multiply-adds, as the JIT compiled it for x64.</summary>
/// <param name="Method">The kernel.</param>
/// <param name="Body">Its instructions.</param>
public sealed partial record HotLoop(string Method, IReadOnlyList<string> Body)
{
    /// <summary>It calls something.</summary>
    public bool Calls => Body.Any(line => line.StartsWith("call", StringComparison.Ordinal));

    /// <summary>A register that it adds up in is put on the stack, because there are not enough registers.</summary>
    public bool SpillsSums
    {
        get
        {
            var sums = Body.Select(line => MultiplyAdd().Match(line)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToHashSet();
            return Body.Select(line => StackStore().Match(line)).Any(m => m.Success && sums.Contains(m.Groups[1].Value));
        }
    }

    /// <summary>The hot loops in listings of <c>DOTNET_JitDisasm</c>.</summary>
    /// <param name="listing">The listing's lines.</param>
    public static IReadOnlyList<HotLoop> In(IEnumerable<string> listing)
    {
        List<HotLoop> found = [];
        string method = "";
        Dictionary<string, int> labels = [];
        List<string> code = [];
        foreach (string line in listing)
        {
            if (Start().Match(line) is { Success: true } start)
            {
                found.AddRange(Innermost(method, labels, code));
                method = start.Groups[1].Value;
                labels.Clear();
                code.Clear();
            }
            else if (Label().Match(line) is { Success: true } label)
            {
                labels[label.Value] = code.Count;
            }
            else if (line.StartsWith("       ", StringComparison.Ordinal))
            {
                code.Add(line.Trim());
            }
        }

        return [.. found, .. Innermost(method, labels, code)];
    }

    /// <summary>A jump to a label before it is a loop; one that holds no other is innermost.</summary>
    private static IEnumerable<HotLoop> Innermost(string method, Dictionary<string, int> labels, List<string> code)
    {
        List<(int First, int Last)> loops = [];
        for (int i = 0; i < code.Count; i++)
        {
            if (Jump().Match(code[i]) is { Success: true } jump && labels.TryGetValue(jump.Groups[1].Value, out int first) && first <= i)
                loops.Add((first, i));
        }

        return loops
            .Where(outer => !loops.Any(inner => inner != outer && outer.First <= inner.First && inner.Last <= outer.Last))
            .Select(loop => new HotLoop(method, code.GetRange(loop.First, loop.Last - loop.First + 1)))
            .Where(loop => loop.Body.Any(line => MultiplyAdd().IsMatch(line)));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Method}:\n{string.Join('\n', Body)}");

    [GeneratedRegex(@"^; Assembly listing for method (\S+)")]
    private static partial Regex Start();

    [GeneratedRegex(@"^G_M\w+(?=:)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^j\w+\s+(?:SHORT\s+|NEAR\s+)?(G_M\w+)")]
    private static partial Regex Jump();

    [GeneratedRegex(@"^vfn?madd\w+\s+([xyz]mm\d+)")]
    private static partial Regex MultiplyAdd();

    [GeneratedRegex(@"^vmov\w+\s+\w+ ptr \[r[sb]p[^\]]*\], ([xyz]mm\d+)")]
    private static partial Regex StackStore();
}
