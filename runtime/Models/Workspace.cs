namespace CnnCompiler.Runtime;

/// <summary>The memory in which a program runs: for each worker one area that the images of a batch share, and one for each image.</summary>
internal sealed class Workspace
{
    /// <summary>Floats behind the last map that kernels may read, as the compiler assumes.</summary>
    private const int Slack = 64;

    public Workspace(ProgramInfo program, int batch, int workers)
    {
        Batch = batch;
        SharedLength = checked(program.SharedLength + Slack);
        Shared = new(checked(SharedLength * workers));
        Own = new(checked((program.ImageLength * batch) + Slack));
    }

    public int Batch { get; }

    /// <summary>The shared areas of all workers, one after the other.</summary>
    public AlignedFloats Shared { get; }

    /// <summary>Floats from a worker's shared area to the next one's; a multiple of 16, since all areas are.</summary>
    public int SharedLength { get; }

    public AlignedFloats Own { get; }
}
