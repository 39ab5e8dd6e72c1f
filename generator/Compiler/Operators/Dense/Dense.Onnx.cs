using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>A dense layer is ONNX's Gemm on the flattened input.</summary>
internal sealed partial class Dense : IOnnxMapping
{
    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        if (!layer.Input.IsFlat)
        {
            yield return new("Flatten", $"{layer.Name}.flatten", [input], $"{layer.Name}.input", ("axis", "1"));
            input = $"{layer.Name}.input";
        }

        IReadOnlyList<string> inputs = Of(layer.Layer).Bias ? [input, $"{layer.Name}.weight", $"{layer.Name}.bias"] : [input, $"{layer.Name}.weight"];
        yield return new("Gemm", layer.Name, inputs, layer.Name, ("transB", "1"));
    }
}
