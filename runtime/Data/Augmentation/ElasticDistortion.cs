using System.Numerics;
using System.Runtime.InteropServices;

namespace CnnCompiler.Data;

/// <summary>
/// Moves every pixel a little, neighbours nearly alike, as the muscles of a hand do: each pixel draws a displacement of −1 to 1 along each axis, a Gaussian smooths them
/// and a factor makes them large again. Source: Simard, Steinkraus, Platt, "Best Practices for Convolutional Neural Networks Applied to Visual Document Analysis", 2003.
/// </summary>
public sealed class ElasticDistortion : GeometricTransform
{
    // Beyond three deviations a Gaussian has little weight left.
    private const double Reach = 3;

    private readonly float _strength;
    private readonly float[] _gaussian;

    /// <summary>A distortion. The defaults are the paper's for digits of 28 × 28.</summary>
    /// <param name="strength">The factor (the paper's α), at least 0. With a smoothness of 4, displacements have a standard deviation of strength / 25 pixels.</param>
    /// <param name="smoothness">The Gaussian's standard deviation in pixels (the paper's σ), 0.5 to 100: small ones crumple, large ones only shift.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are not.</exception>
    public ElasticDistortion(double strength = 34, double smoothness = 4)
    {
        if (!(strength >= 0 && double.IsFinite(strength)))
            throw new ArgumentOutOfRangeException(nameof(strength), strength, "The strength is at least 0 and finite.");
        if (!(smoothness is >= 0.5 and <= 100))
            throw new ArgumentOutOfRangeException(nameof(smoothness), smoothness, "The smoothness is 0.5 to 100 pixels.");
        _strength = (float)strength;
        int reach = (int)Math.Ceiling(Reach * smoothness);
        double[] weights = [.. Enumerable.Range(-reach, (2 * reach) + 1).Select(i => Math.Exp(-i * i / (2 * smoothness * smoothness)))];
        double sum = weights.Sum();
        _gaussian = [.. weights.Select(weight => (float)(weight / sum))];
    }

    /// <inheritdoc/>
    public override int ScratchLength(MapShape shape) => Warp.ScratchLength(shape, hasField: true);

    /// <inheritdoc/>
    internal override void Add(MapShape shape, ref Warp warp, SeededRandom random)
    {
        warp.AddField(out var right, out var down, out var room);
        Draw(right, room, shape.Width, random);
        Draw(down, room, shape.Width, random);
    }

    private void Draw(Span<float> field, Span<float> room, int width, SeededRandom random)
    {
        for (int i = 0; i < field.Length; i++)
            field[i] = _strength * (float)((2 * random.NextDouble()) - 1);
        room.Clear();
        for (int row = 0; row < field.Length; row += width)
            Smooth(field.Slice(row, width), room.Slice(row, width), 1);
        field.Clear();
        Smooth(room, field, width);
    }

    /// <summary>Smooths along an axis. Displacements beyond the border count as 0, which is their mean.</summary>
    /// <param name="from">What is smoothed.</param>
    /// <param name="to">Zeros, to which the result is added.</param>
    /// <param name="stride">What lies between neighbours on the axis.</param>
    private void Smooth(ReadOnlySpan<float> from, Span<float> to, int stride)
    {
        int reach = _gaussian.Length / 2;
        for (int i = -reach; i <= reach; i++)
        {
            int offset = Math.Abs(i * stride), length = from.Length - offset;
            if (length > 0)
                AddScaled(to.Slice(i < 0 ? offset : 0, length), from.Slice(i > 0 ? offset : 0, length), _gaussian[i + reach]);
        }
    }

    // Multiplied and added apart, so that the result does not depend on the machine.
    private static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float factor)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        var terms = MemoryMarshal.Cast<float, Vector<float>>(from);
        for (int i = 0; i < sums.Length; i++)
            sums[i] += terms[i] * factor;
        for (int i = sums.Length * Vector<float>.Count; i < to.Length; i++)
            to[i] += from[i] * factor;
    }
}
