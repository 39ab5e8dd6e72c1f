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
            "Add" or "Mul" => Binary(operation, numbers),
            "AveragePool" => Pool(operation, numbers, new NodeArgument("count_include_pad", numbers.Whole(0, 1))),
            "BatchNormalization" => BatchNorm(numbers),
            "Clip" => Plain(operation, numbers, [], range: 8) with { Scalars = numbers.Coin() ? [0.1371f, 5.6712f] : [-2.3451f, 3.2117f] },
            "Cast" => Plain(operation, numbers, [new("to", 1L)]),
            "Conv" => Conv(numbers),
            "Elu" => Plain(operation, numbers, numbers.Coin() ? [new("alpha", numbers.Whole(0, 8) / 4f)] : []),
            "Erf" => Plain(operation, numbers, [], range: 4),
            "Flatten" => Plain(operation, numbers, numbers.Coin() ? [new("axis", 1L)] : []),
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
            "LpPool" => LpPool(numbers),
            "LRN" => Lrn(numbers),
            "MaxPool" => Pool(operation, numbers),
            "PRelu" => PRelu(numbers),
            "Dropout" or "Relu" or "Tanh" => Plain(operation, numbers, []),
            "Slice" => Slice(numbers),
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
        return plain with { Parameters = [numbers.Tensor(numbers.Coin() ? plain.Data.Dimensions : [1])] };
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

    private static OperatorCase Slice(TestNumbers numbers)
    {
        long[] axes = numbers.Whole(0, 2) switch { 0 => [2], 1 => [3], _ => [2, 3] };
        long[] starts = Array.ConvertAll(axes, _ => -1L), ends = Array.ConvertAll(axes, _ => (long)int.MinValue);
        return new("Slice", [], numbers.Tensor([numbers.Whole(1, 2), numbers.Whole(1, 2), numbers.Whole(1, 4), numbers.Whole(1, 4)]), [], [starts, ends, axes, starts]);
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

    private static OperatorCase Pool(string operation, TestNumbers numbers, params IReadOnlyList<NodeArgument> more)
    {
        var y = RandomWindow.OfPool(numbers);
        var x = RandomWindow.OfPool(numbers);
        Tensor image = numbers.Distinct([numbers.Whole(1, 2), numbers.Whole(1, 3), y.Size, x.Size]);
        return new(operation, [.. Window(y, x), new("kernel_shape", [y.Kernel, x.Kernel]), new("ceil_mode", numbers.Whole(0, 1)), .. more], image, [], []);
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
