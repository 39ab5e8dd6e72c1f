using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes a pass over a network: loops over the images, where every map lies, and the calls of the kernels in order.</summary>
internal sealed class ScheduleWriter(ModelPlan plan, ProgramKernels kernels, CodeWriter code)
{
    private readonly StepCalls _calls = new(plan, kernels);

    /// <summary>Every value that a prediction needs: <c>result</c> from <c>source</c>.</summary>
    public void Infer()
    {
        code.Line($"// The forward pass over a batch: {plan.Program.Network.Network.Name} {string.Join(", ", plan.Program.Network.Inputs)} to {string.Join(", ", plan.Program.Network.Outputs)}.");
        Memory();
        Method("Infer", ["weights"], "int images", ["source", "result"]);
        Body(plan.Forward);
    }

    public void TrainForward()
    {
        code.Line("// The forward pass of a training step: it keeps what the backward pass needs.");
        Memory();
        Method("TrainForward", ["weights"], "int images, ulong noise", ["source", "result"], "PassShare share");
        Body(plan.Forward);
    }

    public void TrainBackward()
    {
        code.Line("// The backward pass of a training step: from the gradient of the result to those of all weights.");
        bool input = plan.Program.InputGradients.Length > 0;
        Method("TrainBackward", ["weights", "gradients"], "int images, ulong noise", input ? ["resultGradient", "sourceGradient"] : ["resultGradient"], "PassShare share");
        bool phased = Schedule.Phases(plan.Backward).Length > 1;
        if (phased)
            code.Open("if (share.Phase == 0)");
        foreach (var (offset, length) in Accumulated())
            code.Line($"MemoryMarshal.CreateSpan({CSharp.Ref("gradients", offset)}, {length}).Clear();");
        List<NumberedCode> scratch =
        [
            .. plan.Program.Backward.Where(s => kernels.ScratchOf(s) is not null).Select(step => new NumberedCode(
                $"{kernels.ScratchOf(step)}(ref Unsafe.Add(ref weights, {NumberedCode.Number}), ref Unsafe.Add(ref shared, {NumberedCode.Number}));",
                [plan.Weights[step.Weights[0].Name].Offset, plan.Scratch[step]])),
        ];
        Repetition.WriteAll(code, scratch);
        if (phased)
            code.Close();
        Body(plan.Backward);
    }

    private void Memory()
    {
        var memory = plan.Memory;
        int scratch = plan.SharedLength - memory.SharedLength, work = plan.Work.Values.DefaultIfEmpty(0).Max();
        code.Line($"// Floats of the workspace: {Sizes.Readable(memory.SharedLength)} shared, of which {Sizes.Readable(memory.SharedLive)} live at once at most; {Sizes.Readable(memory.PerImageLength)} an image, of which {Sizes.Readable(memory.PerImageLive)} do.");
        if (scratch > 0)
            code.Line($"// Behind the shared ones {Sizes.Readable(scratch)} more, for weights in the form that the backward pass reads; they live throughout it.");
        if (work > 0)
            code.Line($"// Among the shared ones are up to {Sizes.Readable(work)} that a step works in.");
    }

    private void Method(string name, string[] tensors, string numbers, string[] external, params string[] share)
    {
        var parameters = share.Concat(tensors.Concat(["shared", "own"]).Select(p => $"ref float {p}").Append(numbers)).Concat(external.Select(e => $"ref float {e}"));
        code.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        code.Open($"public static void {name}({string.Join(", ", parameters)})");
    }

    private void Body(ImmutableArray<Segment> segments)
    {
        var phases = Schedule.Phases(segments);
        if (segments.Any(s => s.IsBatched && !s.ImagesMix))
            code.Line($"int tiledImages = images & ~{Batching.Images - 1};");
        if (phases.Length == 1)
            Segments(segments);
        else
            Phases(phases);
        code.Close();
    }

    /// <summary>A section for each phase that has anything to do; one for all repetitions of a phase.</summary>
    private void Phases(ImmutableArray<ImmutableArray<Segment>> phases)
    {
        NumberedCode[] whole = [.. phases.Select(phase => NumberedCode.Joined([.. phase.Select(segment => Whole(segment, [.. segment.Steps.Select(step => _calls.Of(step))]))]))];
        var runs = Repetition.Find([.. whole.Select(w => w.Text)]);
        code.Open("switch (share.Phase)");
        for (int i = 0; i < phases.Length;)
        {
            var (_, period, count) = runs.FirstOrDefault(run => run.Start == i);
            if (count > 0)
            {
                int start = i;
                code.Open($"case >= {CSharp.Int(start)} and < {CSharp.Int(start + (period * count))}:");
                code.Line($"int repetition = (share.Phase - {CSharp.Int(start)}) / {CSharp.Int(period)};");
                code.Open($"switch ((share.Phase - {CSharp.Int(start)}) % {CSharp.Int(period)})");
                for (int position = 0; position < period; position++)
                {
                    int at = position;
                    Section(position, phases[start + position], () =>
                    {
                        foreach (var step in phases[start + at].SelectMany(segment => segment.Steps))
                            code.Line($"// {step} and what corresponds to it");
                        Repetition.WriteOne(code, whole.AsSpan().Slice(start, period * count).ToArray(), period, at);
                    });
                }

                code.Close();
                code.Line("break;");
                code.Close();
            }
            else
            {
                var phase = phases[i];
                Section(i, phase, () => Segments(phase));
            }

            i += Math.Max(1, period * count);
        }

        code.Close();
    }

    private void Section(int number, ImmutableArray<Segment> phase, Action body)
    {
        if (phase.IsEmpty)
            return;
        code.Open($"case {CSharp.Int(number)}:");
        body();
        code.Line("break;");
        code.Close();
    }

    private void Segments(IReadOnlyList<Segment> segments)
    {
        var calls = segments.Select(segment => segment.Steps.Select(step => _calls.Of(step)).ToList()).ToList();
        var whole = segments.Zip(calls, Whole).ToList();
        var runs = Repetition.Find([.. whole.Select(w => w.Text)]);
        bool IsRepeated(int segment) => runs.Any(run => run.Start <= segment && segment < run.Start + (run.Period * run.Count));
        var parts = segments.Zip(calls, (segment, own) => new Part(segment, own, Repetition.Find([.. own.Select(c => c.Text)]))).ToList();
        // Only what is called outside of repeated runs finds its maps in locals: a thousand of those would be more than the JIT takes.
        foreach (var map in Maps(parts.Where((_, i) => !IsRepeated(i)).SelectMany(part => part.Single), Area.Shared))
            code.Line($"ref float {_calls.NameOf(map)} = {CSharp.Ref("shared", plan.Memory.Placements[map].Offset)}; // {Describe(map)}");
        for (int i = 0; i < parts.Count;)
        {
            var (_, period, count) = runs.FirstOrDefault(run => run.Start == i);
            if (count > 0)
            {
                Announce([.. segments.Skip(i).Take(period * count).SelectMany(s => s.Steps)], segments.Skip(i).Take(period).Sum(s => s.Steps.Length), count);
                Repetition.Write(code, whole.GetRange(i, period * count), period);
            }
            else
            {
                Write(parts[i]);
            }

            i += Math.Max(1, period * count);
        }
    }

    /// <summary>A segment, its calls, and the runs among them that repeat.</summary>
    private sealed record Part(Segment Segment, List<NumberedCode> Calls, IReadOnlyList<(int Start, int Period, int Count)> Runs)
    {
        /// <summary>The steps that are called by themselves.</summary>
        public IReadOnlyList<Step> Single { get; } = [.. Segment.Steps.Where((_, i) => !Runs.Any(run => run.Start <= i && i < run.Start + (run.Period * run.Count)))];
    }

    private string Image => $"ref float image = ref Unsafe.Add(ref own, (nint)n * {plan.Memory.PerImageLength});";

    private void Write(Part part)
    {
        var segment = part.Segment;
        code.Open(segment.IsBatched ? "" : "for (int n = 0; n < images; n++)");
        if (!segment.IsBatched && Maps(segment.Steps, Area.PerImage).Any())
            code.Line(Image);
        foreach (var map in Maps(part.Single, Area.PerImage))
            code.Line($"ref float {_calls.NameOf(map)} = {CSharp.Ref(segment.IsBatched ? "own" : "image", plan.Memory.Placements[map].Offset)}; // {Describe(map)}");
        for (int i = 0; i < segment.Steps.Length;)
        {
            var (_, period, count) = part.Runs.FirstOrDefault(run => run.Start == i);
            if (count > 0)
            {
                Announce(segment.Steps.AsSpan().Slice(i, period * count).ToArray(), period, count);
                Repetition.Write(code, part.Calls.GetRange(i, period * count), period);
            }

            foreach (string line in count > 0 ? [] : Repetition.Lines(_calls.Of(segment.Steps[i], named: true)))
                code.Line(line);
            i += Math.Max(1, period * count);
        }

        code.Close();
    }

    /// <summary>A segment in one piece.</summary>
    private NumberedCode Whole(Segment segment, List<NumberedCode> calls)
    {
        IEnumerable<string> lines = calls.SelectMany(call => call.Text.Split('\n'));
        if (!segment.IsBatched && Maps(segment.Steps, Area.PerImage).Any())
            lines = lines.Prepend(Image);
        string[] all = [segment.IsBatched ? "{" : "for (int n = 0; n < images; n++)\n{", .. lines.Select(line => $"    {line}"), "}"];
        return new(string.Join("\n", all), [.. calls.SelectMany(call => call.Numbers)]);
    }

    private void Announce(Step[] steps, int period, int count)
    {
        code.Line($"// {steps[0].Layer.Name} to {steps[steps.Length - 1].Layer.Name}: {CSharp.Int(count)} times the same, elsewhere in memory.");
        foreach (var step in steps.Take(period))
            code.Line($"//   {step}: {string.Join(", ", step.Outputs.Select(o => $"{o.Shape} {plan.Layouts[o]}").DefaultIfEmpty("gradients of weights"))}");
    }

    private IEnumerable<Value> Maps(IEnumerable<Step> steps, Area area) =>
        steps.SelectMany(s => s.Inputs.Concat(s.Outputs)).Distinct().Where(v => plan.Memory.Placements[v].Area == area);

    private string Describe(Value map)
    {
        var (placement, layout) = (plan.Memory.Placements[map], plan.Layouts[map]);
        return $"{map.Shape} {layout}, floats [{placement.Offset}, {placement.Offset + layout.Length}){(placement.Area == Area.PerImage ? " of the image's own" : "")}{(plan.Slices.WholeOf(map) is { } whole ? $", in {whole.Name}" : "")}";
    }

    /// <summary>Gradients that grow image by image start from zero; what batched steps compute at once is simply stored. Neighbours are cleared together.</summary>
    private IEnumerable<(int Offset, int Length)> Accumulated()
    {
        var tensors = plan.Program.Backward.Where(s => s.Pass == Pass.BackwardWeights && !s.IsBatched)
            .SelectMany(s => s.Weights).Select(w => plan.Weights[w.Name]).OrderBy(p => p.Offset).ToList();
        for (int i = 0; i < tensors.Count;)
        {
            int start = tensors[i].Offset, end = start;
            for (; i < tensors.Count && tensors[i].Offset == end; i++)
                end += tensors[i].Length;
            yield return (start, end - start);
        }
    }
}
