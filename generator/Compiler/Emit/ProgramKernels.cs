using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// The kernels of a program for one target: built, specialised, written out, proved within bounds and limits, and linked. A model's programs are built together,
/// so that inference and training share their micro-kernels.
/// </summary>
internal sealed class ProgramKernels
{
    /// <summary>Images for which the bounds of batched kernels are proved: whole tiles and a rest.</summary>
    private const int ProvedImages = (2 * Batching.Images) + 1;

    private readonly Dictionary<Step, string> _drivers = [];
    private readonly Dictionary<Step, string> _scratch = [];

    private ProgramKernels()
    {
    }

    public string DriverOf(Step step) => _drivers[step];

    /// <summary>What fills a step's scratch; null where it has none.</summary>
    public string? ScratchOf(Step step) => _scratch.TryGetValue(step, out string? name) ? name : null;

    /// <summary>The kernels of each of a model's programs.</summary>
    public static IReadOnlyList<ProgramKernels> Build(IReadOnlyList<ModelPlan> plans, KernelLinker linker, Target target)
    {
        KernelSet kernels = new(target);
        List<(int Program, Step Step, Procedure Driver, bool IsScratch)> built = [];
        Dictionary<StepKey, List<(int Program, Step Step)>> alike = [];
        for (int i = 0; i < plans.Count; i++)
        {
            foreach (var step in plans[i].Program.Steps.Where(step => !plans[i].IsDone(step)))
            {
                var key = StepKey.Of(plans[i], step);
                if (alike.TryGetValue(key, out var others))
                {
                    others.Add((i, step));
                    continue;
                }

                alike.Add(key, [(i, step)]);
                var builder = (IKernelBuilder)step.Layer.Operator;
                if (plans[i].Scratch.ContainsKey(step))
                    built.Add((i, step, builder.BuildScratch(plans[i].Plan(step), kernels)!, true));
                built.Add((i, step, builder.Build(plans[i].Plan(step), kernels), false));
            }
        }

        var (microKernels, drivers) = Specialiser.Run(kernels.MicroKernels, [.. built.Select(b => b.Driver)]);
        var straight = microKernels.Select(m => Unroller.Unroll(m, target.Lanes)).ToDictionary(m => m.Name, StringComparer.Ordinal);
        Dictionary<string, string> names = straight.Values.ToDictionary(m => m.Name, m => Link(m, new Dictionary<string, string>(), linker), StringComparer.Ordinal);
        ProgramKernels[] results = [.. plans.Select(_ => new ProgramKernels())];
        foreach (var ((program, step, _, isScratch), driver) in built.Zip(drivers, (b, d) => (b, Unroller.Unroll(d, target.Lanes))))
        {
            BoundsVerifier.Verify(driver, target.Lanes, Extents(plans[program], step, isScratch), SizesOf(plans[program], step, driver), name => straight[name]);
            string name = Link(driver, names, linker);
            foreach (var (other, same) in alike[StepKey.Of(plans[program], step)])
                (isScratch ? results[other]._scratch : results[other]._drivers).Add(same, name);
        }

        return results;
    }

    private static string Link(Procedure straight, IReadOnlyDictionary<string, string> calls, KernelLinker linker)
    {
        LimitVerifier.Verify(straight);
        return linker.Add(straight, calls);
    }

    private static int[] SizesOf(ModelPlan plan, Step step, Procedure driver) =>
    [
        .. driver.Sizes.Select(size =>
            size == BatchSizes.Tiled ? ProvedImages / Batching.Images * Batching.Images
            : size == BatchSizes.FirstGroup ? 0
            : size == BatchSizes.EndGroup ? plan.Layouts[step.Input].Blocks
            : ProvedImages),
    ];

    /// <summary>
    /// What a driver may touch of each of its buffers: a map may be read a little beyond its end, where the next one or the slack of the workspace lies; nothing
    /// may be written there.
    /// </summary>
    private static IReadOnlyList<BoundsVerifier.Extent> Extents(ModelPlan plan, Step step, bool isScratch)
    {
        BoundsVerifier.Extent Map(Value value, bool written)
        {
            int length = plan.Layouts[value].Length;
            if (value.IsExternal)
                return new(value.Name, length, written ? length : 0);
            int images = step.IsBatched ? (ProvedImages - 1) * plan.Memory.PerImageLength : 0;
            return new(value.Name, images + length + ModelPlan.Slack, written ? images + length : 0);
        }

        BoundsVerifier.Extent Tensor(Weight weight) => new(weight.Name, plan.Weights[weight.Name].Length, step.Pass == Pass.BackwardWeights || weight.Tensor.IsState ? plan.Weights[weight.Name].Length : 0);
        int scratch = plan.Scratch.ContainsKey(step) ? ((IPackingRule)step.Layer.Operator).ScratchLength(plan.Plan(step)) : 0;
        if (isScratch)
            return [.. step.Weights.Select(Tensor), new("scratch", scratch, scratch)];
        return
        [
            .. step.Inputs.Select(i => Map(i, written: false)),
            .. scratch > 0 ? [new("scratch", scratch, 0)] : step.Weights.Select(Tensor),
            .. step.Outputs.Select(o => Map(o, written: true)),
            .. plan.Work.TryGetValue(step, out int work) ? [new("work", work, work)] : Array.Empty<BoundsVerifier.Extent>(),
        ];
    }
}
