using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// The channels around each channel that its sum is over, and how a row of pixels lies that is summed so: the channels of a pixel side by side, zeros between the pixels.
/// </summary>
/// <param name="Channels">Channels of the map.</param>
/// <param name="Before">Neighbours before; of an even size the smaller half, as ONNX has it.</param>
/// <param name="After">Neighbours behind.</param>
internal readonly record struct ChannelWindow(int Channels, int Before, int After)
{
    public static ChannelWindow Of(Step step)
    {
        int size = ((LocalResponseNormParameters)step.Layer.Parameters).Size, channels = step.Output.Shape.Channels;
        return new(channels, Math.Min((size - 1) / 2, channels - 1), Math.Min(size / 2, channels - 1));
    }

    /// <summary>The window of the gradient: the channels whose sums a channel is part of.</summary>
    public ChannelWindow Reversed => new(Channels, After, Before);

    public int Size => Before + 1 + After;

    /// <summary>Zeros between pixels, for the windows that reach beyond the first or last channel.</summary>
    public int Gap => Sizes.RoundUp(Math.Max(Before, After), Layout.BlockSize);

    /// <summary>Floats from a pixel to the next.</summary>
    public int Pitch => Sizes.RoundUp(Channels, Layout.BlockSize) + Gap;

    public int RowLength(int width) => checked((width * Pitch) + Gap);
}
