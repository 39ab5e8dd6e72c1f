using System.Runtime.ExceptionServices;

namespace CnnCompiler.Data;

/// <summary>The memory of one batch, or why there is none.</summary>
internal sealed class BatchBuffer(int images, int imageLength, int labelLength, int targetLength)
{
    private readonly float[] _images = new float[checked(images * imageLength)];
    private readonly int[] _labels = new int[images * labelLength];
    private readonly float[] _targets = new float[checked(images * targetLength)];

    /// <summary>How many images it holds now.</summary>
    public int Count { get; set; }

    /// <summary>Why the batch could not be loaded.</summary>
    public ExceptionDispatchInfo? Error { get; set; }

    public Span<float> Images => _images.AsSpan(0, Count * imageLength);

    public Span<int> Labels => _labels.AsSpan(0, Count * labelLength);

    public Span<float> Targets => _targets.AsSpan(0, Count * targetLength);

    public Batch Batch => new(Images, Labels, Targets, Count);

    public Span<float> Image(int n) => _images.AsSpan(n * imageLength, imageLength);

    public Span<float> Target(int n) => _targets.AsSpan(n * targetLength, targetLength);
}
