namespace CnnCompiler.References;

/// <summary>A smaller tensor laid over a larger one, as ONNX does it: dimensions are compared from the last one on, and one of 1, or none, stands for all places of the other's.</summary>
internal static class Broadcast
{
    /// <summary>Which number of <paramref name="small"/> meets each number of <paramref name="large"/>.</summary>
    /// <exception cref="NotSupportedException">The dimensions do not suit each other.</exception>
    public static int[] Over(Tensor large, Tensor small)
    {
        int lacking = large.Dimensions.Length - small.Dimensions.Length;
        for (int axis = 0; axis < small.Dimensions.Length; axis++)
        {
            if (lacking < 0 || (small.Dimensions[axis] != 1 && small.Dimensions[axis] != large.Dimensions[lacking + axis]))
                throw new NotSupportedException($"{small} cannot be laid over {large}.");
        }

        int[] places = new int[large.Values.Length];
        for (int flat = 0; flat < places.Length; flat++)
        {
            int rest = flat, step = 1;
            for (int axis = large.Dimensions.Length - 1; axis >= 0; axis--)
            {
                (rest, int index) = Math.DivRem(rest, large.Dimensions[axis]);
                if (axis < lacking || small.Dimensions[axis - lacking] == 1)
                    continue;
                places[flat] += index * step;
                step *= small.Dimensions[axis - lacking];
            }
        }

        return places;
    }
}
