using System.Globalization;

namespace CnnCompiler.Benchmarks;

/// <summary>A line of the comparison with peers.</summary>
/// <param name="Name">The network or layer.</param>
/// <param name="Work">What it did: <c>infer32</c>.</param>
/// <param name="Threads">Threads of either side.</param>
/// <param name="Ours">Microseconds.</param>
/// <param name="Peer">Microseconds.</param>
/// <param name="Macs">Multiply-adds of the work, by the direct algorithm.</param>
/// <param name="Tail">How our calls spread.</param>
/// <param name="Bytes">What one of our calls allocated.</param>
internal sealed record RatioLine(string Name, string Work, int Threads, double Ours, double Peer, long Macs, Tail Tail, double Bytes)
{
    public static string Header => "# NAME WORK THREADS ours_us peer_us ratio ours_peak p50_us p99.9_us bytes peer_peak tail calls";

    public double Ratio => Ours / Peer;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} {Work} {Threads} {Ours:F2} {Peer:F2} {Ratio:F3} {Share(Ours):F0}% {Tail.Median:F2} {Tail.OfThousand:F2} {Bytes:F0} {Share(Peer):F0}% {TailText} {Tail.Calls}");

    private string TailText => Tail.BesideLoop is { } tail ? tail.ToString("F2", CultureInfo.InvariantCulture) : "-";

    /// <summary>Percent of what the threads' cores can do. A faster algorithm than the direct one may show more than 100.</summary>
    private double Share(double microseconds) => 100 * 2e-3 * Macs / microseconds / (Threads * Peak.OfCore);
}
