using System.Diagnostics;
using System.Globalization;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Benchmarks;

/// <summary>A step of a prediction and how near it comes to what the machine can do.</summary>
/// <param name="Name">The layer, with what is computed in its epilogue.</param>
/// <param name="Microseconds">Its time.</param>
/// <param name="Macs">Its multiply-adds, by the direct algorithm.</param>
/// <param name="MapBytes">What it has to read and write of maps, once.</param>
/// <param name="WeightBytes">What it has to read of weights, once.</param>
/// <param name="Memory">How fast both come.</param>
internal sealed record RooflineRow(string Name, double Microseconds, long Macs, long MapBytes, long WeightBytes, MemorySpeed Memory)
{
    public double Gflops => 2e-3 * Macs / Microseconds;

    public long Bytes => MapBytes + WeightBytes;

    /// <summary>Floating point operations for each byte.</summary>
    public double Intensity => 2.0 * Macs / Bytes;

    public bool IsBoundByMemory => MemoryTime > ComputingTime;

    /// <summary>The least time that computing and memory allow, of the time that it takes.</summary>
    public double Share => Math.Max(MemoryTime, ComputingTime) / Microseconds;

    private double MemoryTime => (MapBytes / Memory.Maps) + (WeightBytes / Memory.Weights);

    private double ComputingTime => 2e-3 * Macs / Peak.OfCore;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-52} {Microseconds,10:F1} {Macs,14:N0} {Bytes,12:N0} {Gflops,9:F1} {Intensity,9:F1} {(IsBoundByMemory ? "memory" : "computing"),-10} {100 * Share,5:F0}%");
}

/// <summary>
/// Bytes that memory gives a core in a microsecond. Maps come from the workspace, over which a prediction goes many times; weights are read once a prediction, so they come from whichever cache the whole of
/// what a prediction touches fits into, or from none.
/// </summary>
/// <param name="Maps">Of maps.</param>
/// <param name="Weights">Of weights.</param>
internal sealed record MemorySpeed(double Maps, double Weights);

/// <summary>A prediction of one image on one thread, step by step, beside the roofline of the machine.</summary>
internal static class RooflineTable
{
    private const int Most = 200, Fewest = 5;
    private const double Seconds = 5;

    /// <summary>Prints the table and draws the picture.</summary>
    /// <param name="name">The network.</param>
    /// <param name="picture">The file of the picture; null for the network's name.</param>
    public static void Print(string name, string? picture)
    {
        string network = NetworkSource.Find(name);
        var instrumented = Instrumented.Of(network);
        double[] times = Times(instrumented);
        var plan = instrumented.Plan;
        long workspace = 4L * (plan.SharedLength + plan.Memory.PerImageLength), touched = workspace + (4L * plan.WeightsLength);
        MemorySpeed memory = new(Bandwidth.Of(workspace), Bandwidth.Of(touched));
        RooflineRow[] rows = [.. instrumented.Steps.Zip(times, (step, time) => Row(instrumented, step, time, memory))];

        Console.WriteLine(Text($"{network}, one image, one thread: {times.Sum():N0} µs, {instrumented.Network.Macs:N0} multiply-adds."));
        Console.WriteLine(Text($"A core does {Peak.OfCore:F1} GFLOP/s. It reads {memory.Maps / 1e3:F1} GB/s of {workspace / 1e6:N1} MB, the workspace, and {memory.Weights / 1e3:F1} GB/s of {touched / 1e6:N1} MB, all that a prediction touches."));
        Console.WriteLine($"{"step",-52} {"µs",10} {"MACs",14} {"bytes",12} {"GFLOP/s",9} {"FLOP/byte",9} {"bound by",-10} {"share",6}");
        foreach (var row in rows)
            Console.WriteLine(row);
        var whole = rows.Sum(row => row.Share * row.Microseconds);
        Console.WriteLine(Text($"All steps together: {100 * whole / times.Sum():F0}% of their bounds."));
        string file = picture ?? $"{network}-roofline.png";
        RooflinePicture.Save(file, network, rows);
        Console.WriteLine($"Drawn in {file}.");
    }

    private static RooflineRow Row(Instrumented of, Step step, double time, MemorySpeed memory)
    {
        var plan = of.Plan;
        long macs = of.Network.Layers.FirstOrDefault(layer => layer.Name == step.Layer.Name)?.Macs ?? 0;
        long maps = step.Inputs.Concat(step.Outputs).Sum(map => (long)map.Shape.Length), weights = step.Weights.Sum(weight => (long)plan.Weights[weight.Name].Length);
        Layer?[] fused = [step.Fold?.Normalisation, step.Epilogue.Activation, step.Epilogue.Pooling];
        return new(string.Join("+", fused.OfType<Layer>().Select(l => l.Name.Split('.')[^1]).Prepend(step.Layer.Name)), time, macs, 4 * maps, 4 * weights, memory);
    }

    /// <summary>The fastest time of each step.</summary>
    private static double[] Times(Instrumented of)
    {
        long[] ticks = new long[of.Steps.Count], fastest = new long[of.Steps.Count];
        Array.Fill(fastest, long.MaxValue);
        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < Fewest || (call < Most && Stopwatch.GetElapsedTime(start).TotalSeconds < Seconds); call++)
        {
            Probe.Start(ticks);
            of.Predict();
            Probe.End();
            for (int step = 0; step < ticks.Length; step++)
                fastest[step] = Math.Min(fastest[step], ticks[step]);
        }

        return [.. fastest.Select(f => f * 1e6 / Stopwatch.Frequency)];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
