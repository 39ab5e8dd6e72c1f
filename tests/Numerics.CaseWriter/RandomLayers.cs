namespace CnnCompiler.Numerics.CaseWriter;

/// <summary>Random layers that fit their inputs: shapes and attributes of every kind that the compiler treats apart.</summary>
internal static class RandomLayers
{
    /// <summary>Channel counts around every border that planning knows: planar or blocked, full and partly filled blocks.</summary>
    internal static readonly int[] Channels = [1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 24, 31, 32, 33, 40, 48];

    /// <summary>What is tested, how often, and what writes one network's input and layers.</summary>
    public static IReadOnlyList<(string Group, int Count, Func<TestNumbers, IEnumerable<string>> Write)> Groups { get; } =
    [
        ("Conv", 120, Single(Conv)),
        ("WinogradF2", 24, n => RandomWinograd.Write(n, "F2")),
        ("WinogradAuto", 30, n => RandomWinograd.Write(n, "Auto")),
        ("GroupedConv", 44, Single(GroupedConv)),
        ("ConnectedConv", 30, ConnectedConv),
        ("ConvTranspose", 36, ConvTranspose),
        ("LocallyConnected", 40, LocallyConnected),
        ("MaxPool", 60, Single(n => Pool(n, "MaxPool"))),
        ("MaxUnpool", 40, RandomJoins.MaxUnpool),
        ("AvgPool", 60, Single(n => Pool(n, "AvgPool"))),
        ("L2Pool", 44, Single(n => Pool(n, "L2Pool"))),
        ("GlobalAvgPool", 30, Single(n => Pointwise(n, "GlobalAvgPool"))),
        ("GlobalMaxPool", 30, Single(n => Pointwise(n, "GlobalMaxPool"))),
        ("AdaptiveAvgPool", 30, Single(AdaptiveAvgPool)),
        ("Dense", 44, Single(Dense)),
        ("Softmax", 30, Single(n => Pointwise(n, "Softmax"))),
        ("Relu", 30, Single(n => Pointwise(n, "Relu"))),
        ("Tanh", 30, Single(n => Pointwise(n, "Tanh"))),
        ("Elu", 30, Single(n => Pointwise(n, Pick(n, "Elu", "Elu(Alpha = 0.25)", "Elu(Alpha = 1.5)")))),
        ("Flatten", 30, Single(n => Pointwise(n, "Flatten"))),
        ("LogSoftmax", 30, Single(n => Pointwise(n, "LogSoftmax"))),
        ("LeakyRelu", 20, Single(n => Pointwise(n, Pick(n, "LeakyRelu", "LeakyRelu(Alpha = 0.3)", "LeakyRelu(Alpha = 0)")))),
        ("PRelu", 30, Single(n => Pointwise(n, Pick(n, "PRelu", "PRelu", "PRelu(Shared = true)")))),
        ("Relu6", 20, Single(n => Pointwise(n, "Relu6"))),
        ("Sigmoid", 24, Single(n => Pointwise(n, "Sigmoid"))),
        ("HardSigmoid", 30, Single(n => Pointwise(n, Pick(n, "HardSigmoid", "HardSigmoid(Alpha = 1.5, Beta = 0.25)")))),
        ("HardSwish", 20, Single(n => Pointwise(n, "HardSwish"))),
        ("Silu", 20, Single(n => Pointwise(n, "Silu"))),
        ("Gelu", 24, Single(n => Pointwise(n, Pick(n, "Gelu", "Gelu(Approximate = GeluForm.Tanh)")))),
        ("Softplus", 24, Single(n => Pointwise(n, "Softplus"))),
        ("Activations", 16, Activations),
        ("BatchNorm", 30, BatchNorm),
        ("Dropout", 20, Single(n => Pointwise(n, Pick(n, "Dropout(0)", "Dropout(0, Spatial = true)")))),
        ("LayerNorm", 30, n => Normalisation(n, "LayerNorm")),
        ("InstanceNorm", 30, n => Normalisation(n, "InstanceNorm")),
        ("GroupNorm", 30, n => Normalisation(n, "GroupNorm")),
        ("LocalResponseNorm", 30, LocalResponseNorm),
        ("Upsample", 30, n => Spatial(n, Upsample)),
        ("Crop", 20, n => Spatial(n, Crop)),
        ("Pad", 30, n => Spatial(n, Pad)),
        ("Scale", 20, n => Spatial(n, (numbers, _) => Pick(numbers, "Scale", "Scale(Bias = false)"))),
        ("L2Normalize", 40, n => Spatial(n, (numbers, _) => Pick(numbers, "L2Normalize", "L2Normalize(Scale = 20)"), leastChannels: 2)),
        ("SpaceToDepth", 20, n => Blocks(n, "SpaceToDepth")),
        ("DepthToSpace", 30, n => Blocks(n, "DepthToSpace")),
        ("ChannelShuffle", 20, ChannelShuffle),
        ("Chain", 12, Chain),
        ("Add", 18, RandomJoins.Add),
        ("Concat", 20, RandomJoins.Concat),
        ("Multiply", 14, RandomJoins.Multiply),
        ("Residual", 14, RandomResiduals.Write),
        ("Repeated", 8, RandomJoins.Repeated),
        ("Graph", 200, RandomGraphs.Write),
        ("Unpooled", 24, RandomGraphs.WriteUnpooled),
        ("Normalised", 24, RandomGraphs.WriteNormalised),
    ];

    internal readonly record struct Map(int Channels, int Height, int Width);

    private static Func<TestNumbers, IEnumerable<string>> Single(Func<TestNumbers, (Map Input, string Layer)> layer) => numbers =>
    {
        var (input, text) = layer(numbers);
        return [Input(input), $"[{text}]"];
    };

    internal static string Input(Map map) => $"[Input({map.Channels}, {map.Height}, {map.Width})]";

    internal static T Pick<T>(TestNumbers numbers, params T[] values) => values[numbers.Whole(0, values.Length - 1)];

    /// <summary>One pixel, one row, one column, or anything up to 19: a vector of the widest machine and a rest.</summary>
    internal static (int Height, int Width) Extent(TestNumbers numbers) => numbers.Whole(0, 9) switch
    {
        0 => (1, 1),
        1 => (1, numbers.Whole(2, 19)),
        2 => (numbers.Whole(2, 12), 1),
        _ => (numbers.Whole(2, 11), numbers.Whole(2, 19)),
    };

    private static (Map Input, string Layer) Conv(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        Map input = new(Pick(numbers, Channels), height, width);
        return (input, ConvOf(numbers, input, Pick(numbers, Channels), groups: 1));
    }

    private static (Map Input, string Layer) GroupedConv(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        int groups = Pick(numbers, 2, 3, 4, 5, 16, 24, 33), inputs = Pick(numbers, 1, 1, 1, 2, 3, 16), outputs = Pick(numbers, 1, 1, 1, 2, 3, 16);
        if (groups * Math.Max(inputs, outputs) > 64)
            (inputs, outputs) = (1, 1); // depthwise
        Map input = new(groups * inputs, height, width);
        return (input, ConvOf(numbers, input, groups * outputs, groups));
    }

    private static string ConvOf(TestNumbers numbers, Map input, int filters, int groups)
    {
        int strideY = Pick(numbers, 1, 1, 1, 2, 3), strideX = numbers.Coin() ? strideY : Pick(numbers, 1, 2, 3);
        int dilationY = Pick(numbers, 1, 1, 1, 2, 3), dilationX = numbers.Coin() ? dilationY : Pick(numbers, 1, 2);
        string arguments = Same(strideY, strideX, "Stride") + Same(dilationY, dilationX, "Dilation");
        if (groups > 1)
            arguments += $", Groups = {groups}";
        if (numbers.Whole(0, 3) == 0)
            arguments += ", Bias = false";
        if (numbers.Whole(0, 5) == 0)
            arguments += ", Mode = ConvMode.Convolution";
        if (numbers.Whole(0, 4) == 0)
            return $"Conv({filters}, {Kernel(numbers.Whole(1, 5), numbers.Whole(1, 5))}, Border = Border.Same{arguments})";
        var (top, bottom, left, right) = Padding(numbers, 3);
        int fitY = ((input.Height + top + bottom - 1) / dilationY) + 1, fitX = ((input.Width + left + right - 1) / dilationX) + 1;
        string kernel = Kernel(numbers.Whole(1, Math.Min(5, fitY)), numbers.Whole(1, Math.Min(5, fitX)));
        return $"Conv({filters}, {kernel}{Sides(top, bottom, left, right)}{arguments})";
    }

    /// <summary>With a table of connections, alone and with a normalisation that cannot be computed into it.</summary>
    private static List<string> ConnectedConv(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        Map input = new(Pick(numbers, 2, 3, 6, 9, 17, 20), height, width);
        int filters = Pick(numbers, 1, 2, 3, 6, 10, 17);
        var lists = Enumerable.Range(0, filters).Select(_ => Enumerable.Range(0, input.Channels).Where(_ => numbers.Coin()).DefaultIfEmpty(numbers.Whole(0, input.Channels - 1)));
        string table = string.Join("; ", lists.ToList().Select(list => string.Join(",", list)));
        return [Input(input), $"[{ConvOf(numbers, input, filters, groups: 1)[..^1]}, Connections = \"{table}\"){Pick(numbers, "", "", ", Relu", ", BatchNorm, Relu")}]"];
    }

    private static List<string> LocallyConnected(TestNumbers numbers)
    {
        Map input = new(Pick(numbers, 1, 2, 3, 8, 9, 16, 20), numbers.Whole(1, 6), numbers.Whole(1, 7));
        string layer = ConvOf(numbers, input, Pick(numbers, 1, 2, 5, 16, 17, 33), groups: 1).Replace(", Mode = ConvMode.Convolution", "", StringComparison.Ordinal);
        return [Input(input), $"[Locally{layer.Replace("Conv(", "Connected(", StringComparison.Ordinal)}{Pick(numbers, "", "", ", Relu", ", Tanh", ", Conv(5, 3, Padding = 1)")}]"];
    }

    /// <summary>
    /// Plain and in groups, alone, with an activation that it takes along, and before a layer that needs a halo. Small, for it grows: a bias's gradient is a sum over all pixels, which may cancel.
    /// </summary>
    private static List<string> ConvTranspose(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        (height, width) = (Math.Min(height, 6), numbers.Whole(0, 3) == 0 ? width : Math.Min(width, 7));
        int groups = Pick(numbers, 1, 1, 1, 2, 4, 24), inputs = Pick(numbers, Channels), outputs = Pick(numbers, Channels);
        if (groups > 1)
            (inputs, outputs) = numbers.Coin() ? (1, 1) : (Pick(numbers, 1, 3, 16), Pick(numbers, 1, 2, 16));
        if (groups * Math.Max(inputs, outputs) > 64)
            (inputs, outputs) = (1, 1); // depthwise
        int strideY = Pick(numbers, 1, 2, 2, 2, 3), strideX = numbers.Whole(0, 2) > 0 ? strideY : Pick(numbers, 1, 2, 3);
        int dilationY = Pick(numbers, 1, 1, 1, 1, 2, 3), dilationX = numbers.Coin() ? dilationY : Pick(numbers, 1, 2);
        int kernelY = numbers.Whole(1, 5), kernelX = numbers.Coin() ? kernelY : numbers.Whole(1, 4);
        int moreY = numbers.Whole(0, 2) == 0 ? numbers.Whole(0, strideY - 1) : 0, moreX = numbers.Whole(0, 2) == 0 ? numbers.Whole(0, strideX - 1) : 0;
        int sizeY = ((height - 1) * strideY) + ((kernelY - 1) * dilationY) + 1 + moreY, sizeX = ((width - 1) * strideX) + ((kernelX - 1) * dilationX) + 1 + moreX;
        var (top, bottom, left, right) = Padding(numbers, Math.Min(3, (Math.Min(sizeY, sizeX) - 1) / 2));
        string arguments = Sides(top, bottom, left, right) + Same(strideY, strideX, "Stride") + Same(dilationY, dilationX, "Dilation")
            + (moreY != moreX ? $", OutputPaddingY = {moreY}, OutputPaddingX = {moreX}" : moreY > 0 ? $", OutputPadding = {moreY}" : "")
            + (groups > 1 ? $", Groups = {groups}" : "") + (numbers.Whole(0, 3) == 0 ? ", Bias = false" : "");
        return
        [
            Input(new(groups * inputs, height, width)),
            $"[ConvTranspose({groups * outputs}, {Kernel(kernelY, kernelX)}{arguments}){Pick(numbers, "", "", ", Relu", ", Tanh", ", Conv(5, 3, Padding = 1)", ", Relu, MaxPool(1)")}]",
        ];
    }

    private static (Map Input, string Layer) Pool(TestNumbers numbers, string name)
    {
        var (height, width) = Extent(numbers);
        Map input = new(Pick(numbers, Channels), height, width);
        return (input, PoolOf(numbers, input, name));
    }

    private static string PoolOf(TestNumbers numbers, Map input, string name)
    {
        var (top, bottom, left, right) = Padding(numbers, 2);
        int kernelY = LargerThan(numbers, Math.Max(top, bottom), input.Height + top + bottom);
        int kernelX = LargerThan(numbers, Math.Max(left, right), input.Width + left + right);
        if (kernelY == 0 || kernelX == 0) // this padding leaves no window that sees a pixel
            (top, bottom, left, right, kernelY, kernelX) = (0, 0, 0, 0, numbers.Whole(1, Math.Min(4, input.Height)), numbers.Whole(1, Math.Min(4, input.Width)));
        int strideY = numbers.Whole(1, 3), strideX = numbers.Coin() ? strideY : numbers.Whole(1, 3);
        string arguments = numbers.Whole(0, 2) == 0 ? "" : Same(strideY, strideX, "Stride", always: true);
        if (numbers.Coin())
            arguments += ", CeilMode = true";
        if (name == "AvgPool" && numbers.Coin())
            arguments += ", CountIncludePad = true";
        return $"{name}({Kernel(kernelY, kernelX)}{Sides(top, bottom, left, right)}{arguments})";
    }

    private static (Map Input, string Layer) AdaptiveAvgPool(TestNumbers numbers)
    {
        int height = numbers.Whole(1, 4), width = numbers.Whole(1, 9);
        return (new(Pick(numbers, Channels), height * numbers.Whole(1, 3), width * numbers.Whole(1, 3)), $"AdaptiveAvgPool({Kernel(height, width)})");
    }

    private static (Map Input, string Layer) Dense(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        string bias = numbers.Whole(0, 3) == 0 ? ", Bias = false" : "";
        return (new(Pick(numbers, Channels), Math.Min(height, 6), Math.Min(width, 6)), $"Dense({numbers.Whole(1, 40)}{bias})");
    }

    private static (Map Input, string Layer) Pointwise(TestNumbers numbers, string name)
    {
        var (height, width) = Extent(numbers);
        return (new(Pick(numbers, Channels), height, width), name);
    }

    /// <summary>Alone, and behind what a prediction can compute it into.</summary>
    private static List<string> BatchNorm(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        Map input = new(Pick(numbers, Channels), height, width);
        string arguments = Pick(numbers, "", "(Epsilon = 0.001)", "(Momentum = 0.3)", "(Epsilon = 0.1, Momentum = 1.0)"), bias = Pick(numbers, ", Bias = false", "");
        string before = Pick(numbers, "", "", "Relu, ", $"{ConvOf(numbers, input, Pick(numbers, Channels), groups: 1)}, ", $"Conv({input.Channels}, 3, Border = Border.Same, Groups = {input.Channels}{bias}), ", $"Dense({numbers.Whole(1, 40)}{bias}), ");
        return [Input(input), $"[{before}BatchNorm{arguments}{Pick(numbers, "", ", Relu", ", Relu", ", Tanh")}]"];
    }

    /// <summary>
    /// Alone, behind a layer, before one that needs a halo, and with an activation that it can take along. What normalisation takes away has no gradient to compare: a bias in
    /// front, and the weights of filters of a single value. And of a few values the gradient is a small difference of large numbers, unless epsilon is large.
    /// </summary>
    private static List<string> Normalisation(TestNumbers numbers, string name)
    {
        var (height, width) = Extent(numbers);
        int channels = Pick(numbers, Channels), units = Pick(numbers, Channels);
        string before = Pick(numbers, "", "", "", channels > 1 ? "Conv" : "", "Dense");
        int normalised = before.Length == 0 ? channels : units;
        int groups = name switch { "LayerNorm" => 1, "InstanceNorm" => normalised, _ => Pick(numbers, [.. Enumerable.Range(1, normalised).Where(divisor => normalised % divisor == 0)]) };
        int values = normalised / groups * (before == "Dense" ? 1 : height * width);
        string epsilon = values < 16 ? ", Epsilon = 0.1" : Pick(numbers, "", "", ", Epsilon = 0.001");
        string arguments = $"{(name == "GroupNorm" ? $", {groups}" : "")}{epsilon}{Pick(numbers, "", "", ", Affine = false")}";
        arguments = arguments.Length > 0 ? $"({arguments[2..]})" : "";
        before = before.Length == 0 ? "" : before == "Conv" ? $"Conv({units}, 1, Bias = false), " : $"Dense({units}, Bias = false), ";
        string after = before.StartsWith("Dense", StringComparison.Ordinal) ? Pick(numbers, "", ", Relu", ", Tanh") : Pick(numbers, "", ", Relu", ", Tanh", ", Conv(5, 3, Padding = 1)", ", Relu, MaxPool(1)");
        return [Input(new(channels, height, width)), $"[{before}{name}{arguments}{after}]"];
    }

    private static List<string> LocalResponseNorm(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        string arguments = Pick(numbers, "", ", Alpha = 1", ", Alpha = 2, Bias = 0.5", ", Alpha = 0.5, Beta = 0.5, Bias = 2", ", Alpha = 1, Beta = 1", ", Alpha = 3, Beta = 0.4, Bias = 0.25", ", Alpha = 2, Beta = 1.3");
        return [Input(new(Pick(numbers, Channels), height, width)), $"[LocalResponseNorm({Pick(numbers, 1, 2, 3, 4, 5, 5, 5, 9, 20)}{arguments}){Pick(numbers, "", "", ", Conv(5, 3, Padding = 1)")}]"];
    }

    /// <summary>Alone, and between layers that need a halo. Of a single channel a normalisation leaves nothing but the sign, whose gradient is zero: no error is small beside that.</summary>
    private static List<string> Spatial(TestNumbers numbers, Func<TestNumbers, Map, string> layer, int leastChannels = 1)
    {
        var (height, width) = Extent(numbers);
        Map input = new(Math.Max(leastChannels, Pick(numbers, Channels)), height, width);
        return [Input(input), $"[{Pick(numbers, "", "", "Relu, ")}{layer(numbers, input)}{Pick(numbers, "", "", ", Relu", ", Conv(5, 3, Padding = 1)")}]"];
    }

    /// <summary>Blocks of pixels to channels and back: such as divide the channels or the sides.</summary>
    private static List<string> Blocks(TestNumbers numbers, string name)
    {
        int block = numbers.Whole(1, 3), height = numbers.Whole(1, 5), width = numbers.Whole(1, 9), channels = Pick(numbers, 1, 2, 3, 4, 5, 8, 9, 12, 16, 24, 32);
        Map input = name == "SpaceToDepth" ? new(channels, height * block, width * block) : new(channels * block * block, height, width);
        string order = name == "DepthToSpace" ? Pick(numbers, "", ", Order = DepthOrder.ChannelFirst") : "";
        return [Input(input), $"[{Pick(numbers, "", "Relu, ")}{name}({block}{order}){Pick(numbers, "", "", ", Relu", ", Conv(5, 3, Padding = 1)")}]"];
    }

    private static List<string> ChannelShuffle(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        int groups = numbers.Whole(1, 5);
        return [Input(new(groups * Pick(numbers, 1, 2, 3, 5, 8, 16, 17), height, width)), $"[{Pick(numbers, "", "Relu, ")}ChannelShuffle({groups}){Pick(numbers, "", "", ", Conv(5, 3, Padding = 1)")}]"];
    }

    private static string Upsample(TestNumbers numbers, Map input)
    {
        int scaleY = numbers.Whole(1, input.Height > 6 ? 2 : 4), scaleX = numbers.Coin() ? scaleY : numbers.Whole(1, 3);
        return $"Upsample({Kernel(scaleY, scaleX)}{Pick(numbers, "", ", Mode = UpsampleMode.Bilinear", ", Mode = UpsampleMode.Bilinear, AlignCorners = true")})";
    }

    private static string Crop(TestNumbers numbers, Map input)
    {
        if (numbers.Coin())
            return $"Crop({Kernel(numbers.Whole(1, input.Height), numbers.Whole(1, input.Width))})";
        int top = numbers.Whole(0, input.Height - 1), left = numbers.Whole(0, input.Width - 1);
        return $"Crop(MarginTop = {top}, MarginBottom = {numbers.Whole(0, input.Height - 1 - top)}, MarginLeft = {left}, MarginRight = {numbers.Whole(0, input.Width - 1 - left)})";
    }

    private static string Pad(TestNumbers numbers, Map input)
    {
        bool reflects = numbers.Coin();
        int mostY = reflects ? Math.Min(3, input.Height - 1) : 3, mostX = reflects ? Math.Min(3, input.Width - 1) : 3;
        string mode = reflects ? ", Mode = PadMode.Reflect" : "";
        return numbers.Coin()
            ? $"Pad({numbers.Whole(0, Math.Min(mostY, mostX))}{mode})"
            : $"Pad({numbers.Whole(0, mostY)}, PaddingTop = {numbers.Whole(0, mostY)}, PaddingLeft = {numbers.Whole(0, mostX)}, PaddingRight = {numbers.Whole(0, mostX)}{mode})";
    }

    /// <summary>Several layers, so that whatever can be fused is.</summary>
    private static List<string> Chain(TestNumbers numbers)
    {
        Map input = new(Pick(numbers, 1, 2, 3, 16, 20), numbers.Whole(8, 20), numbers.Whole(8, 20));
        List<string> lines = [Input(input)];
        for (int i = numbers.Whole(1, 3); i > 0; i--)
        {
            string pool = Pick(numbers, ", MaxPool(2)", ", MaxPool(2)", ", MaxPool(3)", ", AvgPool(2)", ", MaxPool(2, Padding = 1, Stride = 2)", "");
            lines.Add($"[Conv({Pick(numbers, 4, 6, 10, 16, 32, 33)}, {Pick(numbers, 1, 3, 5)}, Border = Border.Same){Pick(numbers, ", Relu", ", Relu", ", Tanh", "")}{(i < 3 ? pool : "")}]");
        }

        lines.Add(Pick(numbers, "[Flatten]", "[Flatten, Relu]", "[Softmax, Flatten]"));
        lines.Add($"[Dense({numbers.Whole(2, 40)}), {Pick(numbers, "Relu", "Tanh")}]");
        lines.Add($"[Dense({numbers.Whole(2, 20)}), {Pick(numbers, "Softmax", "Tanh", "Relu")}]");
        return lines;
    }

    /// <summary>Every activation behind convolutions of every form and behind a dense layer, so that those that can be fused are; padding must be zero behind those that cannot.</summary>
    /// <remarks>Left to their own groups: a slope that all channels share, whose gradient is one sum of thousands of terms that may cancel, and LogSoftmax before another layer, which gives
    /// that layer large equal parts that cancel too.</remarks>
    private static List<string> Activations(TestNumbers numbers)
    {
        string Activation() => Pick(
            numbers, "Elu", "LeakyRelu(Alpha = 0.2)", "PRelu", "Relu6", "Sigmoid", "HardSigmoid", "HardSwish", "Silu", "Gelu", "Gelu(Approximate = GeluForm.Tanh)", "Softplus");
        int channels = Pick(numbers, 1, 3, 7, 16, 20), filters = Pick(numbers, 2, 3, 6, 10, 16, 33);
        string second = numbers.Whole(0, 2) == 0 ? $"{filters}, 3, Padding = 1, Groups = {filters}" : $"{Pick(numbers, 3, 12, 20)}, 3, Padding = 1";
        return
        [
            Input(new(channels, numbers.Whole(6, 12), numbers.Whole(6, 19))),
            $"[Conv({filters}, {Pick(numbers, 1, 3)}, Border = Border.Same), {Activation()}, {Pick(numbers, "MaxPool(2)", "AvgPool(2)")}]",
            $"[Conv({second}), {Activation()}]",
            $"[Dense({numbers.Whole(2, 40)}), {Activation()}]",
            $"[Dense({numbers.Whole(2, 20)}), {(numbers.Whole(0, 4) == 0 ? "LogSoftmax" : Activation())}]",
        ];
    }

    private static int LargerThan(TestNumbers numbers, int padding, int room) => padding + 1 > Math.Min(4, room) ? 0 : numbers.Whole(padding + 1, Math.Min(4, room));

    private static (int Top, int Bottom, int Left, int Right) Padding(TestNumbers numbers, int most) => numbers.Whole(0, 3) switch
    {
        0 => (numbers.Whole(0, most), numbers.Whole(0, most), numbers.Whole(0, most), numbers.Whole(0, most)),
        1 => (0, 0, 0, 0),
        _ => All(numbers.Whole(0, most)),
    };

    private static (int Top, int Bottom, int Left, int Right) All(int padding) => (padding, padding, padding, padding);

    private static string Kernel(int height, int width) => height == width ? $"{height}" : $"{height}, {width}";

    private static string Same(int y, int x, string name, bool always = false) =>
        y != x ? $", {name}Y = {y}, {name}X = {x}" : y != 1 || always ? $", {name} = {y}" : "";

    private static string Sides(int top, int bottom, int left, int right) =>
        (top, bottom, left) != (bottom, left, right) ? $", PaddingTop = {top}, PaddingBottom = {bottom}, PaddingLeft = {left}, PaddingRight = {right}"
        : top != 0 ? $", Padding = {top}" : "";
}
