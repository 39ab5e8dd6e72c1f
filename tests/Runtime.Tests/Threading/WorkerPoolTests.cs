namespace CnnCompiler.Runtime.Tests.Threading;

/// <summary>A pool does every part of every work once, whoever else wants it meanwhile, and costs nothing but the time.</summary>
public class WorkerPoolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Every_part_is_done_once(int degree)
    {
        using WorkerPool pool = new(degree);
        for (int work = 0; work < 3000; work++)
        {
            int parts = work % 40;
            int[] done = Counting.Start(parts);
            pool.Run(default(Counting), parts);
            Assert.All(done, times => Assert.Equal(1, times));
        }
    }

    [Fact]
    public void A_worker_does_one_part_at_a_time()
    {
        using WorkerPool pool = new(4);
        Exclusive.Start(4);
        for (int work = 0; work < 200; work++)
            pool.Run(default(Exclusive), 16);
        Assert.Equal(0, Exclusive.Collisions);
    }

    [Fact]
    public void Sleeping_workers_wake_up()
    {
        using WorkerPool pool = new(2);
        for (int work = 0; work < 20; work++)
        {
            Thread.Sleep(2); // longer than a worker's patience
            Meeting.Start();
            pool.Run(default(Meeting), 2); // returns when two threads have met
        }
    }

    [Fact]
    public void What_a_part_throws_reaches_the_caller_and_the_other_parts_are_done()
    {
        using WorkerPool pool = new(3);
        int[] done = Counting.Start(10);
        var failure = Assert.Throws<InvalidOperationException>(() => pool.Run(new Failing(4), 10));
        Assert.Equal("part 4", failure.Message);
        Assert.Equal(9, done.Sum());

        done = Counting.Start(10);
        pool.Run(default(Counting), 10);
        Assert.Equal(10, done.Sum());
    }

    [Fact]
    public void Who_finds_the_pool_in_use_works_alone()
    {
        using WorkerPool pool = new(2);
        using ManualResetEventSlim inUse = new(), release = new();
        Holding.Start(inUse, release);
        Thread holder = new(() => pool.Run(default(Holding), 2));
        holder.Start();
        inUse.Wait();
        int[] done = Counting.Start(7);
        pool.Run(default(Counting), 7);
        Assert.All(done, times => Assert.Equal(1, times));
        release.Set();
        holder.Join();
    }

    [Fact]
    public void A_pool_that_has_ended_leaves_the_work_to_the_caller()
    {
        WorkerPool pool = new(3);
        pool.Dispose();
        pool.Dispose();
        int[] done = Counting.Start(5);
        pool.Run(default(Counting), 5);
        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Fact]
    public void A_run_allocates_nothing_on_any_thread()
    {
        using WorkerPool pool = new(2);
        for (int i = 0; i < 100; i++)
            pool.Run(default(Measuring), 8);
        Measuring.Start();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            pool.Run(default(Measuring), 8);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, Measuring.Allocated);
    }

    [Fact]
    public void A_pool_has_one_thread_at_least() => Assert.Throws<ArgumentOutOfRangeException>(() => new WorkerPool(0));

    private readonly struct Counting : IParallelWork
    {
        private static int[] _done = [];

        public static int[] Start(int parts) => _done = new int[parts];

        public void Run(int part, int worker) => Interlocked.Increment(ref _done[part]);
    }

    private readonly struct Failing(int failing) : IParallelWork
    {
        public void Run(int part, int worker)
        {
            if (part == failing)
                throw new InvalidOperationException($"part {part}");
            default(Counting).Run(part, worker);
        }
    }

    private readonly struct Exclusive : IParallelWork
    {
        private static int[] _inside = [];
        private static int _collisions;

        public static int Collisions => _collisions;

        public static void Start(int workers) => (_inside, _collisions) = (new int[workers], 0);

        public void Run(int part, int worker)
        {
            if (Interlocked.Increment(ref _inside[worker]) > 1)
                Interlocked.Increment(ref _collisions);
            Thread.SpinWait(50);
            Interlocked.Decrement(ref _inside[worker]);
        }
    }

    private readonly struct Meeting : IParallelWork
    {
        private static int _arrived;

        public static void Start() => _arrived = 0;

        public void Run(int part, int worker)
        {
            Interlocked.Increment(ref _arrived);
            Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref _arrived) == 2, TimeSpan.FromSeconds(20)), "nobody came to help");
        }
    }

    private readonly struct Holding : IParallelWork
    {
        private static ManualResetEventSlim? _inUse, _release;

        public static void Start(ManualResetEventSlim inUse, ManualResetEventSlim release) => (_inUse, _release) = (inUse, release);

        public void Run(int part, int worker)
        {
            _inUse!.Set();
            _release!.Wait();
        }
    }

    private readonly struct Measuring : IParallelWork
    {
        [ThreadStatic]
        private static long _before;

        private static long _round, _allocated;

        [ThreadStatic]
        private static long _roundOfThread;

        public static long Allocated => Volatile.Read(ref _allocated);

        public static void Start()
        {
            _round++;
            _allocated = 0;
        }

        public void Run(int part, int worker)
        {
            long now = GC.GetAllocatedBytesForCurrentThread();
            if (_roundOfThread == Volatile.Read(ref _round))
                Interlocked.Add(ref _allocated, now - _before);
            _roundOfThread = Volatile.Read(ref _round);
            _before = GC.GetAllocatedBytesForCurrentThread();
        }
    }
}
