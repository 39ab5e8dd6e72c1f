using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>
/// Threads that predictions and training share: give it to <c>Fork</c> or to <see cref="TrainingOptions.Workers"/>. Any number of models may use one pool; while one of them does, another
/// works on its caller's thread alone. A call allocates nothing. Workers look out for more work for some microseconds before they sleep, so steps that follow each other
/// closely do not wait for the operating system.
/// </summary>
public sealed unsafe class WorkerPool : IDisposable
{
    /// <summary>Waking a sleeping thread takes about as long.</summary>
    private static readonly long PatienceTicks = Stopwatch.Frequency / 20_000;

    private readonly Thread[] _threads;
    private readonly Lock _use = new();
    private readonly object _sleep = new();

    // The upper half tells one work from the next, the lower half counts the parts of it that nobody has claimed: a worker that comes late finds none of the old work and knows that
    // other work is not its own.
    private long _claim;
    private int _sleeping;
    private int _finished;
    private void* _work;
    private delegate*<void*, int, int, void> _run;
    private Exception? _failure;
    private volatile bool _stopped;

    /// <summary>Starts the threads.</summary>
    /// <param name="degree">How many threads work at once, the caller's among them: at least 1. More than the machine has cores gains nothing.</param>
    public WorkerPool(int degree)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        Degree = degree;
        _threads = new Thread[degree - 1];
        for (int i = 0; i < _threads.Length; i++)
        {
            int worker = i + 1;
            _threads[i] = new(() => Serve(worker)) { IsBackground = true, Name = $"CnnCompiler worker {worker}" };
            _threads[i].Start();
        }
    }

    /// <summary>How many threads work at once, the caller's among them.</summary>
    public int Degree { get; }

    /// <summary>Ends the threads. A model that still has the pool works on its caller's thread from then on.</summary>
    public void Dispose()
    {
        lock (_use)
        {
            _stopped = true;
            lock (_sleep)
                Monitor.PulseAll(_sleep);
        }

        foreach (var thread in _threads)
            thread.Join();
    }

    /// <summary>Does all parts and returns when they are done; rethrows what a part threw.</summary>
    /// <typeparam name="TWork">What is done.</typeparam>
    /// <param name="work">The same for all parts.</param>
    /// <param name="parts">How many.</param>
    internal void Run<TWork>(TWork work, int parts)
        where TWork : unmanaged, IParallelWork
    {
        if (parts <= 1 || _stopped || !_use.TryEnter())
        {
            for (int part = 0; part < parts; part++)
                work.Run(part, 0);
            return;
        }

        try
        {
            _work = &work;
            _run = &Invoke<TWork>;
            (_finished, _failure) = (0, null);
            long all = unchecked((((_claim >> 32) + 1) << 32) | (uint)parts);
            Interlocked.Exchange(ref _claim, all); // a full fence: whoever is not seen asleep below sees this
            if (_sleeping > 0)
            {
                lock (_sleep)
                    Monitor.PulseAll(_sleep);
            }

            Claim(all, 0);
            SpinWait wait = default;
            while (Volatile.Read(ref _finished) < parts)
                wait.SpinOnce(sleep1Threshold: -1);
        }
        finally
        {
            _work = null;
            _use.Exit();
        }

        if (_failure is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    private static bool IsSameWork(long a, long b) => a >> 32 == b >> 32;

    private static void Invoke<TWork>(void* work, int part, int worker)
        where TWork : unmanaged, IParallelWork => Unsafe.AsRef<TWork>(work).Run(part, worker);

    private void Serve(int worker)
    {
        long done = 0;
        while (Await(done) is { } work)
        {
            Claim(work, worker);
            done = work;
        }
    }

    /// <summary>Looks out for other work than <paramref name="done"/>, and sleeps when there is none for a while; null when the pool ends.</summary>
    private long? Await(long done)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetTimestamp() - start < PatienceTicks)
        {
            if (_stopped)
                return null;
            if (!IsSameWork(Volatile.Read(ref _claim), done))
                return Volatile.Read(ref _claim);
            Thread.SpinWait(8);
        }

        lock (_sleep)
        {
            Interlocked.Increment(ref _sleeping);
            while (!_stopped && IsSameWork(Volatile.Read(ref _claim), done))
                Monitor.Wait(_sleep);
            Interlocked.Decrement(ref _sleeping);
            return _stopped ? null : Volatile.Read(ref _claim);
        }
    }

    /// <summary>Takes parts of one work, one at a time, until none is left: a thread that another process holds up holds up one part and not its share of all.</summary>
    private void Claim(long work, int worker)
    {
        while (true)
        {
            long unclaimed = Volatile.Read(ref _claim);
            if (!IsSameWork(unclaimed, work) || (int)unclaimed == 0)
                return;
            if (Interlocked.CompareExchange(ref _claim, unclaimed - 1, unclaimed) != unclaimed)
                continue;
            try
            {
                _run(_work, (int)unclaimed - 1, worker);
            }
#pragma warning disable CA1031 // whatever a part throws belongs to the caller, on whose thread it is thrown again
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref _failure, failure, null);
            }

            Interlocked.Increment(ref _finished);
        }
    }
}
