namespace CnnCompiler.Generator.Shapes;

/// <summary>
/// A window sliding along one axis: a kernel of <paramref name="Kernel"/> taps, <paramref name="Dilation"/> apart, moved by
/// <paramref name="Stride"/> over an image with <paramref name="Before"/> and <paramref name="After"/> pixels of padding.
/// Convolution, transposed convolution and pooling have no other size rule.
/// </summary>
internal readonly record struct Window(int Kernel, int Stride = 1, int Dilation = 1, int Before = 0, int After = 0, bool Ceil = false)
{
    /// <summary>Pixels from the first tap to the last, both included.</summary>
    public long Reach => ((Kernel - 1L) * Dilation) + 1;

    /// <summary>The window that keeps the size (divided by the stride, rounded up): total padding as TensorFlow's SAME, the smaller half first.</summary>
    public static Window Same(int input, int kernel, int stride, int dilation)
    {
        Window bare = new(kernel, stride, dilation);
        long output = (input + stride - 1L) / stride;
        long total = Math.Max(((output - 1) * stride) + bare.Reach - input, 0);
        return bare with { Before = checked((int)(total / 2)), After = checked((int)(total - (total / 2))) };
    }

    /// <summary>
    /// How many positions the window takes: ⌊(x + p − f + s) / s⌋, where f is the reach and p the whole padding. With <see cref="Ceil"/> the quotient is
    /// rounded up, but a last window that would start behind the image and its left padding is dropped, as in Caffe and PyTorch.
    /// Not positive when the kernel does not fit.
    /// </summary>
    public long Output(int input)
    {
        long room = (long)input + Before + After - Reach;
        if (room < 0)
            return 0;
        if (!Ceil)
            return (room / Stride) + 1;
        long output = ((room + Stride - 1) / Stride) + 1;
        return (output - 1) * Stride >= (long)input + Before ? output - 1 : output;
    }

    /// <summary>
    /// The size of an image over which the window takes <paramref name="positions"/> positions: (n − 1) · s + f − p. With a stride there are several; the smallest is given, and
    /// <paramref name="more"/> is what it is enlarged by. Transposed convolution has no other size rule. Not positive when padding takes everything.
    /// </summary>
    public long Image(int positions, int more) => ((positions - 1L) * Stride) + Reach - Before - After + more;

    /// <summary>Where tap <paramref name="tap"/> of output <paramref name="position"/> lies in the image; outside it is padding.</summary>
    public int At(int position, int tap) => (position * Stride) + (tap * Dilation) - Before;

    /// <summary>
    /// Cuts the positions into runs in which the same taps lie inside the image, so that padding needs no test at run time: a few positions
    /// at each border, and one long run between.
    /// </summary>
    public IReadOnlyList<Run> Runs(int input)
    {
        List<Run> runs = [];
        int count = checked((int)Output(input));
        for (int position = 0; position < count; position++)
        {
            int first = TapsBelow(0, position), end = TapsBelow(input, position);
            if (runs.Count > 0 && runs[^1].FirstTap == first && runs[^1].EndTap == end)
                runs[^1] = runs[^1] with { End = position + 1 };
            else
                runs.Add(new(position, position + 1, first, end));
        }

        return runs;
    }

    /// <summary>
    /// How many taps of an output position lie inside the image and its padding. A window that ceil mode lets hang over counts only that
    /// part, as in PyTorch.
    /// </summary>
    public int PaddedTaps(int position, int input) => TapsBelow((long)input + After, position);

    /// <summary>How many taps of an output position lie before pixel <paramref name="end"/>.</summary>
    private int TapsBelow(long end, int position)
    {
        long room = end + Before - ((long)position * Stride);
        return (int)Math.Min(Kernel, Math.Max(0, (room + Dilation - 1) / Dilation));
    }
}

/// <summary>Positions <paramref name="Start"/> to <paramref name="End"/> (exclusive) see taps <paramref name="FirstTap"/> to <paramref name="EndTap"/> (exclusive).</summary>
internal readonly record struct Run(int Start, int End, int FirstTap, int EndTap);
