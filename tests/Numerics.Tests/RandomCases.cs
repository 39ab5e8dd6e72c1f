using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>Nodes of every operator with random shapes and attributes, the same in every run. Attributes are left out now and then, so that ONNX's defaults count too.</summary>
internal static class RandomCases
{
    public static IEnumerable<int> Seeds => Enumerable.Range(0, 60);

    public static IReadOnlyList<OperatorCase> All(string operation) => [.. Seeds.Select(seed => Of(operation, seed))];

    public static OperatorCase Of(string operation, int seed)
    {
        TestNumbers numbers = new((ulong)seed);
        return operation switch
        {
            "Add" => Binary(operation, numbers),
            "Mul" => numbers.Coin() ? Binary(operation, numbers) : Gated(numbers),
            "Concat" => Concat(numbers),
            "AveragePool" => Pool(operation, numbers, new NodeArgument("count_include_pad", numbers.Whole(0, 1))),
            "BatchNormalization" => BatchNorm(numbers),
            "Clip" => Plain(operation, numbers, [], range: 8) with { Scalars = numbers.Coin() ? [0.1371f, 5.6712f] : [-2.3451f, 3.2117f] },
            "Cast" => Plain(operation, numbers, [new("to", 1L)]),
            "Conv" => Conv(numbers),
            "ConvTranspose" => ConvTranspose(numbers),
            "DepthToSpace" => DepthToSpace(numbers),
            "Einsum" => Einsum(numbers),
            "Elu" => Plain(operation, numbers, numbers.Coin() ? [new("alpha", numbers.Whole(0, 8) / 4f)] : []),
            "Erf" => Plain(operation, numbers, [], range: 4),
            "Flatten" => Plain(operation, numbers, numbers.Coin() ? [new("axis", 1L)] : []),
            "Gather" => Gather(numbers),
            "Gemm" => Gemm(numbers),
            "GlobalAveragePool" => GlobalAveragePool(numbers),
            "GlobalMaxPool" => Plain(operation, numbers, [], isMap: true),
            "HardSigmoid" => Plain(operation, numbers, numbers.Coin() ? [] : [new("alpha", numbers.Coin() ? 0.31f : -0.77f), new("beta", 0.43f)], range: 4.1f),
            "HardSwish" or "Sigmoid" or "Softplus" => Plain(operation, numbers, [], range: 5),
            "LeakyRelu" => Plain(operation, numbers, numbers.Coin() ? [] : [new("alpha", numbers.Number())]),
            "LogSoftmax" or "Softmax" => Plain(operation, numbers, [new("axis", 1L)]),
            "GroupNormalization" => GroupNormalization(numbers),
            "InstanceNormalization" => Normalisation(operation, numbers, [], numbers.Whole(1, 5), numbers.Whole(2, 4), numbers.Whole(3, 4)),
            "LayerNormalization" => LayerNormalization(numbers),
            "LpNormalization" => LpNormalization(numbers),
            "LpPool" => LpPool(numbers),
            "LRN" => Lrn(numbers),
            "MaxPool" => Pool(operation, numbers),
            "MaxUnpool" => MaxUnpool(numbers),
            "Pad" => Pad(numbers),
            "PRelu" => PRelu(numbers),
            "Resize" => Resize(numbers),
            "Dropout" or "Relu" or "Tanh" => Plain(operation, numbers, []),
            "Reshape" => Reshape(numbers),
            "Slice" => Slice(numbers),
            "SpaceToDepth" => SpaceToDepth(numbers),
            "Transpose" => Plain(operation, numbers, [new("perm", numbers.Coin() ? [0L, 2, 1, 3] : [0L, 3, 1, 2])], isMap: true),
            _ => throw new NotSupportedException($"There are no random cases of '{operation}'."),
        };
    }

    /// <param name="operation">The operator.</param>
    /// <param name="numbers">Where its shape and data come from.</param>
    /// <param name="arguments">Its attributes.</param>
    /// <param name="range">The data lie evenly between −range and range; where the operator has kinks, so that none is close to one.</param>
    /// <param name="isMap">The data is a map in every case.</param>
    private static OperatorCase Plain(string operation, TestNumbers numbers, IReadOnlyList<NodeArgument> arguments, float range = 1, bool isMap = false)
    {
        int[] shape = [numbers.Whole(1, 3), numbers.Whole(1, 5), numbers.Whole(1, 4), numbers.Whole(1, 4)];
        Tensor data = numbers.Distinct(isMap || numbers.Coin() ? shape : shape.AsSpan(0, 2));
        foreach (ref double value in data.Values)
            value *= range;
        return new(operation, arguments, data, [], []);
    }

    /// <summary>Distinct numbers add up to zero, so the mean of a single channel of them would be nothing but rounding errors.</summary>
    private static OperatorCase GlobalAveragePool(TestNumbers numbers)
    {
        var plain = Plain("GlobalAveragePool", numbers, [], isMap: true);
        return plain with { Data = numbers.Tensor(plain.Data.Dimensions) };
    }

    private static OperatorCase Binary(string operation, TestNumbers numbers)
    {
        var plain = Plain(operation, numbers, []);
        int[] alike = plain.Data.Dimensions.ToArray(), ofChannels = [alike[1], .. alike.Skip(2).Select(_ => 1)];
        return plain with { Parameters = [numbers.Tensor(numbers.Whole(0, 2) switch { 0 => alike, 1 => ofChannels, _ => [1] })] };
    }

    /// <summary>A factor for each channel of each image, on either side.</summary>
    private static OperatorCase Gated(TestNumbers numbers)
    {
        int batch = numbers.Whole(1, 3), channels = numbers.Whole(1, 5);
        Tensor map = numbers.Tensor([batch, channels, numbers.Whole(1, 4), numbers.Whole(1, 4)]), gate = numbers.Tensor([batch, channels, 1, 1]);
        return numbers.Coin() ? new("Mul", [], map, [gate], []) : new("Mul", [], gate, [map], []);
    }

    private static OperatorCase Concat(TestNumbers numbers)
    {
        int[] outside = numbers.Coin() ? [numbers.Whole(1, 3), numbers.Whole(1, 4), numbers.Whole(1, 4)] : [numbers.Whole(1, 3)];
        Tensor Part() => numbers.Tensor([outside[0], numbers.Whole(1, 5), .. outside.Skip(1)]);
        return new("Concat", [new("axis", 1L)], Part(), [.. Enumerable.Range(0, numbers.Whole(1, 3)).Select(_ => Part())], []);
    }

    private static OperatorCase PRelu(TestNumbers numbers)
    {
        var plain = Plain("PRelu", numbers, []);
        int channels = plain.Data.Dimensions[1];
        int[] slopes = numbers.Whole(0, 2) == 0 ? [1] : plain.Data.Dimensions.Length == 2 ? [channels] : [channels, 1, 1];
        return plain with { Parameters = [numbers.Tensor(slopes)] };
    }

    private static OperatorCase BatchNorm(TestNumbers numbers)
    {
        int[] shape = [numbers.Whole(1, 3), numbers.Whole(1, 5), numbers.Whole(1, 4), numbers.Whole(1, 4)];
        Tensor scale = numbers.Tensor(shape.AsSpan(1, 1)), shift = numbers.Tensor(shape.AsSpan(1, 1)), mean = numbers.Tensor(shape.AsSpan(1, 1)), variance = numbers.Positive(shape.AsSpan(1, 1));
        IReadOnlyList<NodeArgument> arguments = numbers.Coin() ? [new("epsilon", 0.01f), new("momentum", 0.75f)] : [];
        return new("BatchNormalization", arguments, numbers.Tensor(numbers.Coin() ? shape : shape.AsSpan(0, 2)), [scale, shift, mean, variance], []);
    }

    private static OperatorCase Gemm(TestNumbers numbers)
    {
        int features = numbers.Whole(1, 7), units = numbers.Whole(1, 5);
        Tensor weight = numbers.Tensor([units, features]), bias = numbers.Tensor([units]);
        return new("Gemm", [new("transB", 1L)], numbers.Tensor([numbers.Whole(1, 3), features]), numbers.Coin() ? [weight, bias] : [weight], []);
    }

    private static OperatorCase LayerNormalization(TestNumbers numbers)
    {
        int[] image = [numbers.Whole(1, 4), numbers.Whole(2, 4), numbers.Whole(3, 4)];
        if (numbers.Coin())
            image = [numbers.Whole(6, 9)];
        return new(
            "LayerNormalization", [new("axis", 1L), .. Epsilon(numbers)], numbers.Tensor([numbers.Whole(1, 3), .. image]),
            [numbers.Tensor(image), numbers.Tensor(image)], []);
    }

    private static OperatorCase GroupNormalization(TestNumbers numbers)
    {
        int groups = numbers.Whole(1, 4);
        return Normalisation("GroupNormalization", numbers, [new("num_groups", groups)], groups * numbers.Whole(1, 3), numbers.Whole(2, 4), numbers.Whole(3, 4));
    }

    /// <summary>With a scale and a shift for each channel. Of very few values two may be nearly alike, and then no difference is small enough to stand for a derivative.</summary>
    private static OperatorCase Normalisation(string operation, TestNumbers numbers, IReadOnlyList<NodeArgument> arguments, params int[] image)
    {
        int[] channels = image[..1];
        return new(
            operation, [.. arguments, .. Epsilon(numbers)], numbers.Tensor([numbers.Whole(1, 3), .. image]), [numbers.Tensor(channels), numbers.Tensor(channels)], []);
    }

    private static NodeArgument[] Epsilon(TestNumbers numbers) => numbers.Coin() ? [new("epsilon", 0.01f)] : [];

    private static OperatorCase Lrn(TestNumbers numbers)
    {
        List<NodeArgument> arguments = [new("size", (2L * numbers.Whole(0, 3)) + 1)];
        if (numbers.Coin())
            arguments.AddRange([new("alpha", 1.5f), new("beta", 0.4f), new("bias", 0.5f)]);
        return new("LRN", arguments, numbers.Tensor([numbers.Whole(1, 2), numbers.Whole(1, 9), numbers.Whole(1, 3), numbers.Whole(1, 3)]), [], []);
    }

    /// <summary>Turned round, or cut from both ends and in steps.</summary>
    private static OperatorCase Slice(TestNumbers numbers)
    {
        long[] axes = numbers.Whole(0, 2) switch { 0 => [2], 1 => [3], _ => [2, 3] };
        long[] starts = Array.ConvertAll(axes, _ => -1L), ends = Array.ConvertAll(axes, _ => (long)int.MinValue), steps = starts;
        int[] shape = [numbers.Whole(1, 2), numbers.Whole(1, 2), numbers.Whole(1, 4), numbers.Whole(1, 4)];
        if (numbers.Coin())
        {
            starts = Array.ConvertAll(axes, axis => (long)numbers.Whole(0, shape[axis] - 1));
            ends = [.. axes.Select((axis, i) => numbers.Coin() ? long.MaxValue : (long)numbers.Whole((int)starts[i] + 1, shape[axis]))];
            steps = Array.ConvertAll(axes, _ => (long)numbers.Whole(1, 2));
        }

        return new("Slice", [], numbers.Tensor(shape), [], [starts, ends, axes, steps]);
    }

    private static OperatorCase Einsum(TestNumbers numbers)
    {
        int taps = numbers.Whole(1, 3), channels = numbers.Whole(1, 3), positions = numbers.Whole(1, 4);
        return new(
            "Einsum", [new("equation", "ntcp,poct->nop")], numbers.Tensor([numbers.Whole(1, 2), taps, channels, positions]),
            [numbers.Tensor([positions, numbers.Whole(1, 3), channels, taps])], []);
    }

    /// <summary>Rows in any order, some of them twice, some left out.</summary>
    private static OperatorCase Gather(TestNumbers numbers)
    {
        int rows = numbers.Whole(1, 4);
        long[] taken = [.. Enumerable.Range(0, numbers.Whole(1, 6)).Select(_ => (long)numbers.Whole(0, rows - 1))];
        return new("Gather", numbers.Coin() ? [new("axis", 0L)] : [], numbers.Tensor([rows, numbers.Whole(1, 3), numbers.Whole(1, 3)]), [], [taken]);
    }

    private static OperatorCase SpaceToDepth(TestNumbers numbers)
    {
        int block = numbers.Whole(1, 3);
        int[] shape = [numbers.Whole(1, 2), numbers.Whole(1, 3), block * numbers.Whole(1, 3), block * numbers.Whole(1, 3)];
        return new("SpaceToDepth", [new("blocksize", block)], numbers.Tensor(shape), [], []);
    }

    private static OperatorCase DepthToSpace(TestNumbers numbers)
    {
        int block = numbers.Whole(1, 3);
        int[] shape = [numbers.Whole(1, 2), block * block * numbers.Whole(1, 3), numbers.Whole(1, 3), numbers.Whole(1, 3)];
        NodeArgument[] mode = numbers.Whole(0, 2) switch { 0 => [], 1 => [new("mode", "DCR")], _ => [new("mode", "CRD")] };
        return new("DepthToSpace", [new("blocksize", block), .. mode], numbers.Tensor(shape), [], []);
    }

    /// <summary>No value is close to zero: a short vector turns far within a finite difference.</summary>
    private static OperatorCase LpNormalization(TestNumbers numbers)
    {
        int[] shape = [numbers.Whole(1, 3), numbers.Whole(3, 6), numbers.Whole(1, 4), numbers.Whole(1, 4)];
        Tensor data = numbers.Tensor(numbers.Coin() ? shape : shape.AsSpan(0, 2));
        foreach (ref double value in data.Values)
            value += Math.CopySign(0.5, value);
        return new("LpNormalization", [new("axis", 1L), new("p", 2L)], data, [], []);
    }

    private static OperatorCase Reshape(TestNumbers numbers)
    {
        int[] shape = [numbers.Whole(1, 2), numbers.Whole(1, 3), numbers.Whole(1, 3), numbers.Whole(1, 3)];
        return new("Reshape", [], numbers.Tensor(shape), [], [numbers.Coin() ? [0, -1] : [0, shape[1], -1, 1]]);
    }

    private static OperatorCase Pad(TestNumbers numbers)
    {
        int[] shape = [numbers.Whole(1, 2), numbers.Whole(1, 3), numbers.Whole(1, 4), numbers.Whole(1, 4)];
        bool reflects = numbers.Coin();
        long[] pads = new long[8];
        foreach (int axis in new[] { 2, 3 })
        {
            int most = reflects ? shape[axis] - 1 : 3;
            (pads[axis], pads[4 + axis]) = (numbers.Whole(0, most), numbers.Whole(0, most));
        }

        return new("Pad", reflects ? [new("mode", "reflect")] : numbers.Coin() ? [new("mode", "constant")] : [], numbers.Tensor(shape), [], [pads]);
    }

    private static OperatorCase Resize(TestNumbers numbers)
    {
        int[] shape = [numbers.Whole(1, 2), numbers.Whole(1, 2), numbers.Whole(1, 4), numbers.Whole(1, 4)];
        NodeArgument axes = new("axes", [2L, 3L]);
        NodeArgument[] mode = numbers.Whole(0, 2) switch
        {
            0 => [new("nearest_mode", "floor"), new("coordinate_transformation_mode", "asymmetric")],
            1 => [new("mode", "linear")],
            _ => [new("mode", "linear"), new("coordinate_transformation_mode", "align_corners")],
        };
        return new("Resize", [axes, .. mode], numbers.Tensor(shape), [], [[shape[2] * numbers.Whole(1, 3), shape[3] * numbers.Whole(1, 3)]]) { Absent = 2 };
    }

    private static OperatorCase Conv(TestNumbers numbers)
    {
        int groups = numbers.Whole(1, 3), groupChannels = numbers.Whole(1, 2), filters = groups * numbers.Whole(1, 2);
        var y = RandomWindow.OfConvolution(numbers);
        var x = RandomWindow.OfConvolution(numbers);
        Tensor image = numbers.Tensor([numbers.Whole(1, 2), groups * groupChannels, y.Size, x.Size]);
        Tensor weight = numbers.Tensor([filters, groupChannels, y.Kernel, x.Kernel]), bias = numbers.Tensor([filters]);
        List<NodeArgument> arguments = [.. Window(y, x), new("dilations", [y.Dilation, x.Dilation])];
        if (groups > 1 || numbers.Coin())
            arguments.Add(new("group", groups));
        return new("Conv", arguments, image, numbers.Coin() ? [weight, bias] : [weight], []);
    }

    private static OperatorCase ConvTranspose(TestNumbers numbers)
    {
        int groups = numbers.Whole(1, 3), channels = groups * numbers.Whole(1, 2), groupFilters = numbers.Whole(1, 2);
        int[] size = [numbers.Whole(1, 4), numbers.Whole(1, 4)], kernel = [numbers.Whole(1, 4), numbers.Whole(1, 4)];
        int[] strides = [numbers.Whole(1, 3), numbers.Whole(1, 3)], dilations = [numbers.Whole(1, 2), numbers.Whole(1, 2)], more = [0, 0], pads = [0, 0, 0, 0];
        for (int axis = 0; axis < 2; axis++)
        {
            more[axis] = numbers.Whole(0, strides[axis] - 1);
            int most = Math.Min(2, (((size[axis] - 1) * strides[axis]) + ((kernel[axis] - 1) * dilations[axis])) / 2);
            (pads[axis], pads[axis + 2]) = (numbers.Whole(0, most), numbers.Whole(0, most));
        }

        Tensor image = numbers.Tensor([numbers.Whole(1, 2), channels, size[0], size[1]]);
        Tensor weight = numbers.Tensor([channels, groupFilters, kernel[0], kernel[1]]), bias = numbers.Tensor([groups * groupFilters]);
        List<NodeArgument> arguments = [new("strides", Longs(strides)), new("dilations", Longs(dilations)), new("pads", Longs(pads)), new("output_padding", Longs(more))];
        arguments = [.. arguments.Where(a => a.Integers!.Distinct().Count() > 1 || a.Integers![0] != (a.Name is "strides" or "dilations" ? 1 : 0))];
        if (groups > 1 || numbers.Coin())
            arguments.Add(new("group", groups));
        return new("ConvTranspose", arguments, image, numbers.Coin() ? [weight, bias] : [weight], []);

        static long[] Longs(int[] values) => Array.ConvertAll(values, value => (long)value);
    }

    private static OperatorCase Pool(string operation, TestNumbers numbers, params IReadOnlyList<NodeArgument> more)
    {
        var y = RandomWindow.OfPool(numbers);
        var x = RandomWindow.OfPool(numbers);
        Tensor image = numbers.Distinct([numbers.Whole(1, 2), numbers.Whole(1, 3), y.Size, x.Size]);
        return new(operation, [.. Window(y, x), new("kernel_shape", [y.Kernel, x.Kernel]), new("ceil_mode", numbers.Whole(0, 1)), .. more], image, [], []);
    }

    /// <summary>With the places of a real pooling, which is what a place outside its window would not be.</summary>
    private static OperatorCase MaxUnpool(TestNumbers numbers)
    {
        int ky = numbers.Whole(1, 3), kx = numbers.Whole(1, 3);
        Tensor image = numbers.Distinct([numbers.Whole(1, 2), numbers.Whole(1, 3), ky * numbers.Whole(1, 4), kx * numbers.Whole(1, 4)]);
        NodeArgument[] windows = [new("kernel_shape", [ky, kx]), new("strides", [ky, kx])];
        Tensor places = new MaxPoolReference().Second(new(windows), [image]);
        return new("MaxUnpool", windows, numbers.Tensor(places.Dimensions), [], []) { Places = places };
    }

    /// <summary>Without ceil mode, which opset 17 does not have for it.</summary>
    private static OperatorCase LpPool(TestNumbers numbers)
    {
        var pool = Pool("LpPool", numbers, new NodeArgument("p", 2L));
        return pool with { Arguments = [.. pool.Arguments.Where(a => a.Name != "ceil_mode")] };
    }

    private static IEnumerable<NodeArgument> Window(RandomWindow y, RandomWindow x)
    {
        if ((y.Stride, x.Stride) != (1, 1))
            yield return new("strides", [y.Stride, x.Stride]);
        if ((y.Before, x.Before, y.After, x.After) != (0, 0, 0, 0))
            yield return new("pads", [y.Before, x.Before, y.After, x.After]);
    }

    /// <summary>One direction of a window that fits its image.</summary>
    private sealed record RandomWindow(int Size, int Kernel, int Stride, int Dilation, int Before, int After)
    {
        public static RandomWindow OfConvolution(TestNumbers numbers) =>
            Fitting(() => new(numbers.Whole(1, 6), numbers.Whole(1, 4), numbers.Whole(1, 3), numbers.Whole(1, 2), numbers.Whole(0, 2), numbers.Whole(0, 2)));

        public static RandomWindow OfPool(TestNumbers numbers) => Fitting(() =>
        {
            int kernel = numbers.Whole(1, 4);
            return new(numbers.Whole(1, 6), kernel, numbers.Whole(1, 4), 1, numbers.Whole(0, kernel - 1), numbers.Whole(0, kernel - 1));
        });

        private static RandomWindow Fitting(Func<RandomWindow> draw)
        {
            RandomWindow window;
            do
                window = draw();
            while (window.Size + window.Before + window.After <= (window.Kernel - 1) * window.Dilation);
            return window;
        }
    }
}
