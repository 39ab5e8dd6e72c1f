using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>Instance normalisation: every channel of an image on its own.</summary>
internal sealed class InstanceNorm : Normalisation
{
    public override string Name => "InstanceNorm";

    public override object Read(ArgumentReader arguments) => ReadShared(arguments);

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => DescribePerChannel(layer, input, "InstanceNormalization");

    protected override int Groups(Layer layer, Shape input) => input.Channels;
}
