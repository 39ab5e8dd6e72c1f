using System.Numerics;
using System.Runtime.InteropServices;

namespace CnnCompiler.Runtime;

/// <summary>
/// Makes some values zero and all others larger in proportion, so that their mean stays. Which ones follows from a key and from where a value lies, by a hash: so the backward pass
/// finds them again without anything having been stored, on every vector width. Hash: MurmurHash3's finalizer (Appleby), with the key mixed in twice.
/// </summary>
public static class Dropout
{
    private const int BlockSize = 16;

    /// <summary>What a layer drops in an image.</summary>
    /// <param name="noise">Of this step.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="image">The image.</param>
    public static int Key(ulong noise, int layer, int image) =>
        (int)SeededRandom.Mix(SeededRandom.Mix(noise + (uint)layer) + (uint)image);

    /// <summary>Drops single values.</summary>
    /// <param name="from">A map.</param>
    /// <param name="to">Receives what is left of it; may be the same.</param>
    /// <param name="length">Floats of the map, a multiple of 16.</param>
    /// <param name="rate">How many are dropped, from 0 to below 1.</param>
    /// <param name="key">From <see cref="Key"/>.</param>
    public static void Apply(ref float from, ref float to, int length, float rate, int key)
    {
        Vector<uint> limit = new(Limit(rate)), keys = new((uint)key);
        Vector<float> factor = new(Factor(rate));
        for (int i = 0; i < length; i += Vector<float>.Count)
        {
            var kept = Vector.GreaterThanOrEqual(Hash(Vector<uint>.Indices + new Vector<uint>((uint)i), keys), limit);
            var value = Vector.LoadUnsafe(ref from, (nuint)i) * factor;
            Vector.ConditionalSelect(Vector.AsVectorSingle(kept), value, Vector<float>.Zero).StoreUnsafe(ref to, (nuint)i);
        }
    }

    /// <summary>Drops whole channels of a map that lies in blocks of sixteen channels.</summary>
    /// <param name="from">A map.</param>
    /// <param name="to">Receives what is left of it; may be the same.</param>
    /// <param name="blocks">Blocks of channels.</param>
    /// <param name="plane">Floats of a block.</param>
    /// <param name="rate">How many are dropped, from 0 to below 1.</param>
    /// <param name="key">From <see cref="Key"/>.</param>
    public static void ApplyToBlocks(ref float from, ref float to, int blocks, int plane, float rate, int key)
    {
        Vector<uint> limit = new(Limit(rate)), keys = new((uint)key);
        Vector<float> factor = new(Factor(rate));
        for (int b = 0; b < blocks; b++)
        {
            for (int c = 0; c < BlockSize; c += Vector<float>.Count)
            {
                var kept = Vector.AsVectorSingle(Vector.GreaterThanOrEqual(Hash(Vector<uint>.Indices + new Vector<uint>((uint)((b * BlockSize) + c)), keys), limit));
                for (int i = (b * plane) + c; i < (b + 1) * plane; i += BlockSize)
                {
                    var value = Vector.LoadUnsafe(ref from, (nuint)i) * factor;
                    Vector.ConditionalSelect(kept, value, Vector<float>.Zero).StoreUnsafe(ref to, (nuint)i);
                }
            }
        }
    }

    /// <summary>Drops whole channels of a map that lies channel by channel.</summary>
    /// <param name="from">A map.</param>
    /// <param name="to">Receives what is left of it; may be the same.</param>
    /// <param name="channels">Channels.</param>
    /// <param name="plane">Floats of a channel.</param>
    /// <param name="rate">How many are dropped, from 0 to below 1.</param>
    /// <param name="key">From <see cref="Key"/>.</param>
    public static void ApplyToPlanes(ref float from, ref float to, int channels, int plane, float rate, int key)
    {
        var source = MemoryMarshal.CreateReadOnlySpan(ref from, channels * plane);
        var result = MemoryMarshal.CreateSpan(ref to, channels * plane);
        for (int c = 0; c < channels; c++)
        {
            bool kept = Hash(new Vector<uint>((uint)c), new Vector<uint>((uint)key))[0] >= Limit(rate);
            for (int i = c * plane; i < (c + 1) * plane; i++)
                result[i] = kept ? source[i] * Factor(rate) : 0;
        }
    }

    private static uint Limit(float rate) => (uint)(rate * 4294967296.0);

    private static float Factor(float rate) => 1 / (1 - rate);

    private static Vector<uint> Hash(Vector<uint> place, Vector<uint> key)
    {
        var bits = (place * 0x9E3779B1) ^ key;
        bits = (bits ^ (bits >>> 16)) * 0x85EBCA6B;
        bits = ((bits ^ (bits >>> 13)) + key) * 0xC2B2AE35;
        return bits ^ (bits >>> 16);
    }
}
