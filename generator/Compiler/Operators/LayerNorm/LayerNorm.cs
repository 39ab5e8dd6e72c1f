using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>Layer normalisation: all values of an image together, and a scale and a shift for each of them.</summary>
internal sealed class LayerNorm : Normalisation
{
    public override string Name => "LayerNorm";

    public override object Read(ArgumentReader arguments) => ReadShared(arguments);

    /// <summary>ONNX's own wants a scale for each value; without one it is group normalisation with a single group, whose ones are as few as the channels.</summary>
    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => Of(layer.Layer).Affine
        ? [new("LayerNormalization", layer.Name, [input, $"{layer.Name}.scale", $"{layer.Name}.shift"], layer.Name, ("axis", "1"), OnnxEpsilon(layer.Layer))]
        : DescribePerChannel(layer, input, "GroupNormalization", ("num_groups", "1"));

    protected override int Groups(Layer layer, Shape input) => 1;

    protected override bool ScalesValues => true;
}
