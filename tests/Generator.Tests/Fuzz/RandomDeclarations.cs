namespace CnnCompiler.Generator.Tests;

/// <summary>Declarations at random: right and wrong layers with right and wrong arguments. All of them are C# that compiles.</summary>
internal sealed class RandomDeclarations(int seed)
{
    private static readonly string[] Odd =
    [
        "0", "-1", "int.MaxValue", "int.MinValue", "long.MaxValue", "long.MinValue", "ulong.MaxValue", "65536", "46341", "1000000", "2147483648",
        "1.5", "double.NaN", "float.NegativeInfinity", "1e300", "true", "'3'", "\"3\"", "\"\\0\\\"\\u2028é\"", "null!", "typeof(int)", "Border.Same", "(Border)77", "new[] { 1, 2 }", "new object?[] { null, 1 }",
    ];

    private static readonly string[] Joins = ["Add", "Concat", "Concat", "Multiply"];

    private readonly Random _random = new(seed);

    /// <summary>A class <c>Net</c> with a list of attributes.</summary>
    public string Next()
    {
        List<string> attributes = [Coin(20) ? $"CnnModel(Inspect = {Flag()})" : "CnnModel"];
        if (Coin(4))
            attributes.Add($"Train({(Coin(10) ? "(Loss)99" : Coin(2) ? "Loss.Custom" : $"(Loss){_random.Next(9)}")}{(Coin(2) ? $", InputGradient = {Flag()}" : "")}{(Coin(9) ? $", PerPixel = {Flag()}" : "")})");
        if (!Coin(60))
            attributes.Insert(_random.Next(attributes.Count + 1), $"Input({Value(20)}, {Value(14)}, {Value(20)}{Name()})");
        if (Coin(8))
            attributes.Insert(Coin(9) ? _random.Next(attributes.Count + 1) : attributes.Count, $"Input({AnyName()}, {Value(20)}, {Value(14)}, {Value(20)})");
        bool branches = Coin(3);
        for (int i = _random.Next(branches ? 12 : 6); i > 0; i--)
            attributes.Insert(Coin(40) ? _random.Next(attributes.Count + 1) : attributes.Count, branches && Coin(2) ? Branch() : Layer());
        return $"[{string.Join(Coin(3) ? "]\n[" : ", ", attributes)}]\ninternal sealed partial class Net;";
    }

    private string Layer() => _random.Next(12) switch
    {
        10 => Normalising(),
        11 => Activation(),
        0 or 1 => $"Conv({Value(24)}, {Value(4)}{(Coin(4) ? $", {Value(4)}" : "")}{Window()}{Maybe("Dilation", 3)}{Maybe("DilationX", 3)}{Maybe("Groups", 4)}{(Coin(6) ? $", Bias = {Flag()}" : "")}{(Coin(9) ? ", Mode = ConvMode.Convolution" : "")}{Name()})",
        2 => $"MaxPool({Value(4)}{Window()}{(Coin(4) ? $", CeilMode = {Flag()}" : "")}{Name()})",
        3 => $"AvgPool({Value(4)}{Window()}{(Coin(4) ? $", CountIncludePad = {Flag()}" : "")}{Name()})",
        4 => $"Dense({Value(12)}{(Coin(6) ? $", Bias = {Flag()}" : "")}{Name()})",
        5 => "Flatten",
        6 => "Softmax",
        7 => "Tanh",
        8 => Other(),
        _ => "Relu",
    };

    /// <summary>Normalisation, regularisation, and pooling to a size.</summary>
    private string Normalising() => _random.Next(10) switch
    {
        0 or 1 => $"BatchNorm(Momentum = {Real()}, Epsilon = {Real()}, Frozen = {Flag()}{Name()})",
        2 => $"LayerNorm(Epsilon = {Real()}, Affine = {Flag()})",
        3 => $"InstanceNorm(Affine = {Flag()}{Name()})",
        4 => $"GroupNorm({Value(6)})",
        5 => $"LocalResponseNorm({Value(7)}, Alpha = {Real()}, Beta = {Real()}, Bias = {Real()})",
        6 => $"Dropout({Real()}, Spatial = {Flag()})",
        7 => Pick("GlobalAvgPool", "GlobalMaxPool", $"AdaptiveAvgPool({Value(4)})"),
        8 => $"L2Pool({Value(4)}{Window()}{Name()})",
        _ => "BatchNorm",
    };

    private string Activation() => _random.Next(6) switch
    {
        0 => $"LeakyRelu(Alpha = {Real()})",
        1 => $"PRelu(Shared = {Flag()}, Frozen = {Flag()})",
        2 => $"HardSigmoid(Alpha = {Real()}, Beta = {Real()})",
        3 => $"Gelu(Approximate = {Pick("GeluForm.None", "GeluForm.Tanh", "(GeluForm)9")})",
        4 => $"Elu(Alpha = {Real()})",
        _ => Pick("Relu6", "Sigmoid", "HardSwish", "Silu", "Softplus", "LogSoftmax"),
    };

    private string Real() => Coin(6) ? Pick("0", "-1", "double.NaN", "float.NegativeInfinity", "1e300", "1e-30") : Pick("0.5", "1e-3", "0.1", "0.9f", "1");

    private string Branch() => _random.Next(8) switch
    {
        0 or 1 => $"Tag({AnyName()})",
        2 => $"From({AnyName()})",
        4 => $"Residual({AnyName()}{(Coin(3) ? $", Shortcut = {Pick("Shortcut.Project", "Shortcut.Pad", "(Shortcut)9")}" : "")})",
        3 => $"Output({AnyName()}{(Coin(6) ? $", LossWeight = {Pick("0.3", "0", "-1", "double.NaN", "1e300")}" : "")}{(Coin(4) ? $", TrainOnly = {Flag()}" : "")})",
        _ => $"{Pick(Joins)}({string.Join(", ", Enumerable.Range(0, _random.Next(Coin(9) ? 3 : 2) + (Coin(9) ? 0 : 1)).Select(_ => AnyName()))})",
    };

    /// <summary>Names that some layer, tag or input may well have, and others.</summary>
    private string AnyName() => Coin(20) ? Pick("null!", "\"\"", "\"é\"", "\"layers\"", "nameof(Net)") : Pick("\"a\"", "\"b\"", "\"image\"", "\"conv1\"", "\"relu1\"", "\"tanh1\"", "\"A\"");

    /// <summary>Layers that enlarge, cut and rearrange.</summary>
    private string Other() => _random.Next(10) switch
    {
        0 or 1 => $"ConvTranspose({Value(24)}, {Value(4)}{Maybe("Stride", 3)}{Maybe("Padding", 2)}{Maybe("PaddingTop", 3)}{Maybe("OutputPadding", 2)}{Maybe("Dilation", 3)}{Maybe("Groups", 4)}{Name()})",
        2 => $"Upsample({Value(3)}{(Coin(3) ? ", Mode = UpsampleMode.Bilinear" : "")}{(Coin(4) ? $", AlignCorners = {Flag()}" : "")})",
        3 => $"Crop({(Coin(2) ? Value(9) : $"MarginTop = {Value(3)}")}{Maybe("MarginLeft", 3)})",
        4 => $"Pad({Value(3)}{Maybe("PaddingBottom", 3)}{(Coin(3) ? ", Mode = PadMode.Reflect" : "")})",
        5 => $"SpaceToDepth({Value(3)})",
        6 => $"DepthToSpace({Value(3)}{(Coin(3) ? ", Order = DepthOrder.ChannelFirst" : "")})",
        7 => $"ChannelShuffle({Value(4)}), Scale(Bias = {Flag()}), L2Normalize(Scale = {Value(20)})",
        8 => $"LocallyConnected({Value(12)}, {Value(3)}{Window()}{Name()})",
        _ => $"Conv({Value(4)}, {Value(3)}, Connections = {Pick("\"0,1; 1\"", "\"0\"", "\"0;0;0\"", "\"\"", "\";\"", "\"0,0\"", "\"2147483647\"", "\"99999999999\"", "null")})",
    };

    private string Window()
    {
        string window = string.Concat(new[] { "Stride", "StrideY", "StrideX", "Padding", "PaddingTop", "PaddingBottom", "PaddingLeft", "PaddingRight" }.Select(name => Maybe(name, 3)));
        return Coin(8) ? $"{window}, Border = {(Coin(6) ? "(Border)8" : Coin(2) ? "Border.Same" : "Border.Valid")}" : window;
    }

    private string Maybe(string name, int most) => Coin(7) ? $", {name} = {Value(most)}" : "";

    private string Name() => Coin(12) ? $", Name = {Pick("\"a\"", "\"A\"", "\"conv1\"", "\"\"", "null!", "\"class\"", "\"Values\"", "\"é\"", "\"a b\"", "\"layers\"", "\"result\"")}" : "";

    /// <summary>Mostly from 1 to a bound, now and then something odd.</summary>
    private string Value(int most) => Coin(25) ? Pick(Odd) : $"{_random.Next(most) + 1}";

    private string Flag() => Pick("true", "false");

    private string Pick(params string[] values) => values[_random.Next(values.Length)];

    private bool Coin(int sides) => _random.Next(sides) == 0;
}
