using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using CnnCompiler.Samples.Zoo.Networks;

namespace CnnCompiler.Benchmarks;

/// <summary>From ResNet-50's weights in memory to its first result, in a process that has run nothing of it before: packing, the JIT and the prediction.</summary>
internal static class FirstResult
{
    public const string Command = "first-result";

    private const int Runs = 5;

    /// <summary>Runs this program anew some times; the fastest counts.</summary>
    public static void PrintOfChild()
    {
        var results = Enumerable.Range(0, Runs).Select(_ => OfChild()).OrderBy(line => double.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture)).ToList();
        Console.WriteLine($"# ResNet50 from weights in memory to its first result, ms (at most 500; goal 250), packing, first prediction, JIT in both, second prediction: {results[0]}");
    }

    /// <summary>Measures, in a process of its own.</summary>
    public static void Print()
    {
        float[] weights = FreshWeights.Of(ResNet50.Info), image = Noise.Image(ResNet50.Info.Input.Length, 2), result = new float[ResNet50.Info.Output.Length];
        var compiled = JitInfo.GetCompilationTime();
        var (model, packing) = Build.Timed(() => ResNet50.FromParameters(weights));
        double first = Predict(), jit = (JitInfo.GetCompilationTime() - compiled).TotalMilliseconds, second = Predict();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{packing + first:F0} {packing:F0} {first:F0} {jit:F0} {second:F0}"));

        double Predict()
        {
            long start = Stopwatch.GetTimestamp();
            model.Predict(image, result);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private static string OfChild()
    {
        string[] arguments = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FirstResult).Assembly.Location, Command] : [Command];
        ProcessStartInfo start = new(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"The process that measures the first result ended with {process.ExitCode}.");
    }
}
