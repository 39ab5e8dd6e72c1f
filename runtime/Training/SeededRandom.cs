using System.Numerics;

namespace CnnCompiler;

/// <summary>
/// Random numbers that are the same for a seed on every machine and with every version of .NET, which <see cref="Random"/> does not promise. Generator: xoshiro256**,
/// seeded by splitmix64 (Blackman, Vigna, "Scrambled Linear Pseudorandom Number Generators", 2021).
/// </summary>
public sealed class SeededRandom
{
    /// <summary>Splitmix64's step: the golden ratio in 64 bits.</summary>
    internal const ulong Increment = 0x9E3779B97F4A7C15;

    private readonly ulong[] _state = new ulong[4];

    /// <summary>Starts a sequence.</summary>
    /// <param name="seed">Any number.</param>
    public SeededRandom(ulong seed) => Reset(seed);

    /// <summary>Starts another sequence, as a new object would, without allocating.</summary>
    /// <param name="seed">Any number.</param>
    public void Reset(ulong seed)
    {
        for (int i = 0; i < _state.Length; i++)
        {
            seed += Increment;
            _state[i] = Mix(seed);
        }
    }

    /// <summary>Splitmix64's output function: spreads whatever differs over all bits.</summary>
    internal static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>64 random bits.</summary>
    public ulong NextUInt64()
    {
        ulong[] s = _state;
        ulong result = BitOperations.RotateLeft(s[1] * 5, 7) * 9, shifted = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= shifted;
        s[3] = BitOperations.RotateLeft(s[3], 45);
        return result;
    }

    /// <summary>A whole number from 0 to <paramref name="limit"/> − 1, each as likely as the others.</summary>
    /// <param name="limit">At least 1.</param>
    public int NextInt32(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return (int)Math.BigMul(NextUInt64(), (ulong)limit, out _);
    }

    /// <summary>A number from 0 to below 1.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Brings items into a random order (Fisher and Yates, 1938).</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="items">The items.</param>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = NextInt32(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
