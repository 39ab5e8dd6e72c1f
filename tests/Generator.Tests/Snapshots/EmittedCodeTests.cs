using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Planning;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CnnCompiler.Generator.Tests;

/// <summary>
/// Emitted code as a user reads it: small networks of each operator, compiled, with their kernels held against approved files. A new operator needs two rows,
/// <c>NAME.Plain</c> and <c>NAME.Training</c>; others show what it treats apart.
/// </summary>
public sealed class EmittedCodeTests
{
    private const string All = "Vector512,Vector256,AdvSimd,Vector128,Scalar";
    private const string Two = "Vector256,AdvSimd";
    private const string One = "Vector256";
    private const string Bare = "CortexM";

    /// <summary>Operator and case; the network; the targets that are shown; the budget of multiply-adds that a loop may write out, where it is not the default.</summary>
    public static TheoryData<string, string, string, string> Cases { get; } = new()
    {
        { "AdaptiveAvgPool.Plain", "Input(16, 4, 4), AdaptiveAvgPool(2)", One, "" },
        { "AdaptiveAvgPool.Training", "Input(16, 4, 4), AdaptiveAvgPool(2), Dense(2)", One, "" },
        { "Add.Plain", "Input(16, 2, 2), Tanh, Add(\"image\"), Relu", All, "" },
        { "Add.Training", "Input(16, 2, 2), Conv(16, 1), Tag(\"a\"), Relu, Add(\"a\"), HardSwish", One, "" },
        { "AvgPool.Plain", "Input(16, 4, 4), AvgPool(2)", All, "" },
        { "AvgPool.Tail", "Input(1, 4, 22), AvgPool(2)", Two, "" },
        { "AvgPool.Border", "Input(16, 5, 5), AvgPool(3, Padding = 1, Stride = 2)", One, "" },
        { "AvgPool.OverBudget", "Input(16, 14, 14), AvgPool(7)", One, "" },
        { "AvgPool.Training", "Input(16, 4, 4), AvgPool(2), Dense(2)", One, "" },
        { "BatchNorm.Plain", "Input(16, 2, 3), BatchNorm", All, "" },
        { "BatchNorm.FewChannels", "Input(3, 2, 9), BatchNorm, Relu", Two, "" },
        { "BatchNorm.Training", "Input(16, 2, 3), BatchNorm, Dense(2)", One, "" },
        { "ChannelShuffle.Plain", "Input(32, 2, 3), ChannelShuffle(2)", One, "" },
        { "ChannelShuffle.Training", "Input(4, 2, 3), ChannelShuffle(2), Dense(2)", One, "" },
        { "Concat.Plain", "Input(16, 2, 2), Dropout(0.5), Concat(\"image\")", All, "" },
        { "Concat.Tail", "Input(20, 2, 2), Relu, Concat(\"image\")", One, "" },
        { "Concat.FewChannels", "Input(5, 2, 9), Relu, Concat(\"image\")", One, "" },
        { "Concat.Training", "Input(20, 2, 2), Relu, Concat(\"image\"), Tanh", One, "" },
        { "Conv.Plain", "Input(2, 3, 5), Conv(16, 2)", All, "" },
        { "Conv.Tail", "Input(1, 4, 8), Conv(3, 2)", Two, "" },
        { "Conv.Border", "Input(20, 4, 4), Conv(16, 3, Padding = 1)", Two, "" },
        { "Conv.OverBudget", "Input(16, 3, 5), Conv(16, 3)", Two, "4" },
        { "Conv.ToFewChannels", "Input(16, 3, 3), Conv(2, 2)", One, "" },
        { "Conv.Depthwise", "Input(16, 4, 4), Conv(16, 2, Groups = 16)", One, "" },
        { "Conv.Fused", "Input(2, 5, 5), Conv(16, 2), Relu, MaxPool(2)", One, "" },
        { "Conv.Winograd", "Input(32, 12, 14), Conv(32, 3, Padding = 1, Winograd = Winograd.Auto), Relu", One, "" },
        { "Conv.CortexM", "Input(1, 6, 40), Conv(16, 3), Relu", Bare, "16" },
        { "Conv.Training", "Input(2, 3, 3), Conv(16, 2)", One, "" },
        { "Conv.Connections.Training", "Input(3, 2, 9), Conv(2, 1, Connections = \"0,2; 1\")", One, "" },
        { "ConvTranspose.Plain", "Input(2, 2, 3), ConvTranspose(16, 2, Stride = 2)", Two, "" },
        { "ConvTranspose.Border", "Input(2, 2, 3), ConvTranspose(16, 2, Stride = 2, Padding = 1)", One, "" },
        { "ConvTranspose.OverBudget", "Input(16, 2, 3), ConvTranspose(16, 3)", One, "4" },
        { "ConvTranspose.ToFewChannels", "Input(16, 2, 3), ConvTranspose(2, 2, Stride = 2), Relu", One, "" },
        { "ConvTranspose.Training", "Input(16, 2, 2), ConvTranspose(16, 2, Stride = 2)", One, "" },
        { "Crop.Plain", "Input(16, 5, 5), Crop(2)", Two, "" },
        { "Crop.FewChannels", "Input(3, 4, 12), Crop(MarginTop = 1, MarginLeft = 1)", One, "" },
        { "Crop.Training", "Input(16, 5, 5), Crop(2), Dense(2)", One, "" },
        { "Dense.Plain", "Input(16, 1, 1), Dense(4)", All, "" },
        { "Dense.Tail", "Input(3, 2, 2), Dense(5)", Two, "" },
        { "Dense.OverBudget", "Input(32, 1, 1), Dense(4)", One, "1" },
        { "Dense.Fused", "Input(16, 1, 1), Dense(2), Relu", One, "" },
        { "Dense.CortexM", "Input(64, 1, 1), Dense(5)", Bare, "8" },
        { "Dense.Training", "Input(16, 1, 1), Dense(2)", One, "" },
        { "DepthToSpace.Plain", "Input(64, 2, 3), DepthToSpace(2)", Two, "" },
        { "DepthToSpace.ChannelFirst", "Input(64, 2, 3), DepthToSpace(2, Order = DepthOrder.ChannelFirst)", One, "" },
        { "DepthToSpace.Training", "Input(64, 2, 3), DepthToSpace(2), Dense(2)", One, "" },
        { "Dropout.Training", "Input(16, 2, 2), Dropout(0.5), Dense(2)", One, "" },
        { "Dropout.FewChannels.Training", "Input(3, 2, 2), Dropout(0.5, Spatial = true), Dense(2)", One, "" },
        { "Elu.Plain", "Input(16, 2, 2), Elu", All, "" },
        { "Elu.Training", "Input(16, 2, 2), Elu(Alpha = 0.5), Dense(2)", One, "" },
        { "Flatten.Plain", "Input(16, 2, 3), Flatten", All, "" },
        { "Flatten.Tail", "Input(20, 2, 2), Flatten", One, "" },
        { "Flatten.Training", "Input(16, 2, 3), Conv(2, 1), Flatten", One, "" },
        { "Gelu.Plain", "Input(16, 2, 2), Gelu", All, "" },
        { "Gelu.Training", "Input(16, 2, 2), Gelu, Dense(2)", One, "" },
        { "Gelu.Tanh", "Input(16, 2, 2), Gelu(Approximate = GeluForm.Tanh)", One, "" },
        { "GlobalAvgPool.Plain", "Input(16, 5, 5), GlobalAvgPool", Two, "" },
        { "GlobalAvgPool.Training", "Input(16, 5, 5), GlobalAvgPool, Dense(2)", One, "" },
        { "GlobalMaxPool.Plain", "Input(16, 5, 5), GlobalMaxPool", Two, "" },
        { "GlobalMaxPool.Training", "Input(16, 5, 5), GlobalMaxPool, Dense(2)", One, "" },
        { "GroupNorm.Plain", "Input(16, 2, 3), GroupNorm(4)", All, "" },
        { "GroupNorm.Tail", "Input(18, 1, 2), GroupNorm(6)", One, "" },
        { "GroupNorm.FewChannels", "Input(4, 2, 9), GroupNorm(2), Relu", One, "" },
        { "GroupNorm.Training", "Input(16, 2, 3), GroupNorm(4)", One, "" },
        { "HardSigmoid.Plain", "Input(16, 2, 2), HardSigmoid", One, "" },
        { "HardSigmoid.Training", "Input(16, 2, 2), HardSigmoid, Dense(2)", One, "" },
        { "HardSwish.Plain", "Input(16, 2, 2), HardSwish", One, "" },
        { "HardSwish.Training", "Input(16, 2, 2), HardSwish, Dense(2)", One, "" },
        { "InstanceNorm.Plain", "Input(16, 2, 3), InstanceNorm", Two, "" },
        { "InstanceNorm.FewChannels", "Input(3, 2, 9), InstanceNorm", One, "" },
        { "InstanceNorm.Training", "Input(16, 2, 3), InstanceNorm(Affine = false)", One, "" },
        { "L2Normalize.Plain", "Input(16, 2, 3), L2Normalize(Scale = 20)", All, "" },
        { "L2Normalize.FewChannels", "Input(3, 2, 9), L2Normalize", One, "" },
        { "L2Normalize.Training", "Input(16, 2, 3), L2Normalize(Scale = 20)", One, "" },
        { "L2Pool.Plain", "Input(16, 4, 4), L2Pool(2)", All, "" },
        { "L2Pool.Tail", "Input(1, 4, 22), L2Pool(2)", One, "" },
        { "L2Pool.Border", "Input(16, 5, 5), L2Pool(3, Padding = 1, Stride = 2)", One, "" },
        { "L2Pool.OverBudget", "Input(16, 14, 14), L2Pool(7)", One, "" },
        { "L2Pool.Training", "Input(16, 4, 4), L2Pool(2), Dense(2)", One, "" },
        { "LayerNorm.Plain", "Input(16, 2, 3), LayerNorm", Two, "" },
        { "LayerNorm.FewChannels", "Input(3, 2, 9), LayerNorm", One, "" },
        { "LayerNorm.Training", "Input(16, 2, 3), LayerNorm", One, "" },
        { "LeakyRelu.Plain", "Input(16, 2, 2), LeakyRelu", One, "" },
        { "LeakyRelu.Training", "Input(16, 2, 2), LeakyRelu, Dense(2)", One, "" },
        { "LocalResponseNorm.Plain", "Input(16, 2, 3), LocalResponseNorm(5)", All, "" },
        { "LocalResponseNorm.FewChannels", "Input(4, 2, 9), LocalResponseNorm(3, Beta = 0.6)", One, "" },
        { "LocalResponseNorm.Training", "Input(16, 2, 3), LocalResponseNorm(5)", One, "" },
        { "LocallyConnected.Plain", "Input(2, 3, 3), LocallyConnected(16, 2)", All, "" },
        { "LocallyConnected.OverBudget", "Input(16, 3, 3), LocallyConnected(16, 2)", One, "4" },
        { "LocallyConnected.Border", "Input(16, 2, 2), LocallyConnected(32, 3, Padding = 1), Relu", One, "" },
        { "LocallyConnected.Training", "Input(16, 2, 3), LocallyConnected(16, 2, PaddingTop = 1)", One, "" },
        { "LogSoftmax.Plain", "Input(20, 2, 2), LogSoftmax", Two, "" },
        { "LogSoftmax.Training", "Input(20, 2, 2), LogSoftmax, Dense(2)", One, "" },
        { "LogSoftmax.FewChannels", "Input(3, 2, 9), LogSoftmax", One, "" },
        { "MaxPool.Plain", "Input(16, 4, 4), MaxPool(2)", All, "" },
        { "MaxPool.Tail", "Input(1, 4, 22), MaxPool(2)", Two, "" },
        { "MaxPool.Border", "Input(16, 5, 5), MaxPool(3, Padding = 1, Stride = 2)", One, "" },
        { "MaxPool.OverBudget", "Input(16, 14, 14), MaxPool(7)", One, "" },
        { "MaxPool.Training", "Input(16, 4, 4), MaxPool(2), Dense(2)", One, "" },
        { "MaxUnpool.Plain", "Input(16, 4, 4), MaxPool(2), MaxUnpool(\"maxPool1\")", Two, "" },
        { "MaxUnpool.FewChannels", "Input(1, 4, 22), MaxPool(2), MaxUnpool(\"maxPool1\")", One, "" },
        { "MaxUnpool.Training", "Input(16, 4, 4), MaxPool(2), MaxUnpool(\"maxPool1\"), Dense(2)", One, "" },
        { "Multiply.Plain", "Input(16, 2, 2), GlobalAvgPool, Multiply(\"image\")", All, "" },
        { "Multiply.FewChannels", "Input(3, 2, 9), GlobalAvgPool, Multiply(\"image\")", One, "" },
        { "Multiply.Training", "Input(16, 2, 2), GlobalAvgPool, Multiply(\"image\")", One, "" },
        { "Pad.Plain", "Input(16, 2, 3), Pad(1)", Two, "" },
        { "Pad.Reflect", "Input(16, 2, 3), Pad(1, Mode = PadMode.Reflect)", One, "" },
        { "Pad.Training", "Input(16, 2, 3), Pad(1), Dense(2)", One, "" },
        { "PRelu.Plain", "Input(16, 2, 2), PRelu", All, "" },
        { "PRelu.Training", "Input(16, 2, 2), PRelu, Dense(2)", One, "" },
        { "PRelu.Shared", "Input(3, 2, 9), PRelu(Shared = true)", One, "" },
        { "Relu.Plain", "Input(16, 2, 2), Relu", All, "" },
        { "Relu.Tail", "Input(20, 2, 2), Relu", One, "" },
        { "Relu.FewChannels", "Input(3, 2, 9), Relu", One, "" },
        { "Relu.Training", "Input(16, 2, 2), Relu, Dense(2)", One, "" },
        { "Relu6.Plain", "Input(16, 2, 2), Relu6", One, "" },
        { "Relu6.Training", "Input(16, 2, 2), Relu6, Dense(2)", One, "" },
        { "Residual.Plain", "Input(16, 3, 3), Conv(20, 1, Stride = 2), Residual(\"image\", Shortcut = Shortcut.Project), Relu", All, "" },
        { "Residual.Training", "Input(16, 3, 3), Conv(20, 1, Stride = 2), Residual(\"image\", Shortcut = Shortcut.Pad), Relu", One, "" },
        { "Scale.Plain", "Input(16, 2, 3), Scale", Two, "" },
        { "Scale.FewChannels", "Input(3, 2, 9), Scale, Relu", One, "" },
        { "Scale.Training", "Input(16, 2, 3), Scale", One, "" },
        { "Sigmoid.Plain", "Input(16, 2, 2), Sigmoid", All, "" },
        { "Sigmoid.Training", "Input(16, 2, 2), Sigmoid, Dense(2)", One, "" },
        { "Sigmoid.Tail", "Input(20, 2, 2), Sigmoid", Two, "" },
        { "Sigmoid.FewChannels", "Input(3, 2, 9), Sigmoid", Two, "" },
        { "Silu.Plain", "Input(16, 2, 2), Silu", One, "" },
        { "Silu.Training", "Input(16, 2, 2), Silu, Dense(2)", One, "" },
        { "Softmax.Plain", "Input(16, 1, 1), Softmax", All, "" },
        { "Softmax.Tail", "Input(20, 1, 2), Softmax", Two, "" },
        { "Softmax.FewChannels", "Input(3, 2, 9), Softmax", One, "" },
        { "Softmax.Training", "Input(16, 1, 1), Softmax, Dense(2)", One, "" },
        { "Softplus.Plain", "Input(16, 2, 2), Softplus", One, "" },
        { "Softplus.Training", "Input(16, 2, 2), Softplus, Dense(2)", One, "" },
        { "SpaceToDepth.Plain", "Input(16, 4, 6), SpaceToDepth(2)", Two, "" },
        { "SpaceToDepth.FewChannels", "Input(3, 2, 4), SpaceToDepth(2)", One, "" },
        { "SpaceToDepth.Training", "Input(16, 4, 6), SpaceToDepth(2), Dense(2)", One, "" },
        { "Tanh.Plain", "Input(16, 2, 2), Tanh", All, "" },
        { "Tanh.Tail", "Input(20, 2, 2), Tanh", One, "" },
        { "Tanh.Training", "Input(16, 2, 2), Tanh, Dense(2)", One, "" },
        { "Upsample.Plain", "Input(16, 2, 3), Upsample(2)", All, "" },
        { "Upsample.Bilinear", "Input(16, 4, 1), Upsample(2, Mode = UpsampleMode.Bilinear)", One, "" },
        { "Upsample.Aligned", "Input(3, 1, 4), Upsample(2, Mode = UpsampleMode.Bilinear, AlignCorners = true)", One, "" },
        { "Upsample.Training", "Input(16, 2, 3), Upsample(2), Dense(2)", One, "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Kernels(string name, string network, string targets, string budget)
    {
        bool training = name.EndsWith(".Training", StringComparison.Ordinal);
        var outcome = Build(network + (training ? ", Train(Loss.Custom, InputGradient = true)" : ""), targets, budget);
        string title = $"// {network}{(budget.Length > 0 ? $"   CnnUnrollBudget {budget}" : "")}\n";
        var shown = targets.Split(',').Select(target =>
            $"\n// ---------- {target} ----------\n{KernelsOf(outcome.File($"Net.{target}.g.cs"), OwnOf(name, network), training)}");
        Snapshot.Match(title + string.Concat(shown), name);
    }

    /// <summary>The rest of a network's files: its members, its packing, and the passes with where each map lies.</summary>
    [Theory]
    [InlineData("Members")]
    [InlineData("Packing")]
    [InlineData("Passes")]
    public void Network(string part)
    {
        var outcome = Build(
            "Train(Loss.SoftmaxCrossEntropy), Input(1, 12, 12), Conv(6, 3, Padding = 1), Relu, MaxPool(2), Conv(20, 3), Relu, Flatten, Dense(10), Softmax", One, "");
        string text = part switch
        {
            "Members" => outcome.File("Net.g.cs"),
            "Packing" => outcome.File("Net.Packing.g.cs"),
            _ => string.Concat(Methods(outcome.File("Net.Vector256.g.cs")).Where(IsPass).Select(m => m.ToFullString())),
        };
        Snapshot.Match(text, $"Network.{part}");
    }

    [Fact]
    public void A_network_with_an_error()
    {
        var outcome = UserProject.Of("[CnnModel, Train(Loss.SoftmaxCrossEntropy), Input(1, 5, 5), Conv(4, 7), Dense(10)] internal sealed partial class Net;").Build();
        Assert.Empty(outcome.CSharpErrors);
        Snapshot.Match(Assert.Single(outcome.Files).Value, "Error");
    }

    [Fact]
    public void Every_operator_has_its_cases()
    {
        var names = Cases.Select(row => (string)row[0]).ToHashSet(StringComparer.Ordinal);
        var wanted = Catalogue.Layers.SelectMany(op => op.Value is IIdentityInPrediction ? [$"{op.Key}.Training"] : new[] { $"{op.Key}.Plain", $"{op.Key}.Training" });
        Assert.Empty(wanted.Except(names));
    }

    [Fact]
    public void Every_approved_file_belongs_to_a_case()
    {
        var expected = Cases.Select(row => (string)row[0]).Concat(["Network.Members", "Network.Packing", "Network.Passes", "Error"]);
        var files = Directory.EnumerateFiles(Repository.PathOf("tests", "Generator.Tests", "Snapshots"), "*.verified.cs").Select(f => Path.GetFileName(f));
        Assert.Equal(expected.Select(name => $"{nameof(EmittedCodeTests)}.{name}.verified.cs").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_target_is_shown() => Assert.Equal(Target.All.Select(t => t.Name), All.Split(','));

    private static Outcome Build(string network, string targets, string budget) =>
        UserProject.Of($"[CnnModel, {network}] internal sealed partial class Net;").With("CnnTargets", targets).With("CnnUnrollBudget", budget).Build().AssertClean();

    /// <summary>The layer that a case is about: the driver's name begins with it.</summary>
    private static string OwnOf(string name, string network)
    {
        string op = name.Split('.')[0];
        Assert.Contains(op, network, StringComparison.Ordinal);
        return $"{op}1_";
    }

    /// <summary>The layer's own methods and those they call: of inference, or of training what inference has not.</summary>
    private static string KernelsOf(string file, string driver, bool training)
    {
        var methods = Methods(file);
        bool IsOwn(MethodDeclarationSyntax m) => m.Identifier.Text.StartsWith(driver, StringComparison.Ordinal) && (!training || m.Identifier.Text != $"{driver}Forward");
        HashSet<string> wanted = [.. methods.Where(IsOwn).Select(m => m.Identifier.Text)];
        Assert.NotEmpty(wanted);
        for (int before = 0; before < wanted.Count;)
        {
            before = wanted.Count;
            wanted.UnionWith(methods.Where(m => wanted.Contains(m.Identifier.Text)).SelectMany(Called).ToList());
        }

        return string.Concat(methods.Where(m => wanted.Contains(m.Identifier.Text)).Select(m => m.ToFullString()));
    }

    private static IEnumerable<string> Called(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => call.Expression).OfType<IdentifierNameSyntax>().Select(name => name.Identifier.Text);

    private static List<MethodDeclarationSyntax> Methods(string file) =>
        [.. CSharpSyntaxTree.ParseText(file, UserProject.ParseOptions).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()];

    private static bool IsPass(MethodDeclarationSyntax method) => method.Identifier.Text is "Infer" or "TrainForward" or "TrainBackward";
}
