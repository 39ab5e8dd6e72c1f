using System.Numerics;
using System.Runtime.InteropServices;

namespace CnnCompiler.Data;

/// <summary>
/// Trains on mixtures: λ of an image and its target plus 1 − λ of another, with one λ a batch from the distribution Beta(α, α). Source: Zhang, Cisse, Dauphin,
/// Lopez-Paz, "mixup: Beyond Empirical Risk Minimization", 2017. The partners are the first and the last image of the batch, the second and the last but one, and so on:
/// the order of images is random already. The middle one of an odd number stays as it is.
/// </summary>
public sealed class Mixup
{
    // Below, λ is 0 or 1 to the last bit; above, the way of drawing it takes too many attempts.
    private const double LeastAlpha = 1e-3, GreatestAlpha = 4;

    /// <summary>Mixes images.</summary>
    /// <param name="alpha">How evenly: mixtures are nearly one of the images when it is close to 0, and have any share when it is 1. The paper uses 0.1 to 0.4.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0.001 to 4.</exception>
    public Mixup(double alpha)
    {
        if (!(alpha is >= LeastAlpha and <= GreatestAlpha))
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, $"Mixup's alpha is from {LeastAlpha} to {GreatestAlpha}.");
        Alpha = alpha;
    }

    /// <summary>How evenly images are mixed.</summary>
    public double Alpha { get; }

    /// <summary>Mixes the images of a batch, and their targets likewise, in place. Nothing is allocated.</summary>
    /// <param name="images">The images, one after the other.</param>
    /// <param name="targets">Their targets, one after the other.</param>
    /// <param name="count">Number of images.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <returns>λ, the share of the image that was there before.</returns>
    /// <exception cref="ArgumentException">A length is no multiple of the number of images.</exception>
    public float Apply(Span<float> images, Span<float> targets, int count, SeededRandom random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (images.Length % count != 0 || targets.Length % count != 0)
            throw new ArgumentException($"{images.Length} values are no {count} images, or {targets.Length} values no {count} targets.", nameof(images));
        float share = (float)DrawShare(random);
        Mix(images, images.Length / count, count, share);
        Mix(targets, targets.Length / count, count, share);
        return share;
    }

    /// <summary>A number of Beta(α, α). Source: Jöhnk, "Erzeugung von betaverteilten und gammaverteilten Zufallszahlen", 1964; in logarithms, as powers underflow.</summary>
    internal double DrawShare(SeededRandom random)
    {
        while (true)
        {
            double x = Math.Log(1 - random.NextDouble()) / Alpha, y = Math.Log(1 - random.NextDouble()) / Alpha, greater = Math.Max(x, y);
            double sum = greater + Math.Log(Math.Exp(x - greater) + Math.Exp(y - greater));
            if (sum <= 0)
                return Math.Exp(x - sum);
        }
    }

    private static void Mix(Span<float> values, int length, int count, float share)
    {
        for (int n = 0; n < count / 2; n++)
            MixPair(values.Slice(n * length, length), values.Slice((count - 1 - n) * length, length), share);
    }

    private static void MixPair(Span<float> first, Span<float> second, float share)
    {
        float rest = 1 - share;
        var firsts = MemoryMarshal.Cast<float, Vector<float>>(first);
        var seconds = MemoryMarshal.Cast<float, Vector<float>>(second);
        for (int i = 0; i < firsts.Length; i++)
            (firsts[i], seconds[i]) = ((firsts[i] * share) + (seconds[i] * rest), (seconds[i] * share) + (firsts[i] * rest));
        for (int i = firsts.Length * Vector<float>.Count; i < first.Length; i++)
            (first[i], second[i]) = ((first[i] * share) + (second[i] * rest), (second[i] * share) + (first[i] * rest));
    }
}
