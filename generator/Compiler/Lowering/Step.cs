using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Lowering;

/// <summary>What a step does for its operator.</summary>
internal enum Pass
{
    Forward,

    /// <summary>From the gradient of the output, the gradient of the input.</summary>
    BackwardData,

    /// <summary>From the gradient of the output, the gradients of the weights.</summary>
    BackwardWeights,
}

/// <summary>A map that a step makes or reads; compared by identity.</summary>
internal sealed class Value
{
    public Value(string name, Shape shape, Value? twin = null, bool isExternal = false)
    {
        Name = name;
        Shape = shape;
        IsExternal = isExternal;
        Family = twin?.Family ?? this;
    }

    public string Name { get; }

    public Shape Shape { get; }

    /// <summary>It belongs to the caller and lies as plain [C, H, W].</summary>
    public bool IsExternal { get; }

    /// <summary>
    /// The map that decides how this one's channels lie: a gradient or an index map lies like the map it belongs to, and exactly alike if it has
    /// that map's shape too.
    /// </summary>
    public Value Family { get; }

    public override string ToString() => $"{Name} {Shape}";
}

/// <summary>A trained tensor as a step sees it.</summary>
/// <param name="Name">As in weight files: <c>conv1.weight</c>.</param>
/// <param name="Tensor">Its canonical form.</param>
internal sealed record Weight(string Name, WeightTensor Tensor);

/// <summary>What is computed in a step's epilogue, while its results are still in registers.</summary>
/// <param name="Activation">Applied to every result; null for none.</param>
/// <param name="Pooling">Max pooling in square windows that neither overlap nor leave gaps, after the activation; null for none.</param>
/// <param name="PoolSize">Height and width of those windows; 1 for none.</param>
internal sealed record Epilogue(Layer? Activation, Layer? Pooling = null, int PoolSize = 1)
{
    /// <summary>The step's last input, which lies as its output does, is added to every result before the activation.</summary>
    public bool Adds { get; init; }

    public static Epilogue None { get; } = new(Activation: null);
}

/// <summary>A normalisation with constant statistics, which is a factor and a summand for each channel and so can be computed into the weights before it.</summary>
/// <param name="Weights">The weights before, as weight files have them: the step's own are what the folding makes of them.</param>
/// <param name="Normalisation">The layer that is folded in.</param>
/// <param name="Statistics">That layer's tensors.</param>
internal sealed record Fold(ImmutableArray<Weight> Weights, Layer Normalisation, ImmutableArray<Weight> Statistics);

/// <summary>One operation of a lowered program.</summary>
/// <param name="Layer">The layer it belongs to: its name, operator and parameters.</param>
/// <param name="Pass">What it does for that layer.</param>
/// <param name="Inputs">Maps it reads.</param>
/// <param name="Outputs">Maps it writes.</param>
/// <param name="Weights">The layer's tensors: read, or in <see cref="Pass.BackwardWeights"/> their gradients written.</param>
/// <param name="Epilogue">What is fused behind it.</param>
internal sealed record Step(
    Layer Layer, Pass Pass, ImmutableArray<Value> Inputs, ImmutableArray<Value> Outputs, ImmutableArray<Weight> Weights, Epilogue Epilogue)
{
    /// <summary>A normalisation that packing computes into the weights; null for none.</summary>
    public Fold? Fold { get; init; }

    public Value Input => Inputs[0];

    public Value Output => Outputs[0];

    /// <summary>Works on all images of a batch in one call, so that weights are read once for all of them.</summary>
    public bool IsBatched => Layer.Operator is IBatchedOperator batched && batched.IsBatched(this);

    /// <summary>What it makes of an image depends on the other images of the batch.</summary>
    public bool ImagesMix => IsBatched && Layer.Operator is IBatchedOperator { ImagesMix: true };

    /// <summary>The same with other maps as its inputs.</summary>
    public Step Reading(Func<Value, Value> replace) => this with { Inputs = [.. Inputs.Select(replace)] };

    public override string ToString() => $"{Layer.Name}.{Pass}";
}

/// <summary>Marks an operator that works value by value on a map as it lies, so that its output lies like its input.</summary>
internal interface IPointwise
{
}

/// <summary>Marks an operator that is random in training: its driver has the size <c>key</c>, which decides what it does to an image.</summary>
internal interface IRandomOperator
{
}

/// <summary>Marks an operator that does nothing in a prediction.</summary>
internal interface IIdentityInPrediction
{
}

/// <summary>An operator of which some steps take the whole batch at once.</summary>
internal interface IBatchedOperator
{
    bool IsBatched(Step step);

    /// <summary>Its batched steps take the images together because they depend on each other, and not just to read weights once for several.</summary>
    bool ImagesMix { get; }
}
