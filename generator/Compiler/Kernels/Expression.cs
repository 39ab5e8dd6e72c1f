namespace CnnCompiler.Generator.Kernels;

/// <summary>Floats in memory that a procedure gets by reference.</summary>
internal sealed record Buffer(string Name);

/// <summary>
/// A value of a loop nest: one float, or in a loop over lanes a vector of them. Kernels are written as if for one float;
/// the loop that carries the lanes decides what becomes a vector.
/// </summary>
internal abstract record Expression
{
    public static implicit operator Expression(float value) => new Literal(value);

    public static Expression operator +(Expression a, Expression b) => new Apply(Operation.Add, a, b);

    public static Expression operator -(Expression a, Expression b) => new Apply(Operation.Subtract, a, b);

    public static Expression operator -(Expression a) => 0f - a;

    public static Expression operator *(Expression a, Expression b) => new Apply(Operation.Multiply, a, b);

    public static Expression operator /(Expression a, Expression b) => new Apply(Operation.Divide, a, b);

    public static Expression Max(Expression a, Expression b) => new Apply(Operation.Max, a, b);

    public static Expression Min(Expression a, Expression b) => new Apply(Operation.Min, a, b);

    public static Expression MultiplyAdd(Expression a, Expression b, Expression sum) => new Apply(Operation.MultiplyAdd, a, b, sum);

    /// <summary>The nearest whole number, halves to even.</summary>
    public static Expression Round(Expression a) => new Apply(Operation.Round, a);

    public static Expression SquareRoot(Expression a) => new Apply(Operation.SquareRoot, a);

    /// <summary>2 to a whole number between −126 and 127.</summary>
    public static Expression PowerOfTwo(Expression a) => new Apply(Operation.PowerOfTwo, a);

    /// <summary>The whole number n for which a positive normal <paramref name="a"/> lies between 2ⁿ and 2ⁿ⁺¹.</summary>
    public static Expression Exponent(Expression a) => new Apply(Operation.Exponent, a);

    /// <summary><paramref name="a"/> &gt; <paramref name="b"/> ? <paramref name="then"/> : <paramref name="otherwise"/>.</summary>
    public static Expression IfGreater(Expression a, Expression b, Expression then, Expression otherwise) =>
        new Apply(Operation.IfGreater, a, b, then, otherwise);

    public static Expression IfEqual(Expression a, Expression b, Expression then, Expression otherwise) =>
        new Apply(Operation.IfEqual, a, b, then, otherwise);
}

internal enum Operation
{
    Add,
    Subtract,
    Multiply,
    Divide,

    /// <summary>a · b + c, fused where the machine can.</summary>
    MultiplyAdd,

    /// <summary>a &gt; b ? a : b, so that a NaN in b gets through.</summary>
    Max,

    /// <summary>a &lt; b ? a : b, so that a NaN in b gets through.</summary>
    Min,
    Round,
    SquareRoot,
    PowerOfTwo,
    Exponent,
    IfGreater,
    IfEqual,
}

/// <summary>How a load meets the lanes.</summary>
internal enum Access
{
    /// <summary>Not yet known: the loop nest has not been unrolled.</summary>
    Open,

    /// <summary>One float.</summary>
    Scalar,

    /// <summary>One float in every lane.</summary>
    Broadcast,

    /// <summary>Neighbouring floats.</summary>
    Contiguous,

    /// <summary>Floats a constant stride apart.</summary>
    Strided,
}

/// <summary>A float in memory. Which floats the lanes get follows from the factor of the lanes' axis in <paramref name="Index"/>.</summary>
internal sealed record Load(Buffer Buffer, Index Index) : Expression
{
    public Access Access { get; init; }

    public int Stride { get; init; }
}

/// <summary>A local variable; unrolling makes one of each combination of subscripts: <c>acc[oc, ox]</c> becomes <c>acc_oc0_ox3</c>.</summary>
internal sealed record Register(string Name, params Subscript[] Subscripts) : Expression
{
    public bool IsVector { get; init; }
}

/// <param name="Label">An axis's name, as it will stand in the local's name.</param>
/// <param name="Index">Affine in unrolled axes.</param>
internal readonly record struct Subscript(string Label, Index Index)
{
    public static implicit operator Subscript(Axis axis) => new(axis.Name, axis);
}

internal sealed record Literal(float Value) : Expression
{
    public bool IsVector { get; init; }
}

/// <summary>An index's value as a float.</summary>
internal sealed record Number(Index Value) : Expression;

internal sealed record Apply(Operation Operation, params Expression[] Arguments) : Expression;

/// <summary>Calls a mathematical function that is emitted beside the kernels.</summary>
internal sealed record Invoke(Function Function, Expression Argument) : Expression
{
    public bool IsVector { get; init; }
}

/// <summary>All lanes of a vector added up, or their maximum, as one float.</summary>
internal sealed record Reduce(Operation Operation, Expression Vector) : Expression;

/// <summary>One lane of a vector, in every lane.</summary>
internal sealed record Lane(Expression Vector, int Number) : Expression;

/// <summary><paramref name="Inside"/> in lanes whose position is below <paramref name="Count"/>, <paramref name="Outside"/> in the others.</summary>
internal sealed record Within(Index Position, int Count, Expression Inside, Expression Outside) : Expression;

/// <summary>A float in every lane; unrolling puts it where a scalar meets vectors.</summary>
internal sealed record Splat(Expression Scalar) : Expression;

/// <summary>A mask of the first lanes; unrolling makes it of <see cref="Within"/>.</summary>
internal sealed record FirstLanes(int Count) : Expression;

/// <summary>Lanes chosen by a mask.</summary>
internal sealed record Blend(Expression Mask, Expression Inside, Expression Outside) : Expression;
