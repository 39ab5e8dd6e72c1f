using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum DepthOrder
{
    PixelFirst,
    ChannelFirst,
}

internal sealed record DepthToSpaceParameters(int Block, DepthOrder Order);

/// <summary>Channels of one pixel as a block of pixels.</summary>
internal sealed class DepthToSpace : Rearrangement
{
    public override string Name => "DepthToSpace";

    public override object Read(ArgumentReader arguments) => new DepthToSpaceParameters(arguments.Whole("block", 1, 1), arguments.Choice("Order", DepthOrder.PixelFirst));

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        int block = Of(layer).Block;
        long pixels = (long)block * block, height = (long)input.Height * block, width = (long)input.Width * block;
        if (input.IsFlat)
            report.NeedsMap(input);
        else if (input.Channels % pixels != 0)
            report.Unsuitable("block", $"makes blocks of {block}×{block} pixels out of {input.Channels} channels", input, $"use a block whose square divides them, or {pixels} channels for each of the output");
        else if (height > int.MaxValue || width > int.MaxValue)
            report.Overflow("its output", $"{Sizes.Readable(height)} × {Sizes.Readable(width)} pixels");
        else
            return new((int)(input.Channels / pixels), (int)height, (int)width);
        return null;
    }

    public override Reach Reach(Layer layer, Shape input) => new(1, 1, 1.0 / Of(layer).Block, 1.0 / Of(layer).Block);

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var (block, order) = Of(layer.Layer);
        yield return new(
            "DepthToSpace", layer.Name, [input], layer.Name, ("blocksize", CSharp.Int(block)), ("mode", CSharp.String(order == DepthOrder.PixelFirst ? "DCR" : "CRD")));
    }

    protected override IEnumerable<ChannelMove> Moves(Layer layer, Shape input, Shape output)
    {
        var (block, order) = Of(layer);
        for (int pixel = 0; pixel < block * block; pixel++)
        {
            yield return new(
                output.Channels, input.Height, input.Width,
                new(order == DepthOrder.PixelFirst ? new(pixel * output.Channels, 1) : new(pixel, block * block), new(0, 1), new(0, 1)),
                new(new(0, 1), new(pixel / block, block), new(pixel % block, block)));
        }
    }

    private static DepthToSpaceParameters Of(Layer layer) => (DepthToSpaceParameters)layer.Parameters;
}
