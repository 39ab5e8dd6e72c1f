namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1007, CNN1008, CNN1014: what stands at an argument.</summary>
public sealed class ArgumentTests
{
    [Theory]
    [InlineData("Input(⟦\"three\"⟧, 8, 8)", "image: channels is \"three\"")]
    [InlineData("Input(1, ⟦8.0⟧, 8)", "image: height is 8")]
    [InlineData("Input(1, 8, width: ⟦null!⟧)", "image: width is null")]
    [InlineData("Conv(⟦true⟧, 3)", "conv1: filters is true")]
    [InlineData("Conv(4, ⟦2.5⟧)", "conv1: kernel is 2.5")]
    [InlineData("Conv(4, ⟦float.PositiveInfinity⟧)", "conv1: kernel is Infinity")]
    [InlineData("Conv(4, ⟦'3'⟧)", "conv1: kernel is '3'")]
    [InlineData("Conv(4, kernelWidth: ⟦\"3\"⟧, kernelHeight: 3)", "conv1: kernelWidth is \"3\"")]
    [InlineData("Conv(4, 3, Stride = ⟦null⟧)", "conv1: Stride is null")]
    [InlineData("Conv(4, 3, StrideX = ⟦typeof(int)⟧)", "conv1: StrideX is typeof(int)")]
    [InlineData("Conv(4, 3, Padding = ⟦Border.Same⟧)", "conv1: Padding is Same")]
    [InlineData("Conv(4, 3, Dilation = ⟦new[] { 1, 2 }⟧)", "conv1: Dilation is {1, 2}")]
    [InlineData("Conv(4, 3, Groups = ⟦\"1 * 1\"⟧)", "conv1: Groups is \"1 * 1\"")]
    [InlineData("MaxPool(⟦false⟧)", "maxPool1: kernel is false")]
    [InlineData("Dense(⟦10.5f⟧)", "dense1: units is 10.5")]
    public void A_size_that_is_no_whole_number(string layer, string found) =>
        Expect.Error("CNN1007", $"{found}, but must be a whole number", Model(layer));

    [Theory]
    [InlineData("Conv(4, 3, Border = ⟦(Border)9⟧)", "conv1: Border is 9, but must be Border.Explicit or Border.Same or Border.Valid")]
    [InlineData("Conv(4, 3, Mode = ⟦(ConvMode)(-1)⟧)", "conv1: Mode is -1, but must be ConvMode.CrossCorrelation or ConvMode.Convolution")]
    [InlineData("Pad(1, Mode = ⟦(PadMode)7⟧)", "pad1: Mode is 7, but must be PadMode.Zero or PadMode.Reflect")]
    [InlineData("Upsample(2, Mode = ⟦(UpsampleMode)7⟧)", "upsample1: Mode is 7, but must be UpsampleMode.Nearest or UpsampleMode.Bilinear")]
    [InlineData("DepthToSpace(1, Order = ⟦(DepthOrder)7⟧)", "depthToSpace1: Order is 7, but must be DepthOrder.PixelFirst or DepthOrder.ChannelFirst")]
    [InlineData("L2Normalize(Scale = ⟦double.NaN⟧)", "l2Normalize1: Scale is NaN, but must be a finite number")]
    [InlineData("Elu(Alpha = ⟦double.NaN⟧)", "elu1: Alpha is NaN, but must be a finite number")]
    [InlineData("Dropout(⟦double.NaN⟧)", "dropout1: rate is NaN, but must be a finite number")]
    [InlineData("LeakyRelu(Alpha = ⟦double.PositiveInfinity⟧)", "leakyRelu1: Alpha is Infinity, but must be a finite number")]
    [InlineData("HardSigmoid(Beta = ⟦double.NaN⟧)", "hardSigmoid1: Beta is NaN, but must be a finite number")]
    [InlineData("Gelu(Approximate = ⟦(GeluForm)7⟧)", "gelu1: Approximate is 7, but must be GeluForm.None or GeluForm.Tanh")]
    [InlineData("Elu(Alpha = ⟦1e39⟧)", "elu1: Alpha is 1E+39, but must be a finite number")]
    [InlineData("Conv(4, 3, Name = ⟦null⟧)", "conv1: Name is null, but must be a text")]
    [InlineData("Dense(4), Train(⟦(Loss)99⟧)", "Net: loss is 99, but must be Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal or Loss.Hinge or Loss.SigmoidCrossEntropy or Loss.SigmoidFocal or Loss.MeanSquared or Loss.MeanAbsolute or Loss.Huber or Loss.Custom")]
    [InlineData("Dense(4), Train(loss: ⟦(Loss)99⟧, InputGradient = true)", "Net: loss is 99, but must be Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal or Loss.Hinge or Loss.SigmoidCrossEntropy or Loss.SigmoidFocal or Loss.MeanSquared or Loss.MeanAbsolute or Loss.Huber or Loss.Custom")]
    public void A_value_of_another_wrong_type(string layer, string message) => Expect.Error("CNN1007", message, Model(layer));

    [Theory]
    [InlineData("Input(⟦0⟧, 8, 8)", "image: channels is 0, but must be at least 1")]
    [InlineData("Input(1, ⟦-3⟧, 8)", "image: height is -3, but must be at least 1")]
    [InlineData("Input(1, 8, ⟦2147483648⟧)", "image: width is 2147483648, but must be at most 2147483647")]
    [InlineData("Conv(⟦0⟧, 3)", "conv1: filters is 0, but must be at least 1")]
    [InlineData("Conv(4, ⟦-1⟧)", "conv1: kernel is -1, but must be at least 1")]
    [InlineData("Conv(4, 3, ⟦0L⟧)", "conv1: kernelWidth is 0, but must be at least 1")]
    [InlineData("Conv(4, ⟦ulong.MaxValue⟧)", "conv1: kernel is 9223372036854775807, but must be at most 2147483647")]
    [InlineData("Conv(4, 3, Stride = ⟦0⟧)", "conv1: Stride is 0, but must be at least 1")]
    [InlineData("Conv(4, 3, StrideY = ⟦0⟧)", "conv1: StrideY is 0, but must be at least 1")]
    [InlineData("Conv(4, 3, Padding = ⟦-1⟧)", "conv1: Padding is -1, but must be at least 0")]
    [InlineData("Conv(4, 3, PaddingLeft = ⟦long.MinValue⟧)", "conv1: PaddingLeft is -9223372036854775808, but must be at least 0")]
    [InlineData("Conv(4, 3, DilationX = ⟦0⟧)", "conv1: DilationX is 0, but must be at least 1")]
    [InlineData("Conv(4, 3, Groups = ⟦0⟧)", "conv1: Groups is 0, but must be at least 1")]
    [InlineData("ConvTranspose(4, 3, OutputPadding = ⟦-1⟧)", "convTranspose1: OutputPadding is -1, but must be at least 0")]
    [InlineData("ConvTranspose(⟦0⟧, 3)", "convTranspose1: filters is 0, but must be at least 1")]
    [InlineData("Upsample(⟦0⟧)", "upsample1: scale is 0, but must be at least 1")]
    [InlineData("Upsample(2, ⟦0⟧)", "upsample1: scaleWidth is 0, but must be at least 1")]
    [InlineData("Crop(⟦0⟧)", "crop1: size is 0, but must be at least 1")]
    [InlineData("Crop(MarginLeft = ⟦-1⟧)", "crop1: MarginLeft is -1, but must be at least 0")]
    [InlineData("Pad(⟦-1⟧)", "pad1: padding is -1, but must be at least 0")]
    [InlineData("Pad(PaddingRight = ⟦-1⟧)", "pad1: PaddingRight is -1, but must be at least 0")]
    [InlineData("SpaceToDepth(⟦0⟧)", "spaceToDepth1: block is 0, but must be at least 1")]
    [InlineData("DepthToSpace(⟦0⟧)", "depthToSpace1: block is 0, but must be at least 1")]
    [InlineData("ChannelShuffle(⟦0⟧)", "channelShuffle1: groups is 0, but must be at least 1")]
    [InlineData("LocallyConnected(⟦0⟧, 3)", "locallyConnected1: filters is 0, but must be at least 1")]
    [InlineData("GroupNorm(⟦0⟧)", "groupNorm1: groups is 0, but must be at least 1")]
    [InlineData("LocalResponseNorm(⟦0⟧)", "localResponseNorm1: size is 0, but must be at least 1")]
    [InlineData("AdaptiveAvgPool(⟦0⟧)", "adaptiveAvgPool1: size is 0, but must be at least 1")]
    [InlineData("L2Pool(⟦0⟧)", "l2Pool1: kernel is 0, but must be at least 1")]
    [InlineData("AvgPool(⟦(short)-2⟧)", "avgPool1: kernel is -2, but must be at least 1")]
    [InlineData("Dense(⟦0⟧)", "dense1: units is 0, but must be at least 1")]
    public void A_size_out_of_range(string layer, string message) => Expect.Error("CNN1008", message, Model(layer));

    [Theory]
    [InlineData("Elu(Alpha = ⟦-0.5⟧)", "elu1: Alpha is -0.5, but must be at least 0")]
    [InlineData("Dropout(⟦-0.1⟧)", "dropout1: rate is -0.1, but must be from 0 to 0.999")]
    [InlineData("Dropout(⟦1⟧)", "dropout1: rate is 1, but must be from 0 to 0.999")]
    [InlineData("BatchNorm(Epsilon = ⟦0⟧)", "batchNorm1: Epsilon is 0, but must be at least 1E-12")]
    [InlineData("BatchNorm(Momentum = ⟦1.5⟧)", "batchNorm1: Momentum is 1.5, but must be from 0 to 1")]
    [InlineData("LayerNorm(Epsilon = ⟦-1⟧)", "layerNorm1: Epsilon is -1, but must be at least 1E-12")]
    [InlineData("LocalResponseNorm(3, Alpha = ⟦-1⟧)", "localResponseNorm1: Alpha is -1, but must be at least 0")]
    public void A_number_out_of_range(string layer, string message) => Expect.Error("CNN1008", message, Model(layer));

    [Theory]
    [InlineData("Elu(Alpha = 0)")]
    [InlineData("Elu(Alpha = 0.5f)")]
    [InlineData("Elu(Alpha = 2)")]
    public void Any_number_in_range_is_right(string layer) => Expect.Clean(Model(layer));

    [Theory]
    [InlineData("Conv(4, 3, Padding = ⟦1⟧, Border = Border.Same)", "conv1: Border.Same decides the padding, and Padding says it in numbers; keep one of the two")]
    [InlineData("Conv(4, 3, Border = Border.Valid, Padding = ⟦0⟧)", "conv1: Border.Valid decides the padding, and Padding says it in numbers; keep one of the two")]
    [InlineData("MaxPool(2, Border = Border.Same, PaddingRight = ⟦1⟧)", "maxPool1: Border.Same decides the padding, and PaddingRight says it in numbers; keep one of the two")]
    [InlineData("ConvTranspose(4, 3, Stride = 2, OutputPadding = ⟦2⟧)", "convTranspose1: an output padding of 2 is a whole step of the stride 2; use at most 1, or less padding")]
    [InlineData("ConvTranspose(4, 3, StrideY = 3, OutputPaddingX = ⟦1⟧)", "convTranspose1: an output padding of 1 is a whole step of the stride 1; use at most 0, or less padding")]
    [InlineData("Upsample(2, AlignCorners = ⟦true⟧)", "upsample1: AlignCorners says where the pixels lie between which is interpolated, and UpsampleMode.Nearest interpolates nothing; set Mode = UpsampleMode.Bilinear")]
    [InlineData("Crop(4, MarginTop = ⟦1⟧)", "crop1: the size decides what is cut off, and MarginTop says it too; keep one of the two")]
    [InlineData("Conv(2, 3, Connections = ⟦\"0,1\"⟧)", "conv1: there are 1 lists of channels for 2 filters; give a list for each filter")]
    [InlineData("Conv(2, 3, Connections = ⟦\"0; a\"⟧)", "conv1: \"a\" is no channel; give each filter a list of channels, such as \"0,1,2; 1,2,3\" for two filters")]
    [InlineData("Conv(2, 3, Connections = ⟦\"0; \"⟧)", "conv1: \"\" is no channel; give each filter a list of channels, such as \"0,1,2; 1,2,3\" for two filters")]
    [InlineData("Conv(2, 3, Connections = ⟦\"0; -1\"⟧)", "conv1: \"-1\" is no channel; give each filter a list of channels, such as \"0,1,2; 1,2,3\" for two filters")]
    [InlineData("Conv(2, 3, Connections = ⟦\"0; 1, 2,1\"⟧)", "conv1: the list \"1, 2,1\" has a channel twice; give each channel that a filter sees once")]
    [InlineData("Conv(2, 3, Groups = ⟦2⟧, Connections = \"0; 1\")", "conv1: Connections says which channels each filter sees, and Groups says it too; keep one of the two")]
    public void Arguments_that_contradict_each_other(string layer, string message) => Expect.Error("CNN1014", message, Model(layer));

    [Fact]
    public void Explicit_borders_contradict_nothing() => Expect.Clean(Model("Conv(4, 3, Padding = 1, Border = Border.Explicit)"));

    [Fact]
    public void Every_wrong_argument_is_reported_at_once()
    {
        var marked = MarkedText.Parse("[CnnModel, Input(⟦0⟧, 8, ⟦\"8\"⟧), Conv(⟦-1⟧, ⟦true⟧, Stride = ⟦0⟧), Dense(⟦0⟧)] internal sealed partial class Net;");
        var outcome = UserProject.Of(marked.Text).Build();
        Assert.Equal(marked.Marks, outcome.Errors.Select(e => e.Location.SourceSpan));
    }

    [Theory]
    [InlineData("Conv((byte)4, 3L)")]
    [InlineData("Conv((ushort)4, 3u, Stride = (sbyte)1)")]
    [InlineData("Conv(filters: 4, kernel: 3)")]
    [InlineData("Conv(kernelWidth: 2, filters: 4, kernelHeight: 3)")]
    public void Any_whole_number_is_a_size(string layer) => Expect.Clean(Model(layer));

    /// <summary>A model whose input or layer is the given one.</summary>
    private static string Model(string part)
    {
        string[] parts = part.StartsWith("Input", StringComparison.Ordinal) ? [part, "Dense(10)"] : ["Input(1, 8, 8)", part];
        return $"[CnnModel, {string.Join(", ", parts)}] internal sealed partial class Net;";
    }
}
