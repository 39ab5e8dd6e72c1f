using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Pipeline;

/// <summary>CNN3004: does the network cost more than its declaration allows?</summary>
internal static class BudgetRule
{
    private const int Named = 3;

    public static void Check(ModelPlan plan, ICollection<Problem> problems)
    {
        var network = plan.Program.Network;
        if (network.Network.Budget is not { } budget)
            return;
        var layers = network.Layers.Select(l => (l.Name, l.ParameterCount, l.Macs)).ToList();
        void Limit(string argument, long? limit, Func<long> cost, Func<IEnumerable<(string Name, long Cost)>> parts)
        {
            if (limit is not { } most || cost() is var spent && spent <= most)
                return;
            var largest = parts().Where(part => part.Cost > 0).OrderByDescending(part => part.Cost).Take(Named).Select(part => $"{part.Name} ({Sizes.Readable(part.Cost)})").ToList();
            problems.Add(Problem.Of(Rules.OverBudget, budget.Ordinal, argument, network.Network.Name, argument, Sizes.Readable(spent), Sizes.Readable(most), And(largest)));
        }

        Limit("RamBytes", budget.RamBytes, () => DeviceSize.RamBytes(plan), () => Maps(plan));
        Limit("FlashBytes", budget.FlashBytes, () => DeviceSize.FlashBytes(plan), () => Weights(plan));
        Limit("Macs", budget.Macs, () => network.Macs, () => layers.Select(l => (l.Name, l.Macs)));
        Limit("Parameters", budget.Parameters, () => network.Parameters, () => layers.Select(l => (l.Name, l.ParameterCount)));
    }

    /// <summary>What a prediction keeps in RAM, in bytes: the maps with their padding, and what the caller gives and gets.</summary>
    private static IEnumerable<(string Name, long Cost)> Maps(ModelPlan plan) =>
        plan.Layouts.Where(map => !map.Key.IsExternal).Select(map => (map.Key.Name, (long)sizeof(float) * map.Value.Length));

    /// <summary>Bytes of each layer's packed weights.</summary>
    private static IEnumerable<(string Name, long Cost)> Weights(ModelPlan plan) =>
        plan.Program.Forward.Where(step => step.Weights.Length > 0)
            .Select(step => (step.Layer.Name, sizeof(float) * step.Weights.Sum(weight => (long)plan.Weights[weight.Name].Length)));

    private static string And(List<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[parts.Count - 1]}";
}
