using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// ONNX's Conv is a cross-correlation; true convolution is one with the kernel reversed along both axes. It has kernels for all channels, so a table of connections fills in zeros: a kernel of zeros is put
/// behind the others, and every pair of channels takes its own or that one.
/// </summary>
internal sealed partial class Conv : IOnnxMapping
{
    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var p = Of(layer.Layer);
        var (y, x) = (p.Windows.Y(layer.Input), p.Windows.X(layer.Input));
        string weight = $"{layer.Name}.weight";
        if (p.Connections is { } table)
        {
            string padded = $"{layer.Name}.padded", dense = $"{layer.Name}.dense";
            yield return new("Pad", $"{layer.Name}.pad", [weight, $"{layer.Name}.pads"], padded) { Constants = [($"{layer.Name}.pads", [0, 0, 0, 1, 0, 0])] };
            yield return new("Gather", $"{layer.Name}.gather", [padded, $"{layer.Name}.kernels"], $"{layer.Name}.gathered", ("axis", "0"))
            {
                Constants = [($"{layer.Name}.kernels", KernelsOf(table, layer.Input.Channels))],
            };
            yield return new("Reshape", $"{layer.Name}.shape", [$"{layer.Name}.gathered", $"{layer.Name}.denseShape"], dense)
            {
                Constants = [($"{layer.Name}.denseShape", [p.Filters, layer.Input.Channels, y.Kernel, x.Kernel])],
            };
            weight = dense;
        }

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

    /// <summary>The kernel of each pair of a filter and a channel; the one behind the last where they are not connected.</summary>
    private static long[] KernelsOf(ConnectionTable table, int channels)
    {
        long[] kernels = [.. Enumerable.Repeat((long)table.Count, checked(table.Filters.Length * channels))];
        foreach (var run in table.Connected())
        {
            for (int i = 0; i < run.Count; i++)
                kernels[(run.Filter * channels) + run.First + i] = run.Kernel + i;
        }

        return kernels;
    }
}
