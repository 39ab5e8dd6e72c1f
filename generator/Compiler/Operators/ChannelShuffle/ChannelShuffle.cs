using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record ChannelShuffleParameters(int Groups);

/// <summary>Channels dealt out anew: of each group one after the other, so that the next groups see all of them.</summary>
internal sealed class ChannelShuffle : Rearrangement
{
    public override string Name => "ChannelShuffle";

    public override object Read(ArgumentReader arguments) => new ChannelShuffleParameters(arguments.Whole("groups", 1, 1));

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        int groups = GroupsOf(layer);
        if (input.IsFlat)
            report.NeedsMap(input);
        else if (input.Channels % groups != 0)
            report.GroupMismatch("groups", groups, input, input.Channels);
        else
            return input;
        return null;
    }

    public override Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    /// <summary>The channels as a table of groups, turned round.</summary>
    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var (channels, height, width) = (layer.Input.Channels, layer.Input.Height, layer.Input.Width);
        int groups = GroupsOf(layer.Layer);
        string table = $"{layer.Name}.table", turned = $"{layer.Name}.turned";
        yield return new("Reshape", table, [input, $"{table}Shape"], table) { Constants = [($"{table}Shape", [0, groups, channels / groups, height, width])] };
        yield return new("Transpose", turned, [table], turned, ("perm", OnnxNode.Numbers(0, 2, 1, 3, 4)));
        yield return new("Reshape", layer.Name, [turned, $"{turned}Shape"], layer.Name) { Constants = [($"{turned}Shape", [0, channels, height, width])] };
    }

    protected override IEnumerable<ChannelMove> Moves(Layer layer, Shape input, Shape output)
    {
        int groups = GroupsOf(layer), size = input.Channels / groups;
        Progression every = new(0, 1);
        for (int g = 0; g < groups; g++)
            yield return new(size, input.Height, input.Width, new(new(g * size, 1), every, every), new(new(g, groups), every, every));
    }

    private static int GroupsOf(Layer layer) => ((ChannelShuffleParameters)layer.Parameters).Groups;
}
