using static CnnCompiler.Numerics.CaseWriter.RandomLayers;

namespace CnnCompiler.Numerics.CaseWriter;

/// <summary>
/// Random graphs: chains, branches and skips within each other, joined by sums, products, concatenations and residual connections, of all operators. Maps are small, so that code is: what sizes do
/// is tested operator by operator.
/// </summary>
internal sealed class RandomGraphs
{
    private readonly TestNumbers _numbers;
    private readonly List<string> _lines = [];
    private Map _map;
    private readonly int _channels;
    private int _tags;

    private RandomGraphs(TestNumbers numbers)
    {
        _numbers = numbers;
        _channels = Pick(numbers, 2, 3, 4, 5, 8, 12, 16, 20);
        _map = new(Pick(numbers, 1, 3, _channels), numbers.Whole(3, 6), numbers.Whole(3, 8));
        _lines.Add(Input(_map));
    }

    private RandomGraphs(TestNumbers numbers, int channels, Map map)
    {
        (_numbers, _channels, _map) = (numbers, channels, map);
        _lines.Add(Input(map));
    }

    public static List<string> Write(TestNumbers numbers)
    {
        RandomGraphs graph = new(numbers);
        int parts = numbers.Whole(0, 2) == 0 ? 2 : 1;
        for (int i = 0; i < parts; i++)
        {
            if (i > 0 || numbers.Coin())
                graph.Resize();
            graph.Join(depth: 0);
            if (numbers.Coin())
                graph.Resize();
        }

        graph.End();
        return graph._lines;
    }

    /// <summary>A pooling that is undone behind other layers, and joined with what it pooled. Often of whole blocks of channels, whose concatenations copy nothing.</summary>
    public static List<string> WriteUnpooled(TestNumbers numbers)
    {
        int channels = Pick(numbers, 4, 16, 16, 32);
        RandomGraphs graph = new(numbers, channels, new(3, 2 * numbers.Whole(2, 3), 2 * numbers.Whole(2, 4)));
        graph.Add($"Conv({channels}, 3, Padding = 1){Pick(numbers, "", ", Tanh")}");
        graph._map = graph._map with { Channels = channels };
        string pooled = graph.Tag(), pool = "pool";
        var before = graph._map;
        graph.Add($"MaxPool(2, Name = \"{pool}\")");
        graph._map = before with { Height = before.Height / 2, Width = before.Width / 2 };
        graph.Chain(depth: 1);
        graph.Add($"{(graph._map.Channels == channels ? "" : $"Conv({channels}, 1), ")}MaxUnpool(\"{pool}\"), Concat(\"{pooled}\")");
        graph._map = before with { Channels = 2 * channels };
        if (numbers.Coin())
            graph.Join(depth: 1);
        graph.End();
        return graph._lines;
    }

    /// <summary>
    /// Branches with the normalisations and poolings that the other graphs have not, and convolutions by Winograd's tiles, whose parts of a concatenation lie in the whole and whose work memory lies beside maps that wait.
    /// </summary>
    public static List<string> WriteNormalised(TestNumbers numbers)
    {
        int channels = Pick(numbers, 6, 16, 16, 32);
        RandomGraphs graph = new(numbers, channels, new(3, 2 * numbers.Whole(2, 4), 2 * numbers.Whole(2, 4)));
        graph.Convolve();
        string start = graph.Tag();
        string tiles = $"Conv({channels}, 3, Padding = 1, Winograd = Winograd.F2)";
        // A normalised map does not feel its biases, whose gradients are nothing but rounding.
        graph.Add($"Conv({channels}, 3, Padding = 1, Bias = false, Winograd = Winograd.F2), {Pick(numbers, "LayerNorm", "InstanceNorm", $"GroupNorm({Pick(numbers, 2, channels / 2)})")}, {Pick(numbers, "Relu", "Tanh")}");
        string one = graph.Tag();
        graph.Add($"From(\"{start}\"), {tiles}, {Pick(numbers, $"Concat(\"{one}\")", $"Add(\"{one}\")")}, {tiles}");
        graph._map = graph._map with { Channels = channels };
        if (numbers.Coin())
        {
            graph._map = graph._map with { Height = graph._map.Height / 2, Width = graph._map.Width / 2 };
            graph.Add($"AdaptiveAvgPool({graph._map.Height}, {graph._map.Width})");
        }

        graph.Join(depth: 1);
        graph.Add($"{Pick(numbers, "GlobalMaxPool", "Flatten")}, Dense({numbers.Whole(2, 12)}){Pick(numbers, "", ", LogSoftmax")}");
        return graph._lines;
    }

    /// <summary>A skip or a branch, joined again: every value is read.</summary>
    private void Join(int depth)
    {
        string start = Tag();
        var before = _map;
        Chain(depth);
        switch (_numbers.Whole(0, 4))
        {
            case 0: // what was there and what was made of it
                Add($"Concat(\"{start}\")");
                _map = _map with { Channels = _map.Channels + before.Channels };
                break;
            case 1:
                Add(_map == before ? $"Residual(\"{start}\"{Pick(_numbers, "", ", Shortcut = Shortcut.Project")})" : $"Residual(\"{start}\", Shortcut = Shortcut.Project)");
                break;
            case 2: // squeeze and excitation
                string whole = Tag();
                bool alike = _map == before;
                Add($"GlobalAvgPool, Conv({_map.Channels}, 1), {Pick(_numbers, "Sigmoid", "HardSigmoid")}, Multiply(\"{whole}\"), {(alike ? "Add" : "Concat")}(\"{start}\")");
                _map = alike ? _map : _map with { Channels = _map.Channels + before.Channels };
                break;
            default:
                string one = Tag();
                int channels = _map.Channels;
                Add($"From(\"{start}\")");
                _map = before;
                Chain(depth);
                if (_numbers.Coin() && _map.Channels != channels)
                {
                    Add($"Conv({channels}, 1)");
                    _map = _map with { Channels = channels };
                }

                Add(_map.Channels == channels ? Pick(_numbers, $"Add(\"{one}\")", $"Tanh, Multiply(\"{one}\")", $"Concat(\"{one}\")") : $"Concat(\"{one}\")");
                if (_lines[^1].Contains("Concat", StringComparison.Ordinal))
                    _map = _map with { Channels = _map.Channels + channels };
                break;
        }
    }

    /// <summary>Layers that keep height and width; now and then a branch among them. A convolution in front, so that no join reads the same value twice.</summary>
    private void Chain(int depth)
    {
        Convolve();
        for (int i = _numbers.Whole(0, 3) / 2; i > 0; i--)
            Keep();
        if (depth == 0 && _numbers.Whole(0, 9) == 0)
            Join(depth + 1);
    }

    private void Convolve()
    {
        int channels = _channels;
        switch (_numbers.Whole(0, 7))
        {
            case 0 when _map.Channels > 1:
                channels = _map.Channels;
                Add($"Conv({channels}, 3, Padding = 1, Groups = {channels})");
                break;
            case 1:
                Add($"Conv({channels}, 3, Padding = 2, Dilation = 2)");
                break;
            case 2:
                Add($"ConvTranspose({channels}, 3, Padding = 1)");
                break;
            case 3 when _map.Channels * _map.Height * _map.Width < 300:
                channels = _numbers.Whole(1, 6);
                Add($"LocallyConnected({channels}, 1)");
                break;
            case 4 or 5 or 6:
                Add($"Conv({channels}, 1{Pick(_numbers, "", ", Bias = false")})");
                break;
            default:
                Add($"Conv({channels}, 3, Padding = 1)");
                break;
        }

        _map = _map with { Channels = channels };
    }

    private void Keep()
    {
        int channels = _map.Channels;
        string[] divisors = [.. Enumerable.Range(2, channels).Where(d => channels % d == 0).Select(d => $"ChannelShuffle({d})")];
        Add(_numbers.Whole(0, 9) switch
        {
            0 => Pick(_numbers, "BatchNorm, Relu", "BatchNorm, Tanh"),
            1 => Pick(_numbers, "MaxPool(3, Stride = 1, Padding = 1)", "AvgPool(3, Stride = 1, Padding = 1)", "L2Pool(3, Stride = 1, Padding = 1)"),
            2 => Pick(_numbers, "Scale", "Scale, Relu", "Dropout(0)"),
            3 when channels > 2 => Pick(_numbers, "L2Normalize", "L2Normalize(Scale = 5)"),
            4 when divisors.Length > 0 => Pick(_numbers, divisors),
            5 => Pick(_numbers, "LocalResponseNorm(5)", "LocalResponseNorm(3, Alpha = 1), Tanh"),
            _ => Pick(_numbers, "Relu", "Relu", "Tanh", "Elu", "LeakyRelu(Alpha = 0.2)", "PRelu", "Relu6", "Sigmoid", "HardSwish", "Silu", "Gelu", "Softplus"),
        });
    }

    /// <summary>A layer that changes height and width, any of those that can.</summary>
    private void Resize()
    {
        var (channels, height, width) = _map;
        bool isLarge = height > 2 && width > 2, isSmall = height * width < 40;
        List<(string Layer, Map Output)> choices = [("Pad(1)", new(channels, height + 2, width + 2))];
        if (isLarge)
        {
            choices.Add(($"{Pick(_numbers, "Max", "Avg", "L2")}Pool(2)", new(channels, height / 2, width / 2)));
            choices.Add(($"Conv({_channels}, 3, Stride = 2, Padding = 1), Relu", new(_channels, (height + 1) / 2, (width + 1) / 2)));
            choices.Add(("Crop(MarginTop = 1, MarginLeft = 1)", new(channels, height - 1, width - 1)));
            choices.Add(("Pad(PaddingRight = 2, Mode = PadMode.Reflect)", new(channels, height, width + 2)));
        }

        if (isSmall)
        {
            choices.Add(($"ConvTranspose({_channels}, 2, Stride = 2)", new(_channels, height * 2, width * 2)));
            choices.Add(($"Upsample(2{Pick(_numbers, "", ", Mode = UpsampleMode.Bilinear", ", Mode = UpsampleMode.Bilinear, AlignCorners = true")})", new(channels, height * 2, width * 2)));
        }

        if (isSmall && channels % 4 == 0)
            choices.Add(("DepthToSpace(2)", new(channels / 4, height * 2, width * 2)));
        if (height % 2 == 0 && width % 2 == 0 && channels <= 16)
            choices.Add(("SpaceToDepth(2)", new(channels * 4, height / 2, width / 2)));
        var (layer, output) = Pick(_numbers, [.. choices]);
        Add(layer);
        _map = output;
    }

    private void End()
    {
        switch (_numbers.Whole(0, 3))
        {
            case 0:
                Add($"Flatten, Dense({_numbers.Whole(2, 12)}), {Pick(_numbers, "Tanh", "Softmax")}");
                break;
            case 1:
                Add($"GlobalAvgPool, Dense({_numbers.Whole(2, 12)})");
                break;
        }
    }

    private void Add(string layers) => _lines.Add($"[{layers}]");

    private string Tag()
    {
        string tag = $"v{++_tags}";
        _lines.Add($"[Tag(\"{tag}\")]");
        return tag;
    }
}
