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

/// <summary>What layout planning needs of an operator that works on several maps value by value.</summary>
internal interface IAlikeRule
{
    /// <summary>Inputs that have to lie exactly as the output does.</summary>
    IEnumerable<Value> Alike(Step step);
}

/// <summary>Gives every map its layout: forward steps choose it, gradients and index maps follow, the halo is wide enough for every reader, and parts lie in their wholes where they can.</summary>
internal static class LayoutPlanner
{
    public static (IReadOnlyDictionary<Value, Layout> Layouts, SlicePlan Slices) Plan(LoweredProgram program)
    {
        LayoutFamilies families = new(program);
        var blocks = ChooseBlocks(program, families);
        Halos halos = new(program, families);
        SlicePlan slices = new(program, value => !value.IsExternal && blocks[families.Of(value)] != 1, halos);
        Dictionary<Value, Layout> layouts = [];
        foreach (var value in program.Steps.SelectMany(s => s.Inputs.Concat(s.Outputs)).Distinct())
        {
            layouts[value] = value.IsExternal ? Layout.External(value.Shape)
                : blocks[families.Of(value)] == 1 ? Layout.Planar(value.Shape, halos.Of(value))
                : Layout.Blocked(value.Shape, halos.Of(value));
        }

        return (layouts, slices);
    }

    /// <summary>The layout that suits a map on its own: planar for few channels.</summary>
    public static int PreferredBlock(Shapes.Shape shape) =>
        shape.Channels <= Layout.PlanarLimit && !shape.IsPixel ? 1 : Layout.BlockSize;

    /// <summary>
    /// Every step chooses, in order. Where steps of one family choose differently, blocks of sixteen it is, which suit every map; that may change what later steps choose, and what
    /// earlier ones have to, so all choose again.
    /// </summary>
    private static Dictionary<Value, int> ChooseBlocks(LoweredProgram program, LayoutFamilies families)
    {
        HashSet<Value> blocked = [];
        Dictionary<Value, int> blocks;
        while (!TryChoose(program, families, blocked, out blocks))
        {
        }

        // What is no map's twin is an operator's own, such as statistics: numbers side by side.
        foreach (var value in program.Steps.SelectMany(s => s.Outputs).Where(v => !blocks.ContainsKey(families.Of(v))))
            blocks.Add(families.Of(value), Layout.BlockSize);
        return blocks;
    }

    /// <summary>False if some family has been added to those that are <paramref name="blocked"/>.</summary>
    private static bool TryChoose(LoweredProgram program, LayoutFamilies families, HashSet<Value> blocked, out Dictionary<Value, int> blocks)
    {
        blocks = [];
        bool isSettled = true;
        foreach (var step in program.Forward)
        {
            var rule = (ILayoutRule)step.Layer.Operator;
            var (read, family) = (step.Input, families.Of(step.Output));
            int input = read.IsExternal ? 1 : blocks[families.Of(read)], chosen = rule.Block(step, input);
            if (chosen == 1 && blocked.Contains(family))
            {
                // An operator that does to each channel what it does may only be able to if its input lies alike.
                if (input == 1 && !read.IsExternal && rule.Block(step, Layout.BlockSize) != 1)
                    isSettled &= !blocked.Add(families.Of(read));
                chosen = Layout.BlockSize;
            }

            if (blocks.TryGetValue(family, out int other) && other != chosen)
            {
                isSettled &= !blocked.Add(family);
                chosen = Layout.BlockSize;
            }

            blocks[family] = chosen;
        }

        return isSettled;
    }
}
