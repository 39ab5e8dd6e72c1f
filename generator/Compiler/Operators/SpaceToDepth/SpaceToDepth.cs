using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record SpaceToDepthParameters(int Block);

/// <summary>Blocks of pixels as channels of one pixel; within the output's channels those of the input lie side by side, pixel of the block by pixel of the block.</summary>
internal sealed class SpaceToDepth : Rearrangement
{
    public override string Name => "SpaceToDepth";

    public override object Read(ArgumentReader arguments) => new SpaceToDepthParameters(arguments.Whole("block", 1, 1));

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        int block = BlockOf(layer);
        long channels = (long)input.Channels * block * block;
        if (input.IsFlat)
            report.NeedsMap(input);
        else if (input.Height % block != 0 || input.Width % block != 0)
            report.Unsuitable("block", $"takes blocks of {block}×{block} pixels", input, $"use a divisor of both sides, such as {Sizes.LargestCommonDivisor(input.Height, input.Width, block)}");
        else if (channels > int.MaxValue)
            report.Overflow("its output", $"{Sizes.Readable(channels)} channels");
        else
            return new((int)channels, input.Height / block, input.Width / block);
        return null;
    }

    public override Reach Reach(Layer layer, Shape input) => new(BlockOf(layer), BlockOf(layer), BlockOf(layer), BlockOf(layer));

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) =>
        [new("SpaceToDepth", layer.Name, [input], layer.Name, ("blocksize", CSharp.Int(BlockOf(layer.Layer))))];

    protected override IEnumerable<ChannelMove> Moves(Layer layer, Shape input, Shape output)
    {
        int block = BlockOf(layer);
        for (int pixel = 0; pixel < block * block; pixel++)
        {
            yield return new(
                input.Channels, output.Height, output.Width,
                new(new(0, 1), new(pixel / block, block), new(pixel % block, block)),
                new(new(pixel * input.Channels, 1), new(0, 1), new(0, 1)));
        }
    }

    private static int BlockOf(Layer layer) => ((SpaceToDepthParameters)layer.Parameters).Block;
}
