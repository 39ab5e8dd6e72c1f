namespace CnnCompiler;

/// <summary>What a step of training does beside the optimizer. All of it is off unless given.</summary>
public sealed record TrainingOptions
{
    /// <summary>What training makes small, with options of its own; it must be of the kind that the model declares. Null for that kind without options.</summary>
    public LossFunction? Loss { get; init; }

    /// <summary>Gradients beyond this, up or down, are cut off there; 0 for none. It comes before <see cref="ClipNorm"/>. PyTorch's clip_grad_value_.</summary>
    public float ClipValue { get; init => field = OptionCheck.AtLeastZero(value, nameof(ClipValue)); }

    /// <summary>
    /// Where the norm of all gradients together is larger than this, they are scaled down to it; 0 for none. PyTorch's clip_grad_norm_. Source: Pascanu, Mikolov, Bengio,
    /// "On the difficulty of training recurrent neural networks", 2013.
    /// </summary>
    public float ClipNorm { get; init => field = OptionCheck.AtLeastZero(value, nameof(ClipNorm)); }

    /// <summary>
    /// Where the norm of the weights that lead into one output unit (a dense layer's value, a convolution's channel) is larger than this after a step, they are scaled
    /// down to it; 0 for none. Source: Hinton, Srivastava, Krizhevsky, Sutskever, Salakhutdinov, "Improving neural networks by preventing co-adaptation of feature
    /// detectors", 2012.
    /// </summary>
    public float MaxNorm { get; init => field = OptionCheck.AtLeastZero(value, nameof(MaxNorm)); }

    /// <summary>
    /// How slowly an average of the parameters follows them, from 0 to below 1: average ← decay · average + (1 − decay) · parameters after each step. With 0 there is no
    /// average; with it, <see cref="Trainer{TModel}.Publish()"/> hands over the average. Source: Polyak, Juditsky, "Acceleration of Stochastic Approximation by Averaging",
    /// 1992, in the exponential form.
    /// </summary>
    public float AverageDecay { get; init => field = OptionCheck.Kept(value, nameof(AverageDecay)); }

    /// <summary>
    /// Threads that divide the images of a step among them; null for the caller's alone. The same number of threads gives the same bits.
    /// </summary>
    public WorkerPool? Workers { get; init; }

    /// <summary>Decides what layers draw at random while training.</summary>
    public ulong Seed { get; init; }

    /// <summary>Tensors that train differently. A tensor belongs to the first group whose pattern its name matches, or to none.</summary>
    public IReadOnlyList<ParameterGroup> Groups { get; init; } = [];
}

/// <summary>Tensors that train differently from the others: those whose names match a pattern.</summary>
/// <param name="Pattern">A tensor's name, in which <c>*</c> stands for any characters and <c>?</c> for one: <c>conv*.weight</c>.</param>
public sealed record ParameterGroup(string Pattern)
{
    /// <summary>Their learning rate, as a factor of the optimizer's; at least 0.</summary>
    public float RateFactor { get; init => field = OptionCheck.AtLeastZero(value, nameof(RateFactor)); } = 1;

    /// <summary>Their weight decay, biases included; null for the optimizer's, from which biases are excepted.</summary>
    public float? WeightDecay { get; init => field = value is { } decay ? OptionCheck.AtLeastZero(decay, nameof(WeightDecay)) : null; }

    /// <summary>
    /// Nothing moves them: no gradient, no weight decay, no limit. Their gradients are computed nonetheless; a layer declared with <see cref="LayerAttribute.Frozen"/>
    /// saves that too.
    /// </summary>
    public bool Frozen { get; init; }
}
