using System.Collections.Immutable;
using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>What planning needs of an operator's weights.</summary>
internal interface IPackingRule
{
    /// <summary>Floats of a tensor in the order in which kernels read it; a multiple of 16, padding included.</summary>
    int PackedLength(StepPlan plan, Weight weight);

    /// <summary>Floats of a second form of the weights that a backward step makes once a batch; 0 for none.</summary>
    int ScratchLength(StepPlan plan);
}

/// <summary>An operator whose steps may need memory while they run.</summary>
internal interface IWorkRule
{
    /// <summary>Floats of it, which hold anything before and after; a multiple of 16, 0 for none. Of the plan, only layouts are known by then.</summary>
    int WorkLength(StepPlan plan);
}

/// <summary>A step with everything its kernels have to know.</summary>
internal sealed record StepPlan(Step Step, ModelPlan Model)
{
    public Layout Of(Value value) => Model.Layouts[value];

    public Layout Input => Of(Step.Input);

    public Layout Output => Of(Step.Output);
}

/// <summary>A trained tensor's place among the packed weights, and among their gradients, which lie alike.</summary>
internal readonly record struct WeightPlacement(int Offset, int Length);

/// <summary>The plan of one program: layouts, memory and order. Nothing in it depends on the machine; tiles do, and are chosen for each target.</summary>
internal sealed class ModelPlan
{
    /// <summary>Floats behind the last map of a workspace that kernels may read, though not write: the lanes of a last vector that are no pixels.</summary>
    public const int Slack = 64;

    private ModelPlan(LoweredProgram program)
    {
        Program = program;
        (Layouts, Slices) = LayoutPlanner.Plan(program);
        Work = program.Steps.Select(step => (Step: step, Length: (step.Layer.Operator as IWorkRule)?.WorkLength(Plan(step)) ?? 0)).Where(w => w.Length > 0).ToDictionary(w => w.Step, w => w.Length);
        Memory = MemoryPlanner.Plan(program, Layouts, Slices, Work, program.Network.Network.Inspect && !program.IsTraining);
        Forward = Schedule.Of(program.Forward.Where(step => !IsDone(step)));
        Backward = Schedule.Of(program.Backward.Where(step => !IsDone(step)));
        (Weights, WeightsLength) = PlaceWeights();
        (Scratch, SharedLength) = PlaceScratch();
    }

    public LoweredProgram Program { get; }

    public IReadOnlyDictionary<Value, Layout> Layouts { get; }

    public SlicePlan Slices { get; }

    public MemoryPlan Memory { get; }

    public ImmutableArray<Segment> Forward { get; }

    public ImmutableArray<Segment> Backward { get; }

    /// <summary>Packed tensors by name; those that weight decay applies to come first, so that one call of the optimizer moves many.</summary>
    public IReadOnlyDictionary<string, WeightPlacement> Weights { get; }

    public int WeightsLength { get; }

    /// <summary>Offsets in the shared area of second forms of weights, by step.</summary>
    public IReadOnlyDictionary<Step, int> Scratch { get; }

    /// <summary>Floats that a step needs while it runs, by step; only those that need any.</summary>
    public IReadOnlyDictionary<Step, int> Work { get; }

    /// <summary>Floats of the shared area: maps and what steps work in, then scratch.</summary>
    public int SharedLength { get; }

    public static ModelPlan Of(LoweredProgram program)
    {
        ModelPlan plan = new(program);
        PlanVerifier.Verify(plan);
        return plan;
    }

    public StepPlan Plan(Step step) => new(step, this);

    /// <summary>The part lies where it would be copied to, or from.</summary>
    public bool IsInPlace(Slice slice)
    {
        var (part, whole, layout) = (Memory.Placements[slice.Part], Memory.Placements[slice.Whole], Layouts[slice.Whole]);
        return slice.Fits(Layouts[slice.Part], layout) && part.Area == whole.Area && part.Offset == whole.Offset + slice.Start(layout);
    }

    /// <summary>A step that would copy what lies in place already, and nothing else. No kernel is called for it.</summary>
    public bool IsDone(Step step) => step.Layer.Operator is ISliceRule rule && rule.Slices(step).All(IsInPlace);

    private (IReadOnlyDictionary<string, WeightPlacement> Weights, int Length) PlaceWeights()
    {
        var all = Program.Forward.SelectMany(step => step.Weights.Select(weight => (Step: step, Weight: weight))).ToList();
        Dictionary<string, WeightPlacement> placements = [];
        int offset = 0;
        foreach (var (step, weight) in all.OrderByDescending(w => w.Weight.Tensor.Decays))
        {
            int length = ((IPackingRule)step.Layer.Operator).PackedLength(Plan(step), weight);
            placements.Add(weight.Name, new(offset, length));
            offset = checked(offset + length);
        }

        return (placements, offset);
    }

    private (IReadOnlyDictionary<Step, int> Scratch, int End) PlaceScratch()
    {
        Dictionary<Step, int> scratch = [];
        int offset = Memory.SharedLength;
        foreach (var step in Program.Backward)
        {
            if (step.Layer.Operator is not IPackingRule rule || rule.ScratchLength(Plan(step)) is not (> 0 and var length))
                continue;
            scratch.Add(step, offset);
            offset = checked(offset + length);
        }

        return (scratch, offset);
    }
}
