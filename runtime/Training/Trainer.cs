using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>
/// Trains a model: forward pass, loss, backward pass and update, without allocating. The same seed, batches and machine give the same bits.
/// It works on parameters of its own; <see cref="Publish()"/> hands them to the model.
/// </summary>
/// <typeparam name="TModel">The model.</typeparam>
public sealed partial class Trainer<TModel>
    where TModel : class, ITrainableModel<TModel>
{
    private readonly LossFunction? _loss;
    private readonly OutputLosses _losses;
    private readonly TModel _model;
    private readonly Workspace _workspace;
    private readonly AlignedFloats _weights = new(TModel.Training.WeightsLength);
    private readonly AlignedFloats _gradients;
    private readonly float[] _outputs;
    private readonly float[] _outputGradients;
    private readonly float[] _inputGradients;
    private readonly int _mainOutput; // where the first of those that predictions give begins among them
    private int _images;

    /// <summary>Called by a model's <c>CreateTrainer</c>.</summary>
    /// <param name="model">The model whose weights training starts from.</param>
    /// <param name="batchSize">Images of a step, at least 1.</param>
    /// <param name="optimizer">How parameters move.</param>
    /// <param name="options">What a step does beside; null for nothing.</param>
    /// <exception cref="ArgumentException">The loss is not of the model's kind, or a group's pattern matches no tensor.</exception>
    public Trainer(TModel model, int batchSize, Optimizer optimizer, TrainingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(optimizer);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        Options = options ?? new();
        _loss = LossOf(Options);
        _losses = OutputLosses.OfTraining<TModel>(batchSize);
        _model = model;
        Optimizer = optimizer;
        _gradients = new(checked(TModel.Training.WeightsLength * ImageParts.ForTraining(TModel.Training, batchSize, Options.Workers?.Degree ?? 1).Count));
        BatchSize = batchSize;
        PackedTensor[] packed = [.. TModel.PackedTensors];
        var moving = ParameterRun.Moving(TModel.Info, packed, Options.Groups);
        _runs = ParameterRun.Plan(moving, optimizer.WeightDecay);
        _states = [.. packed.Zip(TModel.Info.Tensors).Where(t => t.Second.IsState).Select(t => new ParameterRun(t.First.Offset, t.First.Length, 0, 0))];
        _workspace = new(TModel.Training, batchSize, Options.Workers?.Degree ?? 1);
        _slots = [.. optimizer.Slots.Select(_ => new AlignedFloats(TModel.Training.WeightsLength))];
        _outputs = new float[checked(batchSize * TModel.TrainingOutputLength)];
        _outputGradients = new float[_outputs.Length];
        _mainOutput = TModel.TrainingOutputs.ToArray().TakeWhile(output => output.TrainOnly).Sum(output => output.Shape.Length);
        _inputGradients = TModel.HasInputGradient ? new float[checked(batchSize * TModel.Info.Input.Length)] : [0];
        TModel.PackTraining(ref model.Instance.Weights.Canonical.Start, ref _weights.Start);
        if (Options.AverageDecay > 0)
            TModel.PackTraining(ref model.Instance.Weights.Canonical.Start, ref (_average = new(_weights.Length)).Start);
        if (Options.MaxNorm > 0)
            _unitNorms = UnitNorms.Of<TModel>(moving.Where(t => t.Packed.Decays).Select(t => t.Tensor));
    }

    /// <summary>Images that a step takes at most.</summary>
    public int BatchSize { get; }

    /// <summary>How parameters move.</summary>
    public Optimizer Optimizer { get; }

    /// <summary>What a step does beside.</summary>
    public TrainingOptions Options { get; }

    /// <summary>Steps done so far.</summary>
    public long Steps { get; private set; }

    /// <summary>The gradient of the last backward pass's images, [n, C, H, W]; empty unless the model is declared with <c>InputGradient = true</c>.</summary>
    public ReadOnlySpan<float> InputGradient => TModel.HasInputGradient ? _inputGradients.AsSpan(0, _images * TModel.Info.Input.Length) : [];

    /// <summary>One step: forward, loss, backward, update.</summary>
    /// <param name="images">At most <see cref="BatchSize"/> images, one after the other.</param>
    /// <param name="labels">The right class of each; of each of their pixels, [n, H, W], if the model is declared with <c>PerPixel = true</c>.</param>
    /// <returns>The loss before the update, averaged over the images; of several outputs the sum of their losses, each times its <see cref="OutputAttribute.LossWeight"/>.</returns>
    /// <exception cref="ArgumentException">Lengths do not fit, or a label is no class.</exception>
    /// <exception cref="NotSupportedException">The loss compares with targets only.</exception>
    /// <exception cref="InvalidOperationException">The model's loss is <see cref="Loss.Custom"/>, and <see cref="TrainingOptions.Loss"/> is not given.</exception>
    public float Step(ReadOnlySpan<float> images, ReadOnlySpan<int> labels) => Step(images, new Truth(labels));

    /// <summary>One step with targets: forward, loss, backward, update.</summary>
    /// <param name="images">At most <see cref="BatchSize"/> images, one after the other.</param>
    /// <param name="targets">What the network should give for them, shaped as its output, each of several outputs the same; see <see cref="LossFunction"/>.</param>
    /// <returns>The loss before the update, averaged over the images; of several outputs the sum of their losses, each times its <see cref="OutputAttribute.LossWeight"/>.</returns>
    /// <exception cref="ArgumentException">Lengths do not fit, or a target is not what the loss can be given.</exception>
    /// <exception cref="NotSupportedException">The loss compares with labels only.</exception>
    /// <exception cref="InvalidOperationException">The model's loss is <see cref="Loss.Custom"/>, and <see cref="TrainingOptions.Loss"/> is not given.</exception>
    public float Step(ReadOnlySpan<float> images, ReadOnlySpan<float> targets) => Step(images, new Truth(targets));

    private float Step(ReadOnlySpan<float> images, Truth truth)
    {
        var function = RequireLoss();
        var outputs = Forward(images);
        var gradients = _outputGradients.AsSpan(0, outputs.Length);
        (int count, _images) = (_images, 0); // should the loss refuse the labels or targets, there is nothing to go back through
        float loss = _losses.Compute(function, outputs, truth, gradients);
        _images = count;
        Backward(gradients);
        Update();
        return loss;
    }

    /// <summary>The forward pass alone, for losses of the caller's own; <see cref="Backward"/> and <see cref="Update()"/> go on from it.</summary>
    /// <param name="images">At most <see cref="BatchSize"/> images, one after the other.</param>
    /// <returns>
    /// The network's outputs, one image after the other, valid until the next call; those of an image, outputs for training alone among them, lie in the order in which they are declared.
    /// Where the loss contains the softmax or sigmoid that makes an output, they are the scores before it.
    /// </returns>
    /// <exception cref="ArgumentException">The length is not that of 1 to <see cref="BatchSize"/> images.</exception>
    public ReadOnlySpan<float> Forward(ReadOnlySpan<float> images)
    {
        int length = TModel.Info.Input.Length, count = images.Length / length;
        if (count * length != images.Length || count < 1 || count > BatchSize)
            throw new ArgumentException($"A step of {TModel.Info.Name} takes 1 to {BatchSize} images {TModel.Info.Input} of {length} values each, but got {images.Length} values.", nameof(images));
        _images = count;
        RunForward(images);
        return Outputs;
    }

    /// <summary>The backward pass for the images of the last <see cref="Forward"/>.</summary>
    /// <param name="outputGradient">The gradient of the loss with respect to the forward pass's outputs.</param>
    /// <exception cref="ArgumentException">The length is not that of the outputs.</exception>
    public void Backward(ReadOnlySpan<float> outputGradient)
    {
        if (_images == 0)
            throw new InvalidOperationException("There is nothing to go back through: call Forward first.");
        if (outputGradient.Length != Outputs.Length)
            throw new ArgumentException($"The last forward pass gave {_images} outputs of {TModel.TrainingOutputLength} values, {Outputs.Length} in all; their gradient cannot have {outputGradient.Length}.", nameof(outputGradient));
        RunBackward(outputGradient);
    }

    /// <summary>Copies the gradient of a tensor out of the last <see cref="Backward"/>: zeros for a frozen layer's; clipped after <see cref="Update()"/>.</summary>
    /// <param name="tensor">Its name: <c>conv1.weight</c>.</param>
    /// <param name="gradient">Receives it, in the tensor's canonical order.</param>
    /// <exception cref="ArgumentException">There is no such tensor, or the length is not its own.</exception>
    public void CopyGradient(string tensor, Span<float> gradient) => CopyTensor(_gradients, tensor, gradient);

    /// <summary>Copies a tensor as training has it now.</summary>
    /// <param name="tensor">Its name: <c>conv1.weight</c>.</param>
    /// <param name="values">Receives it, in its canonical order.</param>
    /// <exception cref="ArgumentException">There is no such tensor, or the length is not its own.</exception>
    public void CopyWeights(string tensor, Span<float> values) => CopyTensor(_weights, tensor, values);

    /// <summary>Copies a tensor's average.</summary>
    /// <param name="tensor">Its name: <c>conv1.weight</c>.</param>
    /// <param name="values">Receives it, in its canonical order.</param>
    /// <exception cref="ArgumentException">There is no such tensor, or the length is not its own.</exception>
    /// <exception cref="InvalidOperationException"><see cref="TrainingOptions.AverageDecay"/> is 0.</exception>
    public void CopyAverage(string tensor, Span<float> values) =>
        CopyTensor(_average ?? throw new InvalidOperationException("This trainer keeps no average: give TrainingOptions.AverageDecay."), tensor, values);

    /// <summary>Hands the parameters to the model, or their average if one is kept: it and all its forks predict with them from their next call on.</summary>
    public void Publish() => Publish(_average ?? _weights);

    /// <summary>Hands the parameters of the last step to the model, though an average may be kept.</summary>
    public void PublishLatest() => Publish(_weights);

    private ReadOnlySpan<float> Outputs => _outputs.AsSpan(0, _images * TModel.TrainingOutputLength);

    private LossFunction RequireLoss() => _loss
        ?? throw new InvalidOperationException($"{TModel.Info.Name} is declared with Loss.Custom: give TrainingOptions.Loss, or call Forward, compute the gradient of your loss, then Backward and Update.");

    private static LossFunction? LossOf(TrainingOptions options)
    {
        if (options.Loss is null)
            return TModel.Loss == Loss.Custom ? null : LossFunction.Default(TModel.Loss);
        return options.Loss.Kind == TModel.Loss
            ? options.Loss
            : throw new ArgumentException($"{TModel.Info.Name} is declared with Loss.{TModel.Loss}, but {options.Loss.GetType().Name} is a Loss.{options.Loss.Kind}.", nameof(options));
    }

    private void Publish(AlignedFloats packed)
    {
        var weights = _model.Instance.Weights;
        TModel.UnpackTraining(ref packed.Start, ref weights.Canonical.Start);
        weights.Pack();
    }

    private static void CopyTensor(AlignedFloats packed, string tensor, Span<float> destination)
    {
        var info = TModel.Info.Tensor(tensor);
        if (destination.Length != info.Length)
            throw new ArgumentException($"{tensor} has {info.Length} values, but there is room for {destination.Length}.", nameof(destination));
        AlignedFloats canonical = new(TModel.Info.StoredCount);
        TModel.UnpackTraining(ref packed.Start, ref canonical.Start);
        canonical.Span.Slice(info.Offset, info.Length).CopyTo(destination);
    }
}
