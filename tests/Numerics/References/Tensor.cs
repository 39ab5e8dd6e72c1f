namespace CnnCompiler.References;

/// <summary>
/// Numbers in double precision with dimensions, as ONNX has them: the batch first ([N, C, H, W] or [N, C]), the last dimension varying fastest. Every access checks
/// every index, for a wrong one may well lie inside the storage.
/// </summary>
public sealed class Tensor
{
    private readonly int[] _dimensions;
    private readonly double[] _values;

    /// <summary>Zeros.</summary>
    /// <param name="dimensions">The dimensions.</param>
    public Tensor(ReadOnlySpan<int> dimensions)
    {
        int length = 1;
        foreach (int dimension in dimensions)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dimension, nameof(dimensions));
            length = checked(length * dimension);
        }

        _dimensions = dimensions.ToArray();
        _values = new double[length];
    }

    /// <summary>Given numbers.</summary>
    /// <param name="dimensions">The dimensions.</param>
    /// <param name="values">As many numbers as the dimensions ask for.</param>
    public Tensor(ReadOnlySpan<int> dimensions, ReadOnlySpan<double> values)
        : this(dimensions)
    {
        RequireLength(values.Length);
        values.CopyTo(_values);
    }

    /// <summary>Given numbers in single precision.</summary>
    /// <param name="dimensions">The dimensions.</param>
    /// <param name="values">As many numbers as the dimensions ask for.</param>
    public Tensor(ReadOnlySpan<int> dimensions, ReadOnlySpan<float> values)
        : this(dimensions)
    {
        RequireLength(values.Length);
        for (int i = 0; i < values.Length; i++)
            _values[i] = values[i];
    }

    /// <summary>The dimensions.</summary>
    public ReadOnlySpan<int> Dimensions => _dimensions;

    /// <summary>All numbers, the last dimension varying fastest.</summary>
    public Span<double> Values => _values;

    /// <summary>The dimensions of a batch of maps: [N, C, H, W].</summary>
    /// <exception cref="InvalidOperationException">There are not four.</exception>
    public (int Batch, int Channels, int Height, int Width) MapDimensions
    {
        get
        {
            RequireRank(4);
            return (_dimensions[0], _dimensions[1], _dimensions[2], _dimensions[3]);
        }
    }

    /// <summary>The dimensions of a matrix: [rows, columns].</summary>
    /// <exception cref="InvalidOperationException">There are not two.</exception>
    public (int Rows, int Columns) MatrixDimensions
    {
        get
        {
            RequireRank(2);
            return (_dimensions[0], _dimensions[1]);
        }
    }

    /// <summary>An element of a matrix.</summary>
    /// <param name="row">The first index.</param>
    /// <param name="column">The second index.</param>
    public ref double this[int row, int column]
    {
        get
        {
            RequireRank(2);
            return ref _values[Along(1, column, Along(0, row, 0))];
        }
    }

    /// <summary>An element of a batch of maps, or of a convolution's weight [filter, channel, ky, kx].</summary>
    /// <param name="n">The first index.</param>
    /// <param name="c">The second index.</param>
    /// <param name="y">The third index.</param>
    /// <param name="x">The fourth index.</param>
    public ref double this[int n, int c, int y, int x]
    {
        get
        {
            RequireRank(4);
            return ref _values[Along(3, x, Along(2, y, Along(1, c, Along(0, n, 0))))];
        }
    }

    /// <summary>Zeros of the same dimensions.</summary>
    public Tensor Zeros() => new(_dimensions);

    /// <summary>The same numbers in storage of their own.</summary>
    public Tensor Copy() => new(_dimensions, _values);

    /// <summary>The numbers rounded to single precision.</summary>
    public float[] ToSingle() => Array.ConvertAll(_values, value => (float)value);

    /// <summary>The dimensions, for messages.</summary>
    public override string ToString() => $"[{string.Join(", ", _dimensions)}]";

    /// <summary>The place after one more index, given the place so far.</summary>
    private int Along(int axis, int index, int place)
    {
        int dimension = _dimensions[axis];
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, dimension);
        return (place * dimension) + index;
    }

    private void RequireRank(int rank)
    {
        if (_dimensions.Length != rank)
            throw new InvalidOperationException($"The tensor is {this}, where {rank} dimensions are needed.");
    }

    private void RequireLength(int length)
    {
        if (length != _values.Length)
            throw new ArgumentException($"{this} takes {_values.Length} numbers, not {length}.");
    }
}
