using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>ONNX's Conv is a cross-correlation; true convolution is one with the kernel reversed along both axes.</summary>
internal sealed partial class Conv : IOnnxMapping
{
    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var p = Of(layer.Layer);
        var (y, x) = (p.Windows.Y(layer.Input), p.Windows.X(layer.Input));
        string weight = $"{layer.Name}.weight";
        if (p.Mode == ConvMode.Convolution)
        {
            string[] names = [$"{layer.Name}.starts", $"{layer.Name}.ends", $"{layer.Name}.axes", $"{layer.Name}.steps"];
            yield return new("Slice", $"{layer.Name}.flip", [weight, .. names], $"{layer.Name}.flipped")
            {
                Constants = [(names[0], [-1, -1]), (names[1], [long.MinValue, long.MinValue]), (names[2], [2, 3]), (names[3], [-1, -1])],
            };
            weight = $"{layer.Name}.flipped";
        }

        IReadOnlyList<string> inputs = p.Bias ? [input, weight, $"{layer.Name}.bias"] : [input, weight];
        yield return new(
            "Conv", layer.Name, inputs, layer.Name,
            ("kernel_shape", OnnxNode.Numbers(y.Kernel, x.Kernel)), ("strides", OnnxNode.Numbers(y.Stride, x.Stride)), ("dilations", OnnxNode.Numbers(y.Dilation, x.Dilation)),
            ("pads", OnnxNode.Numbers(y.Before, x.Before, y.After, x.After)), ("group", CSharp.Int(p.Groups)));
    }
}
