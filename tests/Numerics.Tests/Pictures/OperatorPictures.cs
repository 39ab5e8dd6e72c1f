using System.Globalization;
using System.Runtime.InteropServices;
using CnnCompiler.Runtime;

namespace CnnCompiler.Numerics.Tests.Pictures;

/// <summary>The pictures of operators that do not work value by value.</summary>
internal static class OperatorPictures
{
    private static readonly double[] Square = Numbers("1 3 2 0  5 2 1 1  0 1 7 8  4 2 3 6"), Blocks = Numbers("1 3 2 0  5 3 1 1  3 3 4 4  0 2 7 8  4 2 3 6  0 4 2 4"), Channels = Numbers("1 3 5  9 7 5  2 8 2  4 4 6");

    /// <summary>Where the windows of 2×2 in <see cref="Square"/> have them.</summary>
    private static readonly int[] Maxima = [4, 2, 12, 11];

    /// <summary>Title and panels of each operator's picture.</summary>
    public static IReadOnlyDictionary<string, (string Title, IReadOnlyList<Panel> Panels)> All { get; } = new Dictionary<string, (string, IReadOnlyList<Panel>)>
    {
        ["MaxPool"] = ("The largest value of each window, to which the gradient goes", Pooled(Of<OfMaxPool>(Square).ColourOutputs(First(4), seenBy: Of<OfAvgPool>(Square)))),
        ["MaxUnpool"] = ("What was pooled goes back to where the maxima were", Unpooled(Of<OfMaxUnpool>(Square).ColourOutputs(Maxima, i => Array.IndexOf(Maxima, i)))),
        ["AvgPool"] = ("The mean of each window, whose pixels share the gradient", Pooled(Of<OfAvgPool>(Square).ColourOutputs(First(4)))),
        ["L2Pool"] = ("The length of each window as a vector, and the gradient", Pooled(Of<OfL2Pool>(Numbers("3 4 6 0  0 0 0 8")).ColourOutputs(First(2), seenBy: Of<OfL2Pool>(Counted(8))))),
        ["AdaptiveAvgPool"] = ("6×4 pixels become 2×2 by windows of 3×2", Pooled(Of<OfAdaptiveAvgPool>(Blocks).ColourOutputs(First(4)))),
        ["GlobalAvgPool"] = ("The mean of each channel, whose pixels share the gradient", Pooled(Of<OfGlobalAvgPool>(Channels).ColourOutputs(First(2)))),
        ["GlobalMaxPool"] = ("The largest value of each channel, to which the gradient goes", Pooled(Of<OfGlobalMaxPool>(Channels).ColourOutputs(First(2), seenBy: Of<OfGlobalAvgPool>(Channels)))),
        ["Conv"] = ("Every output is the sum of a window times the kernel: here the first and the last", Weighted(OperatorPicture.Of<OfConv>([Counted(49)], ("weight", Counted(9))).ColourOutputs([0, 24], i => i % 7), "⋆")),
        ["ConvTranspose"] = ("Every input lays its kernel, times itself, on the output, a stride of 2 apart; what overlaps adds up", Weighted(OperatorPicture.Of<OfConvTranspose>([Numbers("1 10")], ("weight", Counted(3))).ColourInputs(1), "∗")),
        ["LocallyConnected"] = ("Every window has weights of its own", Weighted(OperatorPicture.Of<OfLocallyConnected>([Counted(4)], ("weight", Numbers("1 10  100 1000"))).ColourOutputs(First(2)), "·")),
        ["Dense"] = ("Every output is a weighted sum of all inputs", Dense(OperatorPicture.Of<OfDense>([Counted(3)], ("weight", Numbers("1 0 2  0 1 0")), ("bias", Numbers("1 0"))))),
        ["Add"] = ("Sums, number by number", Joined(OperatorPicture.Of<OfAdd>([Counted(4), Numbers("10 20 30 40")]).ColourOutputs(First(4)), "+", "named")),
        ["Multiply"] = ("A gate is a factor for all pixels of its channel", Joined(OperatorPicture.Of<OfMultiply>([Counted(8), Numbers("2 0.5")]).ColourOutputs(First(8), i => i / 4), "·", "gate")),
        ["Concat"] = ("The channels of the named value behind those of the running one", Joined(OperatorPicture.Of<OfConcat>([Counted(4), Numbers("5 6 7 8  10 20 30 40")]).ColourInputs(4), "and", "named")),
        ["Residual"] = ("With Shortcut.Pad: one pixel of each stride of the shortcut, and a channel of zeros", Residual(OperatorPicture.Of<OfResidual>([Counted(8), Numbers("10 11 20 21  12 13 22 23  30 31 40 41  32 33 42 43")]).ColourOutputs(First(4)))),
        ["Upsample"] = ("Every pixel four times; and bilinear, pixels as squares", [.. Made(Of<OfUpsample>(Counted(4)).ColourInputs(1)), Of<OfUpsampleBilinear>(Counted(4)).ColourInputs(1).Panel("or", "Bilinear")]),
        ["Crop"] = ("The centre of a map: of an odd number of columns, one more is cut off on the right", Made(Of<OfCrop>(Counted(20)).ColourOutputs(First(4)))),
        ["Pad"] = ("A border of zeros; or the map turned round at its edges, which are not repeated", [.. Made(Of<OfPad>(Counted(6)).ColourInputs(1)), Of<OfPadReflect>(Counted(6)).ColourInputs(1).Panel("or", "Reflect")]),
        ["SpaceToDepth"] = ("A pixel of each block makes a channel", Made(Of<OfSpaceToDepth>(Counted(16)).ColourOutputs(First(16), i => i / 4))),
        ["DepthToSpace"] = ("The channels of a pixel become a block of pixels", Made(Of<OfDepthToSpace>(Counted(16)).ColourInputs(4))),
        ["ChannelShuffle"] = ("Two groups of three channels, dealt out", Made(Of<OfChannelShuffle>(Counted(12)).ColourInputs(6))),
        ["Flatten"] = ("Channel by channel, row by row", Made(Of<OfFlatten>(Counted(8)).ColourInputs(4))),
        ["L2Normalize"] = ("The channels of each pixel as a vector of length 1, times their factors", Normalised(OperatorPicture.Of<OfL2Normalize>([Numbers("3 6 5  4 8 12")], ("scale", Numbers("20 20"))).ColourOutputs(First(6), i => i % 3))),
        ["Scale"] = ("A factor and a summand for each channel", Scaled(OperatorPicture.Of<OfScale>([Counted(8)], ("weight", Numbers("2 10")), ("bias", Numbers("1 0"))).ColourOutputs(First(8), i => i / 4))),
        ["Softmax"] = ("Scores as probabilities, which sum to 1", Bars(Of<OfSoftmax>(Numbers("1 2 3 0")))),
        ["LogSoftmax"] = ("Scores as logarithms of probabilities", Bars(Of<OfLogSoftmax>(Numbers("1 2 3 0")))),
        ["Dropout"] = ("Half of the values are dropped, or half of the channels; what stays is doubled", Dropped()),
    };

    private static OperatorPicture Of<TModel>(double[] image)
        where TModel : class, ICnnModel<TModel> => OperatorPicture.Of<TModel>([image]);

    private static double[] Numbers(string numbers) => [.. numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static double[] Counted(int count) => [.. Enumerable.Range(1, count).Select(number => (double)number)];

    private static IEnumerable<int> First(int count) => Enumerable.Range(0, count);

    private static IReadOnlyList<Panel> Made(OperatorPicture picture) => [picture.Panel("", "x", "image"), picture.Panel("→", "y")];

    private static IReadOnlyList<Panel> Pooled(OperatorPicture picture) => [.. Made(picture), picture.Gradient()];

    private static IReadOnlyList<Panel> Unpooled(OperatorPicture picture) => [picture.Panel("", "seen by the pooling", "image"), picture.Panel("→", "x", "maxPool1"), picture.Panel("→", "y")];

    private static IReadOnlyList<Panel> Weighted(OperatorPicture picture, string sign) => [picture.Panel("", "x", "image"), picture.Panel(sign, "weight", "weight"), picture.Panel("=", "y")];

    private static IReadOnlyList<Panel> Normalised(OperatorPicture picture) =>
        [picture.Panel("", "x", "image"), picture.Panel("→", "of length 1", "normalised"), picture.Panel("·", "scale", "scale"), picture.Panel("=", "y")];

    private static IReadOnlyList<Panel> Dense(OperatorPicture picture) =>
        [picture.Panel("", "weight", "weight"), picture.Panel("·", "x", "flatten1"), picture.Panel("+", "bias", "bias"), picture.Panel("=", "y")];

    private static IReadOnlyList<Panel> Scaled(OperatorPicture picture) =>
        [picture.Panel("", "x", "image"), picture.Panel("·", "weight", "weight"), picture.Panel("+", "bias", "bias"), picture.Panel("=", "y")];

    private static IReadOnlyList<Panel> Joined(OperatorPicture picture, string sign, string named) => [picture.Panel("", "x", "x"), picture.Panel(sign, named, named), picture.Panel("→", "y")];

    private static IReadOnlyList<Panel> Residual(OperatorPicture picture) =>
        [picture.Panel("", "shortcut", "shortcut"), picture.Panel("→", "padded", "pad"), picture.Panel("+", "x", "x"), picture.Panel("=", "y")];

    private static IReadOnlyList<Panel> Bars(OperatorPicture picture)
    {
        picture.ColourOutputs(First(4), seenBy: Of<OfFlatColumn>(Counted(4)));
        return [picture.Panel("", "x", "flatten1"), picture.Panel("→", "y") with { HasBars = true }];
    }

    /// <summary>What the runtime drops of four channels of 2×2 pixels; not every key drops just half.</summary>
    private static IReadOnlyList<Panel> Dropped()
    {
        const float Rate = 0.5f;
        const int Count = 4, Plane = 4;
        float[] map = [.. Counted(Count * Plane).Select(value => (float)value)], values = new float[map.Length], channels = new float[map.Length];
        int key = Enumerable.Range(0, 100).Select(image => Dropout.Key(1, 0, image)).First(DropsHalf);
        Apply(key);
        return [Shown("", "x", map), Shown("→", "y", values), Shown("or", "Spatial", channels)];

        void Apply(int key)
        {
            Dropout.Apply(ref MemoryMarshal.GetArrayDataReference(map), ref MemoryMarshal.GetArrayDataReference(values), map.Length, Rate, key);
            Dropout.ApplyToPlanes(ref MemoryMarshal.GetArrayDataReference(map), ref MemoryMarshal.GetArrayDataReference(channels), Count, Plane, Rate, key);
        }

        bool DropsHalf(int key)
        {
            Apply(key);
            return values.Count(value => value == 0) == map.Length / 2 && channels.Count(value => value == 0) == map.Length / 2;
        }

        static Panel Shown(string sign, string caption, float[] values) =>
            new(sign, caption, [Count, 2, 2], [.. values.Select(value => (double)value)], [.. values.Select((value, i) => value == 0 ? (int?)null : i / Plane)]);
    }
}
