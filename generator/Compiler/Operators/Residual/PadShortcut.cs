using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <param name="Channels">Channels of the output; those that the input lacks are zero.</param>
/// <param name="StrideY">One of so many rows is taken.</param>
/// <param name="StrideX">One of so many columns.</param>
internal sealed record PadShortcutParameters(int Channels, int StrideY, int StrideX);

/// <summary>A shortcut without weights: pixels left out, channels of zeros added. No attribute declares it: a residual connection does.</summary>
internal sealed class PadShortcut : Rearrangement
{
    public override string Name => "PadShortcut";

    protected override bool LeavesHoles => true;

    public override object Read(ArgumentReader arguments) => throw new InvalidOperationException("no attribute declares the shortcut");

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var (channels, y, x) = Of(layer);
        return new(channels, Sizes.CeilingDivide(input.Height, y), Sizes.CeilingDivide(input.Width, x));
    }

    public override Reach Reach(Layer layer, Shape input) => new(1, 1, Of(layer).StrideY, Of(layer).StrideX);

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var (channels, y, x) = Of(layer.Layer);
        string taken = $"{layer.Name}.taken", pads = $"{layer.Name}.pads";
        yield return new(
            "AveragePool", taken, [input], taken, ("kernel_shape", "[1, 1]"), ("strides", OnnxNode.Numbers(y, x)), ("pads", "[0, 0, 0, 0]"), ("ceil_mode", "0"), ("count_include_pad", "0"));
        yield return new("Pad", layer.Name, [taken, pads], layer.Name, ("mode", CSharp.String("constant")))
        {
            Constants = [(pads, [0, 0, 0, 0, 0, channels - layer.Input.Channels, 0, 0])],
        };
    }

    protected override IEnumerable<ChannelMove> Moves(Layer layer, Shape input, Shape output)
    {
        var (_, y, x) = Of(layer);
        Progression every = new(0, 1);
        yield return new(input.Channels, output.Height, output.Width, new(every, new(0, y), new(0, x)), new(every, every, every));
    }

    private static PadShortcutParameters Of(Layer layer) => (PadShortcutParameters)layer.Parameters;
}
