using CnnCompiler.Runtime;

namespace CnnCompiler.Benchmarks;

/// <summary>A network whose training is compared with libtorch: a step is forward, loss, backward, and an update with momentum.</summary>
/// <param name="name">Its name in the lines.</param>
internal abstract class TrainingEntry(string name)
{
    public static IReadOnlyList<TrainingEntry> All { get; } =
    [
        new TrainingEntry<LeNet5>("lenet5", rate: 0.01f, tolerance: 1e-4),
        new TrainingEntry<Lecture>("lecture", rate: 0.01f, tolerance: 1e-4),
        // The variances of a batch make differences of rounding larger with each layer and each step, the more so the longer the step is.
        new TrainingEntry<TrainedResNet20>("resnet20", rate: 0.01f, tolerance: 1e-3),
        new TrainingEntry<TrainedMobileNet>("mobilenetv1-0.25", rate: 1e-5f, tolerance: 1e-3),
    ];

    public string Name { get; } = name;

    /// <summary>A line for one thread and one for two.</summary>
    public IEnumerable<RatioLine> Lines() => Enumerable.Range(1, 2).Select(Compare);

    private protected abstract RatioLine Compare(int threads);
}

/// <inheritdoc/>
/// <param name="name">Its name in the lines.</param>
/// <param name="rate">The learning rate.</param>
/// <param name="tolerance">How far the losses of the first steps may be apart, as a share.</param>
internal sealed class TrainingEntry<TModel>(string name, float rate, double tolerance) : TrainingEntry(name)
    where TModel : class, ITrainableModel<TModel>
{
    private const int Batch = 32, ComparedSteps = 5, PassesOfAStep = 3;
    private const float Momentum = 0.9f;

    private protected override RatioLine Compare(int threads)
    {
        using WorkerPool? pool = threads == 1 ? null : new(threads);
        var model = TModel.Create(1);
        using TorchPeer<TModel> peer = new(model, Batch, rate, Momentum, threads);
        Trainer<TModel> trainer = new(model, Batch, new Sgd(rate, Momentum), new TrainingOptions { Workers = pool });
        SeededRandom random = new(3);
        float[] images = Noise.Image(Batch * TModel.Info.Input.Length, 2);
        int[] labels = [.. Enumerable.Range(0, Batch).Select(_ => random.NextInt32(TModel.Info.Output.Length))];
        peer.Give(images, labels);
        for (int step = 0; step < ComparedSteps; step++)
        {
            float ours = trainer.Step(images, labels), theirs = peer.Step();
            if (!(Math.Abs(ours - theirs) <= tolerance * Math.Max(1, theirs)))
                throw new InvalidOperationException($"{Name}: the loss of step {step} is {ours}, but the peer's is {theirs}");
        }

        void Step() => trainer.Step(images, labels);
        var (own, other) = Race.Run(Step, () => peer.Step(), rest: threads > 1);
        var tail = Tail.Of(Step, threads == 1 ? Peak.Loop(own) : null);
        return new(Name, $"train{Batch}", threads, own, other, PassesOfAStep * TModel.Info.Macs * Batch, tail, Allocation.Of(Step));
    }
}
