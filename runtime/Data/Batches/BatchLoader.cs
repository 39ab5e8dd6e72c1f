namespace CnnCompiler.Data;

/// <summary>
/// Gives the batches of an epoch one after the other: images in random order, transformed and mixed, with their labels or targets. Everything random follows from the
/// seed, the epoch and the image alone. With <see cref="BatchOptions.Prefetch"/> another thread prepares the next batches while the caller works on one; the batches are
/// the same to the bit. Once it exists, it allocates nothing for a batch. One thread at a time may use it.
/// </summary>
public sealed class BatchLoader : IDisposable
{
    private readonly BatchFiller _filler;
    private readonly BatchBuffer? _buffer;
    private readonly BatchPrefetcher? _prefetcher;
    private CancellationToken _cancellation;
    private int _next;

    /// <summary>A loader of images with a class each. If the data set has targets too (<see cref="ITargetDataset"/>), batches have both.</summary>
    /// <param name="data">The images. With prefetching they are read on another thread.</param>
    /// <param name="options">How batches are made.</param>
    /// <exception cref="ArgumentException">The data set is empty.</exception>
    public BatchLoader(IDataset data, BatchOptions options)
        : this((IImages)data, options)
    {
    }

    /// <summary>A loader of images with targets.</summary>
    /// <param name="data">The images. With prefetching they are read on another thread.</param>
    /// <param name="options">How batches are made.</param>
    /// <exception cref="ArgumentException">The data set is empty.</exception>
    public BatchLoader(ITargetDataset data, BatchOptions options)
        : this((IImages)data, options)
    {
    }

    private BatchLoader(IImages data, BatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Prefetch);
        _filler = new(data, options);
        if (options.Prefetch == 0)
            _buffer = _filler.NewBuffer();
        else
            _prefetcher = new(_filler, options.Prefetch);
        _next = Batches;
    }

    /// <summary>Batches of an epoch.</summary>
    public int Batches => _filler.Batches;

    /// <summary>Goes to an epoch, or to the middle of one, as training does that goes on from a checkpoint. Batches prepared for another place are dropped.</summary>
    /// <param name="epoch">The epoch, from 0.</param>
    /// <param name="batch">The first batch to give, from 0.</param>
    /// <param name="cancellation">Ends the wait for a batch; no batch is given afterwards.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such epoch or batch.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Begin(int epoch, int batch = 0, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(epoch);
        ArgumentOutOfRangeException.ThrowIfNegative(batch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(batch, Batches);
        cancellation.ThrowIfCancellationRequested();
        (_cancellation, _next) = (cancellation, batch);
        if (_prefetcher is null)
            _filler.Begin(epoch);
        else
            _prefetcher.Begin(epoch, batch, cancellation);
    }

    /// <summary>The next batch of the epoch. What the batch before it held is overwritten.</summary>
    /// <param name="batch">Receives it.</param>
    /// <returns>False at the end of the epoch, and before <see cref="Begin"/>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The loader was disposed of.</exception>
    /// <remarks>What the data set or a transform throws comes out here, for the batch in which it happened.</remarks>
    public bool TryNext(out Batch batch)
    {
        _cancellation.ThrowIfCancellationRequested();
        batch = default;
        if (_next == Batches)
            return false;
        batch = (_prefetcher is null ? Load() : _prefetcher.Take()).Batch;
        _next++;
        return true;
    }

    /// <summary>Stops the prefetching thread. It finishes the image that it reads; afterwards nothing reads the data set any more.</summary>
    public void Dispose() => _prefetcher?.Dispose();

    private BatchBuffer Load()
    {
        bool interrupted = false;
        _filler.Fill(_next, _buffer!, ref interrupted);
        return _buffer!;
    }
}
