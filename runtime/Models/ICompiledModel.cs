namespace CnnCompiler.Runtime;

/// <summary>What the compiler emits for the runtime; applications use <see cref="ICnnModel{TSelf}"/>.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface ICompiledModel<TSelf> : ICnnModel<TSelf>
    where TSelf : class, ICompiledModel<TSelf>
{
    /// <summary>Sizes of the inference program.</summary>
    static abstract ProgramInfo Inference { get; }

    /// <summary>Copies parameters from their canonical order into the one that inference reads.</summary>
    /// <param name="canonical">All parameters, as weight files have them.</param>
    /// <param name="packed">Receives them; what is no parameter there is zero already.</param>
    static abstract void Pack(ref float canonical, ref float packed);

    /// <summary>Runs the network on a batch.</summary>
    /// <param name="weights">The packed parameters.</param>
    /// <param name="shared">The workspace's shared area.</param>
    /// <param name="own">The images' own areas.</param>
    /// <param name="images">Number of images.</param>
    /// <param name="source">The images.</param>
    /// <param name="result">Receives the results.</param>
    static abstract void Infer(ref float weights, ref float shared, ref float own, int images, ref float source, ref float result);
}

/// <summary>What the compiler emits for training.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface ITrainableModel<TSelf> : ICompiledModel<TSelf>
    where TSelf : class, ITrainableModel<TSelf>
{
    /// <summary>Sizes of the training program.</summary>
    static abstract ProgramInfo Training { get; }

    /// <summary>Where each tensor of <see cref="ICnnModel{TSelf}.Info"/> lies in training, and how it is trained; in the same order.</summary>
    static abstract ReadOnlySpan<PackedTensor> PackedTensors { get; }

    /// <summary>What training minimises.</summary>
    static abstract Loss Loss { get; }

    /// <summary>What <see cref="TrainForward"/> gives for an image, in order.</summary>
    static abstract ReadOnlySpan<TrainingOutput> TrainingOutputs { get; }

    /// <summary>Values of one result of <see cref="TrainForward"/>, all outputs together.</summary>
    static abstract int TrainingOutputLength { get; }

    /// <summary>The backward pass computes the gradient of the images too.</summary>
    static abstract bool HasInputGradient { get; }

    /// <summary>Copies parameters from their canonical order into the one that training works on.</summary>
    /// <param name="canonical">All parameters, as weight files have them.</param>
    /// <param name="packed">Receives them; what is no parameter there is zero already.</param>
    static abstract void PackTraining(ref float canonical, ref float packed);

    /// <summary>Copies parameters, or their gradients, back into their canonical order.</summary>
    /// <param name="packed">Parameters as training has them.</param>
    /// <param name="canonical">Receives them.</param>
    static abstract void UnpackTraining(ref float packed, ref float canonical);

    /// <summary>A share of the forward pass of a training step.</summary>
    /// <param name="share">Which phase, for which part of the images or channels.</param>
    /// <param name="weights">The parameters as training has them.</param>
    /// <param name="shared">The workspace's shared area.</param>
    /// <param name="own">The images' own areas, which keep what the backward pass needs.</param>
    /// <param name="images">Number of images.</param>
    /// <param name="noise">Decides what dropout drops.</param>
    /// <param name="source">The images.</param>
    /// <param name="result">Receives what the loss is computed from.</param>
    static abstract void TrainForward(PassShare share, ref float weights, ref float shared, ref float own, int images, ulong noise, ref float source, ref float result);

    /// <summary>A share of the backward pass of a training step.</summary>
    /// <param name="share">Which phase, for which part of the images or channels.</param>
    /// <param name="weights">The parameters as training has them.</param>
    /// <param name="gradients">Receives their gradients.</param>
    /// <param name="shared">The workspace's shared area.</param>
    /// <param name="own">The images' own areas, as the forward pass left them.</param>
    /// <param name="images">Number of images.</param>
    /// <param name="noise">What the forward pass had.</param>
    /// <param name="resultGradient">The gradient of the forward pass's result.</param>
    /// <param name="sourceGradient">Receives the gradient of the images, if the model computes it.</param>
    static abstract void TrainBackward(
        PassShare share, ref float weights, ref float gradients, ref float shared, ref float own, int images, ulong noise, ref float resultGradient, ref float sourceGradient);

    /// <summary>The model's weights, which a trainer starts from and publishes to.</summary>
    ModelInstance<TSelf> Instance { get; }
}

/// <summary>Sizes of a compiled program, in floats.</summary>
/// <param name="WeightsLength">Packed parameters.</param>
/// <param name="SharedLength">The workspace's area that the images of a batch use in turn.</param>
/// <param name="ImageLength">The area that each image has of its own.</param>
/// <param name="Macs">Multiply-accumulates of one image's forward pass.</param>
/// <param name="ForwardPhases">Phases of its forward pass; see <see cref="PassShare"/>.</param>
/// <param name="BackwardPhases">Phases of its backward pass.</param>
public readonly record struct ProgramInfo(int WeightsLength, int SharedLength, int ImageLength, long Macs, int ForwardPhases = 1, int BackwardPhases = 0);

/// <summary>
/// A share of a pass of training. A pass runs in phases, each of which needs all of the one before. Phases 0, 2, 4 … work image by image and are divided by images; phases 1, 3, 5 … compute something
/// over all images of the batch, batch normalisation's statistics, and are divided by channels.
/// </summary>
/// <param name="Phase">Which phase.</param>
/// <param name="Part">Which part of it.</param>
/// <param name="Parts">How many parts a phase is divided into.</param>
public readonly record struct PassShare(int Phase, int Part, int Parts)
{
    /// <summary>It works on some channels of all images, and not on all channels of some.</summary>
    public bool TakesAllImages => Phase % 2 == 1;

    /// <summary>The first of so many groups of channels that belong to this part; the first of the next part is the end.</summary>
    /// <param name="groups">How many there are.</param>
    public int First(int groups) => (int)((long)groups * Part / Parts);

    /// <summary>The group behind the last of this part.</summary>
    /// <param name="groups">How many there are.</param>
    public int End(int groups) => (int)((long)groups * (Part + 1) / Parts);
}
