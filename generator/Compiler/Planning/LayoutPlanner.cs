using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>What layout planning needs of an operator.</summary>
internal interface ILayoutRule
{
    /// <summary>Channels side by side in what a forward step writes: 16 or 1.</summary>
    int Block(Step forward, int inputBlock);

    /// <summary>Zeros that a step needs around one of the maps it reads.</summary>
    Halo Halo(Step step, Value input);
}

/// <summary>Gives every map its layout: forward steps choose it, gradients and index maps follow, and the halo is wide enough for every reader.</summary>
internal static class LayoutPlanner
{
    public static IReadOnlyDictionary<Value, Layout> Plan(LoweredProgram program)
    {
        var blocks = ChooseBlocks(program);
        Dictionary<(Value Family, Shapes.Shape Shape), Halo> halos = [];
        foreach (var step in program.Steps)
        {
            foreach (var input in step.Inputs)
            {
                halos.TryGetValue((input.Family, input.Shape), out var halo);
                halos[(input.Family, input.Shape)] = halo.Union(((ILayoutRule)step.Layer.Operator).Halo(step, input));
            }
        }

        Dictionary<Value, Layout> layouts = [];
        foreach (var value in program.Steps.SelectMany(s => s.Inputs.Concat(s.Outputs)).Distinct())
        {
            halos.TryGetValue((value.Family, value.Shape), out var halo);
            layouts[value] = value.IsExternal ? Layout.External(value.Shape)
                : blocks[value.Family] == 1 ? Layout.Planar(value.Shape, halo)
                : Layout.Blocked(value.Shape, halo);
        }

        return layouts;
    }

    /// <summary>The layout that suits a map on its own: planar for few channels.</summary>
    public static int PreferredBlock(Shapes.Shape shape) =>
        shape.Channels <= Layout.PlanarLimit && !shape.IsPixel ? 1 : Layout.BlockSize;

    private static Dictionary<Value, int> ChooseBlocks(LoweredProgram program)
    {
        Dictionary<Value, int> blocks = [];
        foreach (var step in program.Forward)
        {
            int input = step.Input.IsExternal ? 1 : blocks[step.Input.Family];
            blocks[step.Output.Family] = ((ILayoutRule)step.Layer.Operator).Block(step, input);
        }

        // What is no map's twin is an operator's own, such as statistics: numbers side by side.
        foreach (var value in program.Steps.SelectMany(s => s.Outputs).Where(v => !blocks.ContainsKey(v.Family)))
            blocks.Add(value, Layout.BlockSize);
        return blocks;
    }
}
