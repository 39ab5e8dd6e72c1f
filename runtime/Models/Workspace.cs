namespace CnnCompiler.Runtime;

/// <summary>The memory in which a program runs: one area that the images of a batch share, and one for each image.</summary>
internal sealed class Workspace
{
    /// <summary>Floats behind the last map that kernels may read, as the compiler assumes.</summary>
    private const int Slack = 64;

    public Workspace(ProgramInfo program, int batch)
    {
        Batch = batch;
        Shared = new(checked(program.SharedLength + Slack));
        Own = new(checked((program.ImageLength * batch) + Slack));
    }

    public int Batch { get; }

    public AlignedFloats Shared { get; }

    public AlignedFloats Own { get; }
}
