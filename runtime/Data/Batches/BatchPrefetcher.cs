using System.Runtime.ExceptionServices;

namespace CnnCompiler.Data;

/// <summary>
/// Fills a ring of buffers on a thread of its own. Batch b lies in buffer b mod n; the thread goes on while there is a buffer that the consumer is done with. All
/// numbers below are guarded by one lock; the images are not, since a buffer is either the thread's or the consumer's.
/// </summary>
internal sealed class BatchPrefetcher : IDisposable
{
    private readonly object _gate = new();
    private readonly BatchFiller _filler;
    private readonly BatchBuffer[] _ring;
    private readonly Thread _thread;
    private CancellationTokenRegistration _registration;
    private CancellationToken _cancellation;
    private int _released; // batches before it may be overwritten
    private int _taken; // the next one to give to the consumer
    private int _filled; // the next one to fill
    private int _end; // fill none from here on
    private bool _filling;
    private bool _interrupted;
    private bool _disposed;

    public BatchPrefetcher(BatchFiller filler, int ahead)
    {
        _filler = filler;
        _ring = [.. Enumerable.Range(0, checked(ahead + 1)).Select(_ => filler.NewBuffer())];
        _thread = new(Run) { IsBackground = true, Name = "CnnCompiler batches" };
        _thread.Start();
    }

    /// <summary>Drops what is prepared and goes to another place.</summary>
    public void Begin(int epoch, int batch, CancellationToken cancellation)
    {
        // Outside the lock: it waits for a callback that runs, which takes the lock.
        _registration.Dispose();
        lock (_gate)
        {
            _cancellation = cancellation;
            _end = 0;
            _interrupted = true;
        }

        _registration = cancellation.UnsafeRegister(static prefetcher => ((BatchPrefetcher)prefetcher!).Wake(), this);
        lock (_gate)
        {
            while (_filling)
                Wait();
            RequireGoing();
            _interrupted = false;
            _filler.Begin(epoch); // the thread is idle, so the filler is free
            _released = _taken = _filled = batch;
            _end = _filler.Batches;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>The next batch, which stays the consumer's until the next call.</summary>
    public BatchBuffer Take()
    {
        lock (_gate)
        {
            _released = _taken;
            Monitor.PulseAll(_gate);
            while (_filled == _taken)
                Wait();
            RequireGoing();
            var buffer = _ring[_taken % _ring.Length];
            buffer.Error?.Throw();
            _taken++;
            return buffer;
        }
    }

    public void Dispose()
    {
        _registration.Dispose();
        lock (_gate)
        {
            _disposed = _interrupted = true;
            Monitor.PulseAll(_gate);
        }

        _thread.Join();
    }

    private void Wake()
    {
        lock (_gate)
            Monitor.PulseAll(_gate);
    }

    /// <summary>Waits for the thread to get on, unless nothing is to come.</summary>
    private void Wait()
    {
        RequireGoing();
        Monitor.Wait(_gate);
    }

    private void RequireGoing()
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(BatchLoader));
        _cancellation.ThrowIfCancellationRequested();
    }

    private void Run()
    {
        while (NextToFill() is { } buffer)
        {
            var error = Fill(buffer);
            lock (_gate)
            {
                _filling = false;
                if (!_interrupted)
                {
                    buffer.Error = error;
                    _filled++;
                    _end = error is null ? _end : _filled;
                }

                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>A buffer to fill with batch <see cref="_filled"/>, as soon as there is one; null when the thread is to end.</summary>
    private BatchBuffer? NextToFill()
    {
        lock (_gate)
        {
            while (!_disposed && (_filled >= _end || _filled - _released >= _ring.Length))
                Monitor.Wait(_gate);
            _filling = !_disposed;
            return _disposed ? null : _ring[_filled % _ring.Length];
        }
    }

    private ExceptionDispatchInfo? Fill(BatchBuffer buffer)
    {
        try
        {
            _filler.Fill(_filled, buffer, in _interrupted);
            return null;
        }
#pragma warning disable CA1031 // Whatever the data set throws is the consumer's to catch, not this thread's.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ExceptionDispatchInfo.Capture(e);
        }
    }
}
