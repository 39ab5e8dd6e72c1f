namespace CnnCompiler.Data;

/// <summary>Makes batches: reads images in an epoch's order, transforms and mixes them. It allocates nothing once it exists, and one thread at a time may use it.</summary>
internal sealed class BatchFiller
{
    private readonly IImages _images;
    private readonly IDataset? _labelled;
    private readonly ITargetDataset? _targeted;
    private readonly BatchOptions _options;
    private readonly MapShape _shape;
    private readonly int[] _order;
    private readonly float[] _scratch;
    private readonly SeededRandom _random = new(0);
    private int _epoch;

    public BatchFiller(IImages images, BatchOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchSize, 1);
        if (images.Count == 0)
            throw new ArgumentException("The data set is empty.", nameof(images));
        (_images, _labelled, _targeted, _options, _shape) = (images, images as IDataset, images as ITargetDataset, options, images.Shape);
        _order = new int[images.Count];
        _scratch = new float[options.Augmentation?.ScratchLength(_shape) ?? 0];
        Batches = (_order.Length + options.BatchSize - 1) / options.BatchSize;
    }

    /// <summary>Batches of an epoch.</summary>
    public int Batches { get; }

    public BatchBuffer NewBuffer() => new(
        Math.Min(_options.BatchSize, _order.Length), _shape.Length, _labelled is null ? 0 : 1,
        _targeted?.TargetLength ?? (_options.Mixup is null ? 0 : _labelled!.Classes));

    /// <summary>Prepares the order of an epoch.</summary>
    public void Begin(int epoch)
    {
        _epoch = epoch;
        for (int i = 0; i < _order.Length; i++)
            _order[i] = i;
        if (!_options.Shuffle)
            return;
        _random.Reset(BatchSeeds.Order(_options.Seed, epoch));
        _random.Shuffle<int>(_order);
    }

    /// <summary>Loads a batch of the epoch.</summary>
    /// <param name="batch">Its number, from 0.</param>
    /// <param name="buffer">Receives it.</param>
    /// <param name="interrupted">Asked before each image; when set, the buffer is left unfinished.</param>
    public void Fill(int batch, BatchBuffer buffer, ref readonly bool interrupted)
    {
        int first = batch * _options.BatchSize;
        buffer.Count = Math.Min(_options.BatchSize, _order.Length - first);
        for (int n = 0; n < buffer.Count; n++)
        {
            if (Volatile.Read(in interrupted))
                return;
            Load(_order[first + n], n, buffer);
        }

        if (_options.Mixup is null)
            return;
        _random.Reset(BatchSeeds.Batch(_options.Seed, _epoch, batch));
        _options.Mixup.Apply(buffer.Images, buffer.Targets, buffer.Count, _random);
    }

    private void Load(int index, int n, BatchBuffer buffer)
    {
        var image = buffer.Image(n);
        _images.CopyImage(index, image);
        if (_labelled is not null)
            buffer.Labels[n] = _labelled.Label(index);
        var target = buffer.Target(n);
        if (_targeted is not null)
        {
            _targeted.CopyTarget(index, target);
        }
        else if (!target.IsEmpty)
        {
            target.Clear();
            target[buffer.Labels[n]] = 1;
        }

        if (_options.Augmentation is null)
            return;
        _random.Reset(BatchSeeds.Image(_options.Seed, _epoch, index));
        _options.Augmentation.Apply(_shape, image, _scratch, _random);
    }
}
