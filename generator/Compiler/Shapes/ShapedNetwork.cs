using System.Collections.Immutable;
using System.Globalization;
using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>The network with a shape at every value.</summary>
internal sealed record ShapedNetwork(Network Network, Shape Input, ImmutableArray<ShapedLayer> Layers)
{
    public Shape Output => Layers[^1].Output;

    public long Parameters => Layers.Sum(l => l.ParameterCount);

    public long Macs => Layers.Sum(l => l.Macs);

    /// <summary>All tensors in their canonical order, and where each begins in it.</summary>
    public IEnumerable<(string Name, WeightTensor Tensor, int Offset)> Tensors
    {
        get
        {
            int offset = 0;
            foreach (var layer in Layers)
            {
                foreach (var tensor in layer.Weights)
                {
                    yield return ($"{layer.Name}.{tensor.Role}", tensor, offset);
                    offset += tensor.Length;
                }
            }
        }
    }
}

/// <summary>A layer, what it reads and makes, and what it costs.</summary>
internal sealed record ShapedLayer(Layer Layer, Shape Input, Shape Output, ImmutableArray<WeightTensor> Weights, long Macs, ReceptiveField Field)
{
    public string Name => Layer.Name;

    public long ParameterCount => Weights.Where(w => !w.IsState).Sum(w => (long)w.Length);
}

/// <summary>How many pixels of the network's input one output pixel depends on, and how far apart its neighbours' fields are.</summary>
internal readonly record struct ReceptiveField(long Height, long Width, long StepY, long StepX)
{
    public static ReceptiveField Pixel => new(1, 1, 1, 1);

    /// <summary>A field is not counted beyond what an image can be: strides multiply.</summary>
    private const long Limit = int.MaxValue;

    public ReceptiveField Seen(Reach reach, Shape image) => reach.Whole
        ? new(image.Height, image.Width, 1, 1)
        : new(Grown(Height, reach.Height, StepY), Grown(Width, reach.Width, StepX), Math.Min(StepY * reach.StepY, Limit), Math.Min(StepX * reach.StepX, Limit));

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}×{1}", Height, Width);

    private static long Grown(long extent, long reach, long step) => Math.Min(extent + (Math.Min(reach - 1, Limit) * step), Limit);
}
