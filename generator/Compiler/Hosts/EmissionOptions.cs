using System.Globalization;
using CnnCompiler.Generator.Planning;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Generator.Hosts;

/// <summary>
/// What a project says about the emitted code, in MSBuild properties. <c>CnnTargets</c> names the machines it is for, with commas between them: all of
/// them if it is empty, except those without an operating system, and scalar code always, so that the program runs everywhere. <c>CnnUnrollBudget</c> is how many multiply-adds a loop may write out.
/// </summary>
internal sealed record EmissionOptions(string TargetNames, string UnrollBudget)
{
    public static EmissionOptions Read(AnalyzerConfigOptions options) => new(Property(options, "CnnTargets"), Property(options, "CnnUnrollBudget"));

    /// <summary>The targets to emit for. A property that is wrong is ignored.</summary>
    public IReadOnlyList<Target> Targets
    {
        get
        {
            var wanted = WantedTargets ?? [];
            int budget = WantedBudget ?? Target.Scalar.UnrollBudget;
            return
            [
                .. Target.Known
                    .Where(t => wanted.Contains(t.Name) || t == Target.Scalar || (wanted.Length == 0 && !t.IsBare))
                    .Select(t => t with { UnrollBudget = budget }),
            ];
        }
    }

    /// <summary>What is wrong with the properties.</summary>
    public IEnumerable<Problem> Problems
    {
        get
        {
            string names = string.Join(", ", Target.Known.Select(t => t.Name));
            if (WantedTargets is null)
                yield return Problem.Of(Rules.BadOption, Problem.OnClass, null, "CnnTargets", TargetNames, $"some of {names}, with commas between them");
            if (UnrollBudget.Length > 0 && WantedBudget is null)
                yield return Problem.Of(Rules.BadOption, Problem.OnClass, null, "CnnUnrollBudget", UnrollBudget, "a whole number from 1 to 1000");
        }
    }

    /// <summary>Null where a name is none of a target.</summary>
    private string[]? WantedTargets
    {
        get
        {
            string[] names = [.. TargetNames.Split(';', ',').Select(n => n.Trim()).Where(n => n.Length > 0)];
            return names.All(name => Target.Known.Any(t => t.Name == name)) ? names : null;
        }
    }

    private int? WantedBudget => int.TryParse(UnrollBudget, NumberStyles.None, CultureInfo.InvariantCulture, out int budget) && budget is >= 1 and <= 1000 ? budget : null;

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue($"build_property.{name}", out string? value) ? value.Trim() : "";
}
