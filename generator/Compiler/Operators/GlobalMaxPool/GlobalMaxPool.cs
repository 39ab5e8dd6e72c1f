using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>Max pooling with a window as large as the map.</summary>
internal sealed class GlobalMaxPool : MaxPool
{
    public override string Name => "GlobalMaxPool";

    public override object Read(ArgumentReader arguments) => NoParameters.Instance;

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new("GlobalMaxPool", layer.Name, [input], layer.Name)];

    protected override WindowArguments Windows(Layer layer, Shape input) => WindowArguments.Tiles(input.Height, input.Width);
}
