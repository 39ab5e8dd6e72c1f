using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>
/// Runs a plan on paper: every step claims the memory it writes, and whatever it reads must still be claimed by the map it means to read.
/// The planner reasons about lifetimes; this checks its result without them.
/// </summary>
internal static class PlanVerifier
{
    public static void Verify(ModelPlan plan)
    {
        // What is claimed at the moment; by the planner's own promise no two of these overlap, so few are alive at a time.
        Dictionary<Area, SortedList<int, Value>> claims = new() { [Area.Shared] = [], [Area.PerImage] = [] };
        HashSet<Value> intact = [];
        foreach (var step in plan.Program.Steps)
        {
            foreach (var input in step.Inputs.Where(i => !i.IsExternal && !intact.Contains(i)))
                throw new InvalidOperationException($"{step} reads {input}, whose memory holds another map by then");
            foreach (var output in step.Outputs.Where(o => !o.IsExternal))
                Claim(plan, output, claims[plan.Memory.Placements[output].Area], intact);
            foreach (var output in step.Outputs.Where(o => !o.IsExternal && !intact.Contains(o)))
                throw new InvalidOperationException($"{step} writes two of its results to the same memory, {output} among them");
        }
    }

    private static void Claim(ModelPlan plan, Value output, SortedList<int, Value> claims, HashSet<Value> intact)
    {
        int start = plan.Memory.Placements[output].Offset, end = start + plan.Layouts[output].Length;
        int low = 0;
        for (int high = claims.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = claims.Keys[middle] < start ? (middle + 1, high) : (low, middle);
        }

        // Claims do not overlap, so of those that begin before it only the last can reach into it.
        if (low > 0 && claims.Keys[low - 1] + plan.Layouts[claims.Values[low - 1]].Length > start)
            low--;
        while (low < claims.Count && claims.Keys[low] < end)
        {
            intact.Remove(claims.Values[low]);
            claims.RemoveAt(low);
        }

        claims.Add(start, output);
        intact.Add(output);
    }
}
