using System.Globalization;
using System.Runtime.InteropServices;

namespace CnnCompiler.Samples.CortexM;

/// <summary>What a firmware has written: the scores of every image and how many instructions each took, held against this machine's scores.</summary>
/// <param name="Images">Images.</param>
/// <param name="Right">How many of them are in the class that this machine finds.</param>
/// <param name="Error">The largest relative error of an image's scores: max |a − b| / max |b|.</param>
/// <param name="InstructionsPerMac">Instructions for a multiply-accumulate, everything counted.</param>
internal sealed record Measurement(int Images, int Right, double Error, double InstructionsPerMac)
{
    /// <summary>Whether the firmware's results are this machine's.</summary>
    public bool IsRight => Right == Images && Error <= 1e-4;

    /// <param name="folder">The network's, as <c>cortexm-host write</c> has made it.</param>
    /// <param name="results">The file's name.</param>
    /// <exception cref="InvalidDataException">There are more or fewer numbers than there should be.</exception>
    public static Measurement Read(string folder, string results)
    {
        int outputs = (int)Number(folder, "outputs");
        ReadOnlySpan<float> expected = Floats(folder, "scores"), found = Floats(folder, results);
        int images = expected.Length / outputs, right = 0;
        if (found.Length != images * (outputs + 1))
            throw new InvalidDataException($"{folder}: {found.Length} numbers came back instead of {images * (outputs + 1)}.");
        double error = 0, instructions = 0;
        for (int i = 0; i < images; i++)
        {
            var want = expected.Slice(i * outputs, outputs);
            var got = found.Slice(i * (outputs + 1), outputs);
            error = Math.Max(error, RelativeError(got, want));
            right += Largest(want) == Largest(got) ? 1 : 0;
            instructions += found[(i * (outputs + 1)) + outputs];
        }

        return new(images, right, error, instructions / images / Number(folder, "macs"));
    }

    /// <summary>A file of floats.</summary>
    public static ReadOnlySpan<float> Floats(string folder, string name) => MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Path.Combine(folder, name)));

    private static long Number(string folder, string name) => long.Parse(File.ReadAllText(Path.Combine(folder, name)), CultureInfo.InvariantCulture);

    private static double RelativeError(ReadOnlySpan<float> got, ReadOnlySpan<float> want)
    {
        double largest = 0, difference = 0;
        for (int c = 0; c < want.Length; c++)
        {
            largest = Math.Max(largest, Math.Abs(want[c]));
            difference = Math.Max(difference, float.IsFinite(got[c]) ? Math.Abs((double)got[c] - want[c]) : double.PositiveInfinity);
        }

        return difference / largest;
    }

    private static int Largest(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return best;
    }
}
