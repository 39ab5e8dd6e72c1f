using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes a pass over a network: loops over the images, where every map lies, and the calls of the kernels in order.</summary>
internal sealed class ScheduleWriter(ModelPlan plan, ProgramKernels kernels, CodeWriter code)
{
    private readonly Dictionary<Value, string> _mapNames = [];
    private readonly HashSet<string> _takenNames = new(StringComparer.Ordinal);

    /// <summary>Every value that a prediction needs: <c>result</c> from <c>source</c>.</summary>
    public void Infer()
    {
        code.Line($"// The forward pass over a batch: {plan.Program.Network.Network.Name} {string.Join(", ", plan.Program.Network.Inputs)} to {string.Join(", ", plan.Program.Network.Outputs)}.");
        Method("Infer", ["weights"], "int images", ["source", "result"]);
        Body(plan.Forward, "weights");
    }

    public void TrainForward()
    {
        code.Line("// The forward pass of a training step: it keeps what the backward pass needs.");
        Method("TrainForward", ["weights"], "int images, ulong noise", ["source", "result"]);
        Body(plan.Forward, "weights");
    }

    public void TrainBackward()
    {
        code.Line("// The backward pass of a training step: from the gradient of the result to those of all weights.");
        bool input = plan.Program.InputGradients.Length > 0;
        Method("TrainBackward", ["weights", "gradients"], "int images, ulong noise", input ? ["resultGradient", "sourceGradient"] : ["resultGradient"]);
        foreach (var (offset, length) in Accumulated())
            code.Line($"MemoryMarshal.CreateSpan({CSharp.Ref("gradients", offset)}, {length}).Clear();");
        foreach (var step in plan.Program.Backward.Where(s => kernels.ScratchOf(s) is not null))
            code.Line($"{kernels.ScratchOf(step)}({Tensor("weights", step.Weights[0])}, {CSharp.Ref("shared", plan.Scratch[step])});");
        Body(plan.Backward, "weights");
    }

    /// <summary>A layer may have the name that another layer's gradient has; then a number is put behind it.</summary>
    private string MapName(Value value)
    {
        if (_mapNames.TryGetValue(value, out string? known))
            return known;
        string name = $"map_{LayerNames.Identifier(value.Name)}", unique = name;
        for (int i = 2; !_takenNames.Add(unique); i++)
            unique = $"{name}_{CSharp.Int(i)}";
        _mapNames.Add(value, unique);
        return unique;
    }

    private void Method(string name, string[] tensors, string numbers, string[] external)
    {
        var parameters = tensors.Concat(["shared", "own"]).Select(p => $"ref float {p}").Append(numbers).Concat(external.Select(e => $"ref float {e}"));
        code.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        code.Open($"public static void {name}({string.Join(", ", parameters)})");
    }

    private void Body(IReadOnlyList<Segment> segments, string weights)
    {
        if (segments.Any(s => s.IsBatched))
            code.Line($"int tiledImages = images & ~{Batching.Images - 1};");
        foreach (var map in Maps(segments.SelectMany(s => s.Steps), Area.Shared))
            code.Line($"ref float {MapName(map)} = {CSharp.Ref("shared", plan.Memory.Placements[map].Offset)}; // {Describe(map)}");
        foreach (var segment in segments)
        {
            if (segment.IsBatched)
                code.Open();
            else
                code.Open("for (int n = 0; n < images; n++)");
            var own = Maps(segment.Steps, Area.PerImage).ToList();
            if (!segment.IsBatched && own.Count > 0)
                code.Line($"ref float image = ref Unsafe.Add(ref own, (nint)n * {plan.Memory.PerImageLength});");
            foreach (var map in own)
                code.Line($"ref float {MapName(map)} = {CSharp.Ref(segment.IsBatched ? "own" : "image", plan.Memory.Placements[map].Offset)}; // {Describe(map)}");
            foreach (var step in segment.Steps)
                Call(step, weights);
            code.Close();
        }

        code.Close();
    }

    private IEnumerable<Value> Maps(IEnumerable<Step> steps, Area area) =>
        steps.SelectMany(s => s.Inputs.Concat(s.Outputs)).Distinct().Where(v => plan.Memory.Placements[v].Area == area);

    private string Describe(Value map)
    {
        var (placement, layout) = (plan.Memory.Placements[map], plan.Layouts[map]);
        return $"{map.Shape} {layout}, floats [{placement.Offset}, {placement.Offset + layout.Length}){(placement.Area == Area.PerImage ? " of the image's own" : "")}";
    }

    private void Call(Step step, string weights)
    {
        foreach (var output in step.Outputs.Where(o => !o.IsExternal))
            ClearPadding(output, step.IsBatched);
        bool gradients = step.Pass == Pass.BackwardWeights;
        var tensors = plan.Scratch.TryGetValue(step, out int scratch)
            ? [CSharp.Ref("shared", scratch)]
            : step.Weights.Select(w => Tensor(gradients ? "gradients" : weights, w));
        var arguments = step.Inputs.Select(i => Argument(i)).Concat(tensors).Concat(step.Outputs.Select(o => Argument(o)));
        if (step.IsBatched)
            arguments = arguments.Concat(["images", "tiledImages"]);
        if (step.Layer.Operator is IRandomOperator && plan.Program.IsTraining)
            arguments = arguments.Append($"Dropout.Key(noise, {CSharp.Int(step.Layer.Ordinal)}, n)");
        code.Line($"{kernels.DriverOf(step)}({string.Join(", ", arguments)});");
    }

    private string Tensor(string from, Weight weight) => CSharp.Ref(from, plan.Weights[weight.Name].Offset);

    private string Argument(Value value)
    {
        if (!value.IsExternal)
            return $"ref {MapName(value)}";
        var program = plan.Program;
        var (name, values) = program.Inputs.Contains(value) ? ("source", program.Inputs)
            : program.Outputs.Contains(value) ? ("result", program.Outputs)
            : program.OutputGradients.Contains(value) ? ("resultGradient", program.OutputGradients)
            : ("sourceGradient", program.InputGradients);
        // The inputs of an image lie one after the other, and so do its outputs.
        int offset = values.TakeWhile(v => v != value).Sum(v => v.Shape.Length);
        return $"ref Unsafe.Add(ref {name}, (nint)n * {values.Sum(v => v.Shape.Length)}{(offset == 0 ? "" : $" + {offset}")})";
    }

    /// <summary>
    /// The zeros around a map are written when its memory is allocated and stay, unless another map has used the memory since. What kernels write themselves, the
    /// padding channels of a block among it, is zero by their own doing; only the single pixel of a dense layer's output has padding that nobody writes.
    /// </summary>
    private void ClearPadding(Value map, bool isBatched)
    {
        var (placement, layout) = (plan.Memory.Placements[map], plan.Layouts[map]);
        bool pixel = layout.IsDense && layout.Shape.IsPixel && layout.Length > layout.Shape.Channels;
        if (!placement.Disturbed || (layout.IsDense && !pixel))
            return;
        int row = pixel ? layout.Shape.Channels : layout.Shape.Width * layout.Block;
        string arguments = pixel
            ? $"length: {layout.Length}, planes: 1, plane: {layout.Length}, rows: 1, pitch: {layout.Length}, origin: 0, row: {row}"
            : $"length: {layout.Length}, planes: {layout.Blocks}, plane: {layout.Plane}, rows: {layout.Shape.Height}, pitch: {layout.Pitch}, origin: {layout.Origin}, row: {row}";
        if (isBatched)
            code.Line("for (int n = 0; n < images; n++)");
        string place = isBatched ? $"Unsafe.Add(ref {MapName(map)}, (nint)n * {plan.Memory.PerImageLength})" : MapName(map);
        code.Line($"{(isBatched ? "    " : "")}Halo.Clear(ref {place}, {arguments});");
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
