using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>A sum for each channel over the pixels of an image, added to what earlier images gave: the gradient of a bias, for one.</summary>
internal static class ChannelSums
{
    private static readonly Axis Ob = new("ob"), Oc = new("oc"), Oy = new("oy"), Ox = new("ox"), Part = new("part"), Lane = new("lane");

    /// <param name="map">How the maps lie that are summed over.</param>
    /// <param name="term">What is summed, at a place of the maps; zero in their padding.</param>
    /// <param name="sums">Receives a sum a channel.</param>
    /// <param name="target">The machine.</param>
    public static Statement Build(Layout map, Func<Index, Expression> term, Buffer sums, Target target) =>
        map.IsBlocked ? Blocked(map, term, sums, target) : Planar(map, term, sums, target);

    /// <summary>An addition takes four cycles, so several sums run side by side, each over every so many pixels of a row.</summary>
    private static For Blocked(Layout map, Func<Index, Expression> term, Buffer sums, Target target)
    {
        int lanes = Math.Min(Layout.BlockSize, Math.Max(4, target.Lanes)), vectors = lanes / target.Lanes;
        int parts = Enumerable.Range(1, 8).Last(p => map.Shape.Width % p == 0 && p * vectors <= target.Registers / 2);
        Axis start = new("laneBase");
        Register sum = new("sum", Part, Oc);
        var value = term((Ob * (Index)map.Plane) + (Oy * (Index)map.Pitch) + (((Index)Ox + Part) * Layout.BlockSize) + start + Oc + map.Origin);
        var at = (Ob * (Index)Layout.BlockSize) + start + Oc;
        Expression total = new Load(sums, at);
        for (int part = 0; part < parts; part++)
            total += new Register("sum", new Subscript(Part.Name, part), Oc);
        return For.Rolled(Ob, map.Blocks, new For(start, 0, Layout.BlockSize, lanes, LoopKind.Rolled,
            For.Unrolled(Part, parts, For.Lanes(Oc, lanes, new Set(sum, 0f))),
            For.Rolled(Oy, map.Shape.Height, new For(Ox, 0, map.Shape.Width, parts, LoopKind.Rolled,
                For.Unrolled(Part, parts, For.Lanes(Oc, lanes, new Set(sum, sum + value))))),
            For.Lanes(Oc, lanes, new Store(sums, at, total))));
    }

    /// <summary>Lanes are pixels; those behind a row's end hold zeros.</summary>
    private static For Planar(Layout map, Func<Index, Expression> term, Buffer sums, Target target)
    {
        Register sum = new("sum");
        var value = term((Oc * (Index)map.Plane) + (Oy * (Index)map.Pitch) + Ox + map.Origin);
        return For.Rolled(Oc, map.Shape.Channels,
            For.Lanes(Lane, target.Lanes, new Set(sum, 0f)),
            For.Rolled(Oy, map.Shape.Height, For.RolledLanes(Ox, Sizes.RoundUp(map.Shape.Width, target.Lanes), new Set(sum, sum + value))),
            new Store(sums, Oc, new Load(sums, Oc) + new Reduce(Operation.Add, sum)));
    }
}
