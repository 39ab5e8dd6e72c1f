using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>Maps whose channels have to lie alike: those of one <see cref="Value.Family"/>, and whole families that some step works on value by value.</summary>
internal sealed class LayoutFamilies
{
    private readonly Dictionary<Value, Value> _joined = [];

    public LayoutFamilies(LoweredProgram program)
    {
        foreach (var step in program.Steps)
        {
            foreach (var input in (step.Layer.Operator as IAlikeRule)?.Alike(step) ?? [])
                Join(Of(input), Of(step.Output));
        }
    }

    /// <summary>The map that stands for all of the family.</summary>
    public Value Of(Value value)
    {
        var root = value.Family;
        while (_joined.TryGetValue(root, out var next))
            root = next;
        if (root != value.Family)
            _joined[value.Family] = root;
        return root;
    }

    private void Join(Value a, Value b)
    {
        if (a != b)
            _joined.Add(b, a);
    }
}
