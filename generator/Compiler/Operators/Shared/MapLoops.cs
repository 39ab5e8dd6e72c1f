using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>Loops over a map for operators that work value by value, on maps that lie alike.</summary>
internal static class MapLoops
{
    private static readonly Axis I = new("i"), Cb = new("cb"), C = new("c");

    /// <summary>Rows.</summary>
    public static Axis Y { get; } = new("oy");

    /// <summary>Pixels of a row.</summary>
    public static Axis X { get; } = new("ox");

    /// <summary>Makes sure that one index suits all maps of a step.</summary>
    public static void RequireAlike(StepPlan plan)
    {
        var layout = plan.Input;
        foreach (var map in plan.Step.Inputs.Concat(plan.Step.Outputs).Where(map => plan.Of(map) != layout))
            throw new InvalidOperationException($"{plan.Step}: {map} lies unlike {plan.Step.Input}");
    }

    /// <summary>One loop over the map as it lies, the zeros in and around it included.</summary>
    public static IEnumerable<Statement> Everything(Layout map, Func<Index, Statement[]> body) => [For.RolledLanes(I, map.Length, body(I))];

    /// <summary>
    /// The real values alone, and the lanes that share a vector with some of them: padding channels, and pixels behind a row's end. For those lanes
    /// <c>real(value)</c> is zero.
    /// </summary>
    public static IEnumerable<Statement> RealValues(Layout map, Target target, Func<Index, Func<Expression, Expression>, Statement[]> body) =>
        map.IsBlocked ? Blocked(map, body) : Planar(map, target, body);

    /// <summary>All pixels of a planar map, a vector of a row at a time; <c>real(value)</c> makes lanes behind a row's end zero.</summary>
    public static For OverRows(Layout map, Target target, Func<Func<Expression, Expression>, Statement[]> body)
    {
        int whole = map.Shape.Width / target.Lanes * target.Lanes;
        For vectors = new(X, 0, whole, 1, LoopKind.RolledLanes, body(value => value));
        For rest = new(X, whole, whole + target.Lanes, 1, LoopKind.Lanes, body(value => new Within(X, map.Shape.Width, value, 0f)));
        return For.Rolled(Y, map.Shape.Height, whole == map.Shape.Width ? [vectors] : [vectors, rest]);
    }

    /// <summary>Zeros over a map's real values, for what is added to or not all written.</summary>
    public static For Clear(Layout map, Buffer buffer, Target target)
    {
        int row = map.IsBlocked ? map.Shape.Width * Layout.BlockSize : Shapes.Sizes.RoundUp(map.Shape.Width, target.Lanes);
        Store zero = new(buffer, (Cb * (Index)map.Plane) + (Y * (Index)map.Pitch) + I + map.Origin, 0f);
        return For.Rolled(Cb, map.Blocks, For.Rolled(Y, map.Shape.Height, For.RolledLanes(I, row, zero)));
    }

    /// <summary>Full blocks in rows of pixels, or in one piece where nothing lies between the rows; of a last block that is partly padding, pixel by pixel.</summary>
    private static IEnumerable<Statement> Blocked(Layout map, Func<Index, Func<Expression, Expression>, Statement[]> body)
    {
        int whole = map.Shape.Channels / Layout.BlockSize, rest = map.Shape.Channels % Layout.BlockSize;
        var row = ((Index)Cb * map.Plane) + ((Index)Y * map.Pitch) + map.Origin;
        if (map.IsDense && whole > 0)
            yield return For.RolledLanes(I, whole * map.Plane, body(I, value => value));
        else if (whole > 0)
            yield return For.Rolled(Cb, whole, For.Rolled(Y, map.Shape.Height, For.RolledLanes(I, map.Shape.Width * Layout.BlockSize, body(row + I, value => value))));
        if (rest == 0)
            yield break;
        var pixel = (whole * map.Plane) + ((Index)Y * map.Pitch) + ((Index)X * Layout.BlockSize) + C + map.Origin;
        yield return For.Rolled(Y, map.Shape.Height, For.Rolled(X, map.Shape.Width,
            For.Lanes(C, Layout.BlockSize, body(pixel, value => new Within(C, rest, value, 0f)))));
    }

    private static IEnumerable<Statement> Planar(Layout map, Target target, Func<Index, Func<Expression, Expression>, Statement[]> body)
    {
        var at = ((Index)C * map.Plane) + ((Index)Y * map.Pitch) + X + map.Origin;
        yield return For.Rolled(C, map.Shape.Channels, OverRows(map, target, real => body(at, real)));
    }
}
