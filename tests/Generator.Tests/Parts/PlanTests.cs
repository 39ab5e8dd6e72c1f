using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Tests;

/// <summary>Where maps lie: never two living ones in one place, and verifiers that would notice.</summary>
public sealed class PlanTests
{
    private static readonly string[] Activations = ["", ", Relu", ", Tanh", ", Softmax"];
    private static readonly string[] Pools = ["", ", MaxPool(2)", ", AvgPool(2)", ", MaxPool(3, Padding = 1, Stride = 2)"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Living_maps_never_share_memory(int seed)
    {
        string network = Draw(new(seed));
        AssertApart(Specs.InferencePlan(network));
        AssertApart(Specs.TrainingPlan($"{network}, Train(Loss.Custom, InputGradient = true)"));
    }

    [Fact]
    public void Maps_that_live_one_after_the_other_share_memory()
    {
        var plan = Specs.InferencePlan("Input(16, 16, 16), MaxPool(3, Padding = 1, Stride = 1), AvgPool(3, Padding = 1, Stride = 1), MaxPool(3, Padding = 1, Stride = 1)");
        Assert.True(plan.Memory.SharedLength < plan.Layouts.Where(l => !l.Key.IsExternal).Sum(l => l.Value.Length));
        Assert.Equal(plan.Memory.LargestLiveLength, plan.Memory.SharedLength);
    }

    [Fact]
    public void A_plan_with_two_maps_in_one_place_is_refused()
    {
        var plan = Specs.TrainingPlan("Input(16, 8, 8), Tanh, Conv(16, 3), Train(Loss.Custom)");
        var (first, second) = (plan.Program.Forward[1], plan.Program.Forward[2]);
        var moved = (Dictionary<Value, Placement>)plan.Memory.Placements;
        var right = moved[second.Output];
        moved[second.Output] = moved[first.Output];
        Assert.Contains("over parts of tanh1 [16,8,8], which it reads", Assert.Throws<InvalidOperationException>(() => PlanVerifier.Verify(plan)).Message, StringComparison.Ordinal);
        moved[second.Output] = right;
        moved[plan.Program.Backward[0].Output] = moved[first.Output]; // which the weights' gradient is made of
        Assert.Contains("whose memory holds another map by then", Assert.Throws<InvalidOperationException>(() => PlanVerifier.Verify(plan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_of_one_step_in_one_place_are_refused()
    {
        var plan = Specs.TrainingPlan("Input(16, 8, 8), Conv(16, 1), MaxPool(3, Padding = 1, Stride = 1), Conv(4, 1), Train(Loss.Custom)");
        var step = plan.Program.Forward.Single(s => s.Outputs.Length == 2);
        var placements = (Dictionary<Value, Placement>)plan.Memory.Placements;
        placements[step.Outputs[1]] = placements[step.Outputs[0]];
        Assert.Contains("two of its results", Assert.Throws<InvalidOperationException>(() => PlanVerifier.Verify(plan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_reads_what_nobody_wrote_is_refused()
    {
        var program = Specs.InferencePlan("Input(1, 8, 8), Tanh, MaxPool(3, Stride = 1)").Program;
        Assert.Contains("which no earlier step writes", Refusal(program with { Forward = program.Forward.RemoveAt(1) }), StringComparison.Ordinal);
        Assert.Contains("a second time", Refusal(program with { Forward = program.Forward.Insert(1, program.Forward[1]) }), StringComparison.Ordinal);
        Assert.Contains("no step writes", Refusal(program with { Forward = program.Forward.RemoveAt(program.Forward.Length - 1) }), StringComparison.Ordinal);

        static string Refusal(LoweredProgram program)
        {
            string message = Assert.Throws<InvalidOperationException>(() => ProgramVerifier.Verify(program, "a test")).Message;
            Assert.StartsWith("after a test: ", message, StringComparison.Ordinal);
            return message;
        }
    }

    private static string Draw(Random random)
    {
        string network = $"Input({random.Next(1, 20)}, {random.Next(12, 20)}, {random.Next(12, 20)})";
        for (int i = random.Next(1, 3); i > 0; i--)
            network += $", Conv({random.Next(1, 36)}, 3, Padding = {random.Next(2)}){Pick(Activations)}{Pick(Pools)}";
        for (int i = random.Next(1, 3); i > 0; i--)
            network += $"{(random.Next(2) == 0 ? ", Flatten" : "")}, Dense({random.Next(1, 30)}){Pick(Activations)}";
        return network;

        string Pick(string[] values) => values[random.Next(values.Length)];
    }

    /// <summary>One is a slice of the other, perhaps by way of further ones, and lies where its channels do there.</summary>
    private static bool HoldTheSame(ModelPlan plan, List<Step> steps, Value a, Value b)
    {
        var (part, whole) = a.Shape.Channels < b.Shape.Channels ? (a, b) : (b, a);
        return StartsIn(part).Any(start => start % Layout.BlockSize == 0 && plan.Layouts[part].Halo == plan.Layouts[whole].Halo
            && plan.Memory.Placements[part].Offset == plan.Memory.Placements[whole].Offset + (start / Layout.BlockSize * plan.Layouts[whole].Plane));

        // Forward a concatenation's parts lie in its output one after the other, backward in its output's gradient.
        IEnumerable<int> StartsIn(Value map) => map == whole ? [0] : steps.Where(s => s.Layer.Operator.Name == "Concat").SelectMany(s =>
            s.Pass == Pass.Forward ? s.Inputs.Select((input, i) => (Part: input, Whole: s.Output, First: s.Inputs.Take(i).Sum(before => before.Shape.Channels))) : Pieces(s))
            .Where(piece => piece.Part == map).SelectMany(piece => StartsIn(piece.Whole).Select(start => start + piece.First));

        static IEnumerable<(Value Part, Value Whole, int First)> Pieces(Step backward) =>
            ((ISliceRule)backward.Layer.Operator).Slices(backward).Select(slice => (slice.Part, slice.Whole, slice.First));
    }

    /// <summary>Reasons without the planner's blocks: from the step that writes a map to the last that reads it, the memory is the map's.</summary>
    internal static void AssertApart(ModelPlan plan)
    {
        var steps = plan.Program.Steps.ToList();
        var maps = steps.SelectMany(s => s.Outputs).Where(v => !v.IsExternal).Distinct().Select(map => (
            Map: map, Place: plan.Memory.Placements[map], plan.Layouts[map].Length,
            Born: steps.FindIndex(s => s.Outputs.Contains(map)), Dies: Math.Max(steps.FindLastIndex(s => s.Inputs.Contains(map)), steps.FindIndex(s => s.Outputs.Contains(map))))).ToList();
        Assert.All(maps, m => Assert.Equal(0, m.Place.Offset % Layout.BlockSize));
        Assert.All(maps, m => Assert.InRange(m.Place.Offset + m.Length, 1, m.Place.Area == Area.Shared ? plan.Memory.SharedLength : plan.Memory.PerImageLength));
        foreach (var (a, i) in maps.Select((m, i) => (m, i)))
        {
            foreach (var b in maps.Skip(i + 1).Where(b => a.Place.Area == b.Place.Area && a.Place.Offset < b.Place.Offset + b.Length && b.Place.Offset < a.Place.Offset + a.Length))
            {
                // A step may write over what it reads for the last time, float by float: then the two lie exactly alike.
                bool inPlace = (a.Dies == b.Born || b.Dies == a.Born) && a.Place.Offset == b.Place.Offset && plan.Layouts[a.Map] == plan.Layouts[b.Map];
                Assert.True(a.Dies < b.Born || b.Dies < a.Born || inPlace || HoldTheSame(plan, steps, a.Map, b.Map), $"{a.Map} (steps {a.Born} to {a.Dies}) and {b.Map} (steps {b.Born} to {b.Dies}) share memory");
            }
        }
    }
}
