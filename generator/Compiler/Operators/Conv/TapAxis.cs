using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// One axis of a sum over taps: result p reads source InFirst + p · InStride + j · InStep with tap WeightFirst + j · WeightStep, for j below
/// <paramref name="Taps"/>, and goes to OutFirst + p · OutStep. The forward pass of a convolution is one such sum. The gradient of its input is one for each remainder modulo
/// the stride: all pixels of one remainder see the same taps, so strided layers need no test and no multiplication by zero either.
/// </summary>
internal readonly record struct TapAxis(
    int Results, int OutFirst, int OutStep, int Taps, int WeightFirst, int WeightStep, int InFirst, int InStep, int InStride)
{
    /// <summary>How far the first result reads before the source's beginning.</summary>
    public int ReachesBefore => Taps == 0 ? 0 : Math.Max(0, -Math.Min(InFirst, InFirst + ((Taps - 1) * InStep)));

    public static TapAxis Forward(Window window, int results) =>
        new(results, 0, 1, window.Kernel, 0, 1, -window.Before, window.Dilation, window.Stride);

    /// <summary>The phases of the gradient of an input of <paramref name="extent"/> pixels; taps walk backwards through the output's gradient.</summary>
    public static IReadOnlyList<TapAxis> Backward(Window window, int extent)
    {
        List<TapAxis> phases = [];
        int step = window.Stride / GreatestCommonDivisor(window.Stride, window.Dilation);
        for (int phase = 0; phase < Math.Min(window.Stride, extent); phase++)
        {
            int results = ((extent - phase - 1) / window.Stride) + 1;
            int first = 0;
            while (first < Math.Min(step, window.Kernel) && Remainder(phase + window.Before - (first * window.Dilation), window.Stride) != 0)
                first++;
            int taps = first >= Math.Min(step, window.Kernel) ? 0 : ((window.Kernel - 1 - first) / step) + 1;
            int source = taps == 0 ? 0 : (phase + window.Before - (first * window.Dilation)) / window.Stride;
            phases.Add(new(results, phase, window.Stride, taps, first, step, source, -(step * window.Dilation / window.Stride), 1));
        }

        return phases;
    }

    /// <summary>How far the last result reads behind a source of <paramref name="extent"/> pixels.</summary>
    public int ReachesBehind(int extent) =>
        Taps == 0 ? 0 : Math.Max(0, Math.Max(InFirst, InFirst + ((Taps - 1) * InStep)) + ((Results - 1) * InStride) + 1 - extent);

    private static int Remainder(int value, int modulus) => ((value % modulus) + modulus) % modulus;

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
