using System.Globalization;

namespace CnnCompiler.Benchmarks;

/// <summary>What the lines are held to: a ratio that they must reach, and one that is the goal.</summary>
internal static class Goals
{
    private const double LeastWork = 50, LeastSpeedUp = 1.85, GoalSpeedUp = 1.95, LongestTail = 1.2;

    private static readonly Dictionary<string, (double Must, double Goal)> _oneImage = new()
    {
        ["lenet5"] = (0.40, 0.25),
        ["lecture"] = (0.70, 0.50),
        ["vgg16"] = (0.45, 0.33),
        ["resnet50"] = (0.85, 0.65),
        ["resnet18"] = (0.70, 0.50),
        ["mobilenetv1"] = (1.00, 0.80),
        ["googlenet"] = (1.00, 0.70),
    };

    private static readonly Dictionary<string, (double Must, double Goal)> _training = new()
    {
        ["lecture"] = (0.33, 0.20),
        ["lenet5"] = (0.33, 0.15),
        ["resnet20"] = (0.60, 0.35),
    };

    private static readonly (double Must, double Goal) _batch = (1.0, 0.6);

    /// <summary>Prints how the lines stand to their goals; those without one are left out.</summary>
    public static void Print(IReadOnlyList<RatioLine> lines)
    {
        Console.WriteLine("# NAME WORK THREADS ratio must goal");
        int rows = 0, must = 0, goal = 0;
        foreach (var line in lines)
        {
            if (Of(line) is not { } wanted)
                continue;
            Row($"{line.Name} {line.Work} {line.Threads}", line.Ratio, wanted.Must, wanted.Goal, least: false);
        }

        foreach (var one in lines.Where(line => line.Threads == 1 && line.Ours > LeastWork))
        {
            if (lines.FirstOrDefault(line => (line.Name, line.Work, line.Threads) == (one.Name, one.Work, 2)) is { } two)
                Row($"{one.Name} {one.Work} 2-over-1", one.Ours / two.Ours, LeastSpeedUp, GoalSpeedUp, least: true);
        }

        Console.WriteLine(Text($"# rows {rows}, must reached on {must}, goal on {goal}"));
        if (lines.Count > 0)
            Console.WriteLine(Text($"# bytes allocated by a call: at most {lines.Max(line => line.Bytes):F0}"));
        if (lines.Where(line => line.Tail.BesideLoop is not null && line.Tail.Calls >= Tail.Enough).MaxBy(line => line.Tail.BesideLoop) is { } longest)
            Console.WriteLine(Text($"# longest tail: P99.9 over P50 of {longest.Name} {longest.Work} is {longest.Tail.BesideLoop:F2} times that of a plain loop; must be {LongestTail:F1} at most"));

        void Row(string name, double value, double least1, double goal1, bool least)
        {
            bool Reaches(double limit) => least ? value >= limit : value <= limit;
            (rows, must, goal) = (rows + 1, must + (Reaches(least1) ? 1 : 0), goal + (Reaches(goal1) ? 1 : 0));
            string said = Reaches(goal1) ? "goal" : Reaches(least1) ? "must" : "SHORT";
            Console.WriteLine(Text($"{name} {value:F3} {least1:F2} {goal1:F2} {said}"));
        }
    }

    private static (double Must, double Goal)? Of(RatioLine line)
    {
        if (line.Work.StartsWith("train", StringComparison.Ordinal))
            return _training.TryGetValue(line.Name, out var training) ? training : null;
        if (!_oneImage.TryGetValue(line.Name, out var oneImage))
            return null;
        return line.Work == "infer1" ? oneImage : _batch;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
