using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>What the Shapes stage needs of an operator.</summary>
internal interface IShapeRule
{
    /// <summary>The output's shape, or null after a report of why there is none.</summary>
    Shape? Infer(Layer layer, Shape input, ShapeReporter report);

    /// <summary>The trained tensors, and running averages, in their canonical form, as weight files hold them.</summary>
    ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output);

    /// <summary>Multiply-accumulates of one image; convolution and dense layers alone count.</summary>
    long Macs(Layer layer, Shape input, Shape output);

    /// <summary>How far one output pixel sees into its input.</summary>
    Reach Reach(Layer layer, Shape input);
}

/// <summary>What the Shapes stage needs of an operator that reads several values; its <see cref="IShapeRule.Infer"/> is not asked then.</summary>
internal interface IJoinRule
{
    /// <summary>The output's shape, or null after a report of why there is none. The first input is <see cref="ShapedLayer.Input"/>.</summary>
    Shape? Join(Layer layer, ImmutableArray<Shape> inputs, ShapeReporter report);
}

/// <summary>An operator that can follow a convolution or dense layer as its activation.</summary>
internal interface IActivationRule
{
    /// <summary>The initialisation that keeps the variance of signals steady through this activation.</summary>
    Initialisation Initialisation { get; }
}

/// <summary>How a tensor is filled before training; the twin of the runtime's public enumeration.</summary>
internal enum Initialisation
{
    Zero,
    One,

    /// <summary>Uniform with variance 2 / fan-in: He, Zhang, Ren, Sun, "Delving Deep into Rectifiers", 2015.</summary>
    He,

    /// <summary>Uniform with variance 2 / (fan-in + fan-out): Glorot, Bengio, "Understanding the difficulty of training deep feedforward neural networks", 2010.</summary>
    Glorot,

    /// <summary>0.25, for slopes of PRelu.</summary>
    Quarter,

    /// <summary>A number that the layer gives.</summary>
    Constant,
}

/// <summary>A tensor of a layer: a trained one, or one that the forward pass of training itself keeps, such as a running average.</summary>
/// <param name="Role">Its name behind the layer's: <c>weight</c>, <c>bias</c>.</param>
/// <param name="Dimensions">Its canonical dimensions, as PyTorch and ONNX have them.</param>
/// <param name="FanIn">Inputs of one output value.</param>
/// <param name="FanOut">Outputs that one input value reaches.</param>
/// <param name="Decays">Weight decay applies: to weights, not to biases.</param>
/// <param name="Initialisation">For weights what the activation behind them asks, filled in by shape inference; for other tensors their own.</param>
/// <param name="IsState">No gradient moves it: the forward pass of training does.</param>
internal sealed record WeightTensor(
    string Role, ImmutableArray<int> Dimensions, long FanIn, long FanOut, bool Decays, Initialisation Initialisation, bool IsState = false)
{
    public int Length => checked((int)Sizes.Product(Dimensions)!.Value);

    /// <summary>What it is filled with under <see cref="Initialisation.Constant"/>.</summary>
    public float Start { get; init; }

    public static WeightTensor Weight(ImmutableArray<int> dimensions, long fanIn, long fanOut) =>
        new("weight", dimensions, fanIn, fanOut, true, Initialisation.Glorot);

    public static WeightTensor Bias(int count) => new("bias", [count], 1, 1, false, Initialisation.Zero);

    /// <summary>A factor for each channel of something normalised.</summary>
    public static WeightTensor Scale(int count) => new("scale", [count], 1, 1, false, Initialisation.One);

    /// <summary>What is added to each channel of something normalised.</summary>
    public static WeightTensor Shift(int count) => new("shift", [count], 1, 1, false, Initialisation.Zero);

    public static WeightTensor State(string role, int count, Initialisation initialisation) => new(role, [count], 1, 1, false, initialisation, IsState: true);
}

/// <summary>
/// An output pixel sees <paramref name="Height"/> × <paramref name="Width"/> input pixels, and its neighbour the same moved by the step, which is less than a pixel where a map grows.
/// </summary>
internal readonly record struct Reach(long Height, long Width, double StepY, double StepX)
{
    public static Reach Pixel => new(1, 1, 1, 1);

    /// <summary>Of what sees the whole map, as a convolution with a kernel of the map's size does.</summary>
    public static Reach Everything(Shape map) => new(map.Height, map.Width, 1, 1);

    public static Reach Of(Window y, Window x) => new(y.Reach, x.Reach, y.Stride, x.Stride);

    /// <summary>Of windows that slide over the output.</summary>
    public static Reach Transposed(Window y, Window x) => new(((y.Reach - 1) / y.Stride) + 1, ((x.Reach - 1) / x.Stride) + 1, 1.0 / y.Stride, 1.0 / x.Stride);
}
