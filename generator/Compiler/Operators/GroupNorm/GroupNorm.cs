using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record GroupNormParameters(int Groups, float Epsilon, bool Affine) : NormalisationParameters(Epsilon, Affine);

/// <summary>Group normalisation: the channels of an image in groups of neighbours.</summary>
internal sealed class GroupNorm : Normalisation
{
    public override string Name => "GroupNorm";

    public override object Read(ArgumentReader arguments)
    {
        var shared = ReadShared(arguments);
        return new GroupNormParameters(arguments.Whole("groups", 1, 1), shared.Epsilon, shared.Affine);
    }

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        int groups = Groups(layer, input);
        if (input.Channels % groups == 0)
            return input;
        report.GroupMismatch("groups", groups, input, input.Channels);
        return null;
    }

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) =>
        DescribePerChannel(layer, input, "GroupNormalization", ("num_groups", CSharp.Int(Groups(layer.Layer, layer.Input))));

    protected override int Groups(Layer layer, Shape input) => ((GroupNormParameters)layer.Parameters).Groups;
}
