using System.Collections.Immutable;
using System.Globalization;
using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>The network with a shape at every value.</summary>
internal sealed record ShapedNetwork(Network Network, ImmutableArray<Shape> Inputs, ImmutableArray<ShapedLayer> Layers)
{
    /// <summary>Shapes of what a prediction gives, in their order.</summary>
    public IEnumerable<Shape> Outputs => Network.PredictionOutputs.Select(output => ShapeOf(output.Source));

    /// <summary>Values of all inputs of one image: callers give them one after the other.</summary>
    public int InputLength => checked(Inputs.Sum(input => input.Length));

    /// <summary>Values of all outputs of one image: callers receive them one after the other.</summary>
    public int OutputLength => checked(Outputs.Sum(output => output.Length));

    public long Parameters => Layers.Sum(l => l.ParameterCount);

    /// <summary>Of a prediction: layers that only training needs do not count.</summary>
    public long Macs
    {
        get
        {
            var needed = Network.NeededForPrediction();
            return Layers.Where((_, i) => needed[i]).Sum(l => l.Macs);
        }
    }

    /// <summary>The shape of what a layer reads: of a layer's output, or of an input of the network.</summary>
    public Shape ShapeOf(int source) => source < 0 ? Inputs[~source] : Layers[source].Output;

    /// <summary>The name of what a layer reads.</summary>
    public string NameOf(int source) => source < 0 ? Network.Inputs[~source].Name : Layers[source].Name;

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
internal sealed record ShapedLayer(
    Layer Layer, ImmutableArray<Shape> Inputs, Shape Output, ImmutableArray<WeightTensor> Weights, long Macs, ReceptiveField Field)
{
    /// <summary>Of the only input, or of the first: the running value where the layer stands.</summary>
    public Shape Input => Inputs[0];

    public string Name => Layer.Name;

    public long ParameterCount => Weights.Where(w => !w.IsState).Sum(w => (long)w.Length);
}

/// <summary>How many pixels of the network's input one output pixel depends on, padding counted as if it were pixels too, and how far apart its neighbours' fields are.</summary>
internal readonly record struct ReceptiveField(long Height, long Width, double StepY, double StepX)
{
    public static ReceptiveField Pixel => new(1, 1, 1, 1);

    /// <summary>A field is not counted beyond what an image can be: strides multiply.</summary>
    private const long Limit = int.MaxValue;

    public ReceptiveField Seen(Reach reach) => new(
        Grown(Height, reach.Height, StepY), Grown(Width, reach.Width, StepX), Math.Min(StepY * reach.StepY, Limit), Math.Min(StepX * reach.StepX, Limit));

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}×{1}", Height, Width);

    /// <summary>The field over a join: the largest of those that it joins.</summary>
    public ReceptiveField Joined(ReceptiveField other) =>
        new(Math.Max(Height, other.Height), Math.Max(Width, other.Width), Math.Max(StepY, other.StepY), Math.Max(StepX, other.StepX));

    private static long Grown(long extent, long reach, double step) => (long)Math.Min(extent + Math.Ceiling(Math.Min(reach - 1, Limit) * step), Limit);
}
