namespace CnnCompiler.Generator.Kernels;

internal abstract record Statement;

internal enum LoopKind
{
    /// <summary>A loop in the emitted code.</summary>
    Rolled,

    /// <summary>Written out.</summary>
    Unrolled,

    /// <summary>Carries the lanes: a step is a whole vector, and the vectors are written out.</summary>
    Lanes,

    /// <summary>Carries the lanes, in a loop.</summary>
    RolledLanes,
}

/// <summary>
/// for (axis = from; axis &lt; to; axis += step). Bounds of unrolled loops are numbers; a loop over lanes covers a whole number of vectors.
/// </summary>
internal sealed record For(Axis Axis, Index From, Index To, int Step, LoopKind Kind, params Statement[] Body) : Statement
{
    public static For Rolled(Axis axis, Index count, params Statement[] body) => new(axis, 0, count, 1, LoopKind.Rolled, body);

    public static For Unrolled(Axis axis, int count, params Statement[] body) => new(axis, 0, count, 1, LoopKind.Unrolled, body);

    public static For Lanes(Axis axis, int count, params Statement[] body) => new(axis, 0, count, 1, LoopKind.Lanes, body);

    public static For RolledLanes(Axis axis, Index count, params Statement[] body) => new(axis, 0, count, 1, LoopKind.RolledLanes, body);
}

internal sealed record Set(Register Register, Expression Value) : Statement;

internal sealed record Store(Buffer Buffer, Index Index, Expression Value) : Statement
{
    public Access Access { get; init; }

    public int Stride { get; init; }
}

/// <summary>Calls another procedure, with a place in a buffer for each of its buffers and a number for each of its sizes.</summary>
internal sealed record Call(Procedure Procedure, IReadOnlyList<Argument> Arguments, IReadOnlyList<Index> Sizes) : Statement;

/// <summary>
/// Calls a method of the runtime that works on whole maps, for what is not arithmetic on floats. Its arguments are the places, then the numbers, as C# has them.
/// </summary>
/// <param name="Method">Its class and name.</param>
/// <param name="Places">What it reads and writes.</param>
/// <param name="Numbers">Numbers and sizes of the procedure.</param>
internal sealed record CallRuntime(string Method, IReadOnlyList<Extent> Places, IReadOnlyList<string> Numbers) : Statement;

/// <param name="Buffer">A buffer, from its start on.</param>
/// <param name="Length">How many floats of it are touched.</param>
/// <param name="IsWritten">They are written, and not only read.</param>
internal readonly record struct Extent(Buffer Buffer, int Length, bool IsWritten);

/// <summary>A place in a buffer.</summary>
internal readonly record struct Argument(Buffer Buffer, Index Index);

/// <summary>A method of the emitted code.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Header">Comment lines that say what it computes.</param>
/// <param name="Buffers">What it reads and writes.</param>
/// <param name="Sizes">Numbers that are not known when it is emitted.</param>
/// <param name="Body">What it does.</param>
internal sealed record Procedure(
    string Name, IReadOnlyList<string> Header, IReadOnlyList<Buffer> Buffers, IReadOnlyList<Size> Sizes, IReadOnlyList<Statement> Body);

/// <summary>A mathematical function of one value: assignments, then a result.</summary>
internal sealed record Function(string Name, string Header, Register Parameter, IReadOnlyList<Set> Body, Expression Result);
