using System.Globalization;
using CnnCompiler.Generator.Planning;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Generator.Hosts;

/// <summary>
/// What a project says about the emitted code, in MSBuild properties. <c>CnnTargets</c> names the machines it is for, with commas between them: all of
/// them if it is empty, and scalar code always, so that the program runs everywhere. <c>CnnUnrollBudget</c> is how many multiply-adds a loop may write out.
/// </summary>
internal sealed record EmissionOptions(string TargetNames, string UnrollBudget)
{
    public static EmissionOptions Read(AnalyzerConfigOptions options) => new(Property(options, "CnnTargets"), Property(options, "CnnUnrollBudget"));

    /// <summary>The targets to emit for; what is wrong with a property is reported, and the property ignored.</summary>
    public IReadOnlyList<Target> Targets(string model, ICollection<Problem> problems)
    {
        string[] wanted = [.. TargetNames.Split(';', ',').Select(n => n.Trim()).Where(n => n.Length > 0)];
        if (wanted.Any(name => Target.All.All(t => t.Name != name)))
        {
            string names = string.Join(", ", Target.All.Select(t => t.Name));
            problems.Add(Problem.Of(Rules.BadOption, Problem.OnClass, null, model, "CnnTargets", TargetNames, $"some of {names}, with commas between them"));
            wanted = [];
        }

        int budget = Target.Scalar.UnrollBudget;
        if (UnrollBudget.Length > 0 && (!int.TryParse(UnrollBudget, NumberStyles.None, CultureInfo.InvariantCulture, out budget) || budget is < 1 or > 1000))
        {
            problems.Add(Problem.Of(Rules.BadOption, Problem.OnClass, null, model, "CnnUnrollBudget", UnrollBudget, "a whole number from 1 to 1000"));
            budget = Target.Scalar.UnrollBudget;
        }

        return
        [
            .. Target.All
                .Where(t => wanted.Length == 0 || t.IsScalar || wanted.Contains(t.Name))
                .Select(t => t with { UnrollBudget = budget }),
        ];
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue($"build_property.{name}", out string? value) ? value.Trim() : "";
}
