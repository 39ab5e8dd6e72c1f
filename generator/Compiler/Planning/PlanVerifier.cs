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
        Dictionary<Value, bool> intact = [];
        foreach (var step in plan.Program.Steps)
        {
            foreach (var input in step.Inputs.Where(i => !i.IsExternal))
            {
                if (!intact.TryGetValue(input, out bool whole) || !whole)
                    throw new InvalidOperationException($"{step} reads {input}, whose memory holds another map by then");
            }

            foreach (var output in step.Outputs.Where(o => !o.IsExternal))
            {
                foreach (var victim in intact.Keys.Where(v => v != output && Overlap(plan, v, output)).ToList())
                    intact[victim] = false;
                intact[output] = true;
            }

            foreach (var output in step.Outputs.Where(o => !o.IsExternal && !intact[o]))
                throw new InvalidOperationException($"{step} writes two of its results to the same memory, {output} among them");
        }
    }

    private static bool Overlap(ModelPlan plan, Value a, Value b)
    {
        var (x, y) = (plan.Memory.Placements[a], plan.Memory.Placements[b]);
        return x.Area == y.Area && x.Offset < y.Offset + plan.Layouts[b].Length && y.Offset < x.Offset + plan.Layouts[a].Length;
    }
}
