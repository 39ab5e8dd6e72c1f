using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>Average pooling with a window as large as the map.</summary>
internal sealed class GlobalAvgPool : AvgPool
{
    public override string Name => "GlobalAvgPool";

    public override object Read(ArgumentReader arguments) => NoParameters.Instance;

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new("GlobalAveragePool", layer.Name, [input], layer.Name)];

    protected override WindowArguments Windows(Layer layer, Shape input) => WindowArguments.Tiles(input.Height, input.Width);
}
