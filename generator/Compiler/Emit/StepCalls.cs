using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes how a pass calls the kernel of a step: with which places in memory, and what has to be zero before.</summary>
internal sealed class StepCalls(ModelPlan plan, ProgramKernels kernels)
{
    private readonly Dictionary<Value, string> _names = [];
    private readonly HashSet<string> _takenNames = new(StringComparer.Ordinal);

    /// <summary>Layers are counted, so that each random one has numbers of its own.</summary>
    private readonly Dictionary<string, int> _layers = plan.Program.Network.Layers.Select((layer, i) => (layer.Name, i)).ToDictionary(l => l.Name, l => l.i, StringComparer.Ordinal);

    /// <summary>A map's local. A layer may have the name that another layer's gradient has; then a number is put behind it.</summary>
    public string NameOf(Value value)
    {
        if (_names.TryGetValue(value, out string? known))
            return known;
        string name = $"map_{LayerNames.Identifier(value.Name)}", unique = name;
        for (int i = 2; !_takenNames.Add(unique); i++)
            unique = $"{name}_{CSharp.Int(i)}";
        _names.Add(value, unique);
        return unique;
    }

    /// <summary>A step's calls. Maps are places in memory, or locals if they are <paramref name="named"/>.</summary>
    public NumberedCode Of(Step step, bool named = false)
    {
        List<int> numbers = [];
        string At(string from, int offset)
        {
            if (named)
                return CSharp.Ref(from, offset);
            numbers.Add(offset);
            return $"ref Unsafe.Add(ref {from}, {NumberedCode.Number})";
        }

        string Map(Value value) => value.IsExternal ? External(value)
            : named ? $"ref {NameOf(value)}"
            : At(plan.Memory.Placements[value].Area == Area.Shared ? "shared" : step.IsBatched ? "own" : "image", plan.Memory.Placements[value].Offset);

        List<string> lines = [.. step.Outputs.Where(o => !o.IsExternal).SelectMany(o => ClearPadding(o, step, Map))];
        bool gradients = step.Pass == Pass.BackwardWeights;
        List<string> arguments = [.. step.Inputs.Select(Map)];
        if (plan.Scratch.TryGetValue(step, out int scratch))
            arguments.Add(At("shared", scratch));
        else
            arguments.AddRange(step.Weights.Select(w => At(gradients ? "gradients" : "weights", plan.Weights[w.Name].Offset)));
        arguments.AddRange(step.Outputs.Select(Map));
        if (plan.Memory.Work.TryGetValue(step, out int work))
            arguments.Add(At("shared", work));
        if (step.IsBatched)
            arguments.AddRange(step.ImagesMix ? ["images", .. Channels(step)] : ["images", "tiledImages"]);
        if (step.Layer.Operator is IRandomOperator && plan.Program.IsTraining)
        {
            numbers.Add(_layers[step.Layer.Name]);
            arguments.Add($"Dropout.Key(noise, {NumberedCode.Number}, n)");
        }

        lines.Add($"{kernels.DriverOf(step)}({string.Join(", ", arguments)});");
        return new(string.Join("\n", lines), numbers);
    }

    /// <summary>The groups of channels of a share; neighbours in memory, so that a group of a blocked map is a block.</summary>
    private string[] Channels(Step step)
    {
        string groups = CSharp.Int(plan.Layouts[step.Input].Blocks);
        return [$"share.First({groups})", $"share.End({groups})"];
    }

    private string External(Value value)
    {
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
    private IEnumerable<string> ClearPadding(Value map, Step step, Func<Value, string> place)
    {
        var (placement, layout) = (plan.Memory.Placements[map], plan.Layouts[map]);
        bool pixel = layout.IsDense && layout.Shape.IsPixel && layout.Length > layout.Shape.Channels;
        if (!placement.Disturbed || (layout.IsDense && !pixel))
            yield break;
        int row = pixel ? layout.Shape.Channels : layout.Shape.Width * layout.Block;
        string arguments = pixel
            ? $"length: {layout.Length}, planes: 1, plane: {layout.Length}, rows: 1, pitch: {layout.Length}, origin: 0, row: {row}"
            : $"length: {layout.Length}, planes: {layout.Blocks}, plane: {layout.Plane}, rows: {layout.Shape.Height}, pitch: {layout.Pitch}, origin: {layout.Origin}, row: {row}";
        if (step.IsBatched)
            yield return step.ImagesMix ? "for (int n = 0; share.Part == 0 && n < images; n++)" : "for (int n = 0; n < images; n++)";
        yield return step.IsBatched ? $"    Halo.Clear(ref Unsafe.Add({place(map)}, (nint)n * {plan.Memory.PerImageLength}), {arguments});" : $"Halo.Clear({place(map)}, {arguments});";
    }
}
