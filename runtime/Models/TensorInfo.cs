namespace CnnCompiler;

/// <summary>A tensor of a model, as weight files hold it: a trained one, or a running average that training keeps.</summary>
/// <param name="Name">The layer and the tensor's role: <c>conv1.weight</c>.</param>
/// <param name="Dimensions">Its dimensions, as in PyTorch and ONNX; the last one varies fastest.</param>
/// <param name="Offset">Where it begins among all the model's parameters in their canonical order.</param>
/// <param name="Initialisation">How it is filled before training.</param>
/// <param name="FanIn">Inputs of one output value.</param>
/// <param name="FanOut">Outputs that one input value reaches.</param>
/// <param name="IsState">It is not trained by its gradient: the forward passes of training keep it, as batch normalisation does its running averages.</param>
/// <param name="Start">What it is filled with under <see cref="Initialisation.Constant"/>.</param>
public sealed record TensorInfo(
    string Name, IReadOnlyList<int> Dimensions, int Offset, Initialisation Initialisation = Initialisation.Zero, long FanIn = 1, long FanOut = 1,
    bool IsState = false, float Start = 0)
{
    /// <summary>Number of values.</summary>
    public int Length { get; } = Dimensions.Aggregate(1, (product, dimension) => checked(product * dimension));
}

/// <summary>How a tensor is filled before training.</summary>
public enum Initialisation
{
    /// <summary>With zeros, as biases are.</summary>
    Zero,

    /// <summary>With ones, as the factors behind a normalisation are.</summary>
    One,

    /// <summary>
    /// Uniformly, with variance 2 / fan-in, for rectifiers. Source: He, Zhang, Ren, Sun, "Delving Deep into Rectifiers", 2015.
    /// </summary>
    He,

    /// <summary>
    /// Uniformly, with variance 2 / (fan-in + fan-out), for everything else. Source: Glorot, Bengio, "Understanding the difficulty of training deep feedforward
    /// neural networks", 2010.
    /// </summary>
    Glorot,

    /// <summary>With 0.25, as the slopes of PRelu are. Source: the same as of <see cref="He"/>.</summary>
    Quarter,

    /// <summary>With <see cref="TensorInfo.Start"/>, a number that the layer gives.</summary>
    Constant,
}
