using CnnCompiler.Numerics;
using CnnCompiler.References;
using CnnCompiler.Samples.CortexM;

namespace CnnCompiler.Agreement;

/// <summary>How far the scores of every machine are from those of the references in double precision, and from those of the first machine.</summary>
internal static class Table
{
    /// <summary>
    /// Sums of up to 400 products in single precision, each rounded to 6e-8, through five layers and in whatever order; errors of random sign grow with the root of their number. The same
    /// bound as the numerical suite's for predictions.
    /// </summary>
    private const double Tolerance = 3e-6;

    /// <summary>Prints a row for each file, which is named as its machine; false if one of them is too far off, or finds another class for a digit.</summary>
    public static bool Print(string samples, IReadOnlyList<string> files)
    {
        double[][] expected = References(samples);
        float[] first = Scores.Read(files[0]);
        bool areRight = true;
        Console.WriteLine($"| machine | digits as the references | off from the references | off from {Path.GetFileName(files[0])} |");
        Console.WriteLine("|---|---|---|---|");
        foreach (string file in files)
        {
            float[] scores = Scores.Read(file);
            int same = 0;
            double error = 0, apart = 0;
            for (int i = 0; i < Scores.Count; i++)
            {
                var (got, want) = (Of(scores, i), expected[i]);
                same += IndexOfLargest(got) == IndexOfLargest(want) ? 1 : 0;
                error = Math.Max(error, RelativeError.Of(got, want));
                apart = Math.Max(apart, RelativeError.Of(got, Of(first, i)));
            }

            Console.WriteLine($"| {Path.GetFileName(file)} | {same}/{Scores.Count} | {error:0.0e-00} | {(apart == 0 ? "0" : $"{apart:0.0e-00}")} |");
            areRight &= same == Scores.Count && error <= Tolerance;
        }

        Console.WriteLine();
        Console.WriteLine($"The largest relative error of an image's scores, max |a − b| / max |b|; {Tolerance:0e-00} is allowed.");
        return areRight;
    }

    /// <summary>The scores of each digit, by the naive references.</summary>
    private static double[][] References(string samples)
    {
        var graph = GraphRecorder.Record(LeNet5.Describe);
        var net = LeNetWeights.Load(samples);
        Dictionary<string, Tensor> parameters = graph.Parameters.ToDictionary(
            p => p.Name, p => new Tensor([.. p.Dimensions], net.Parameters.Slice(LeNet5.Info.Tensors.Single(t => t.Name == p.Name).Offset, LeNet5.Info.Tensors.Single(t => t.Name == p.Name).Length)));
        float[] images = MnistDigits.Images(samples, Scores.Count);
        var results = new ReferenceNetwork(graph, parameters).Forward(new Tensor([Scores.Count, .. graph.Inputs[0].Dimensions], images)).Output.Values;
        double[][] scores = new double[Scores.Count][];
        for (int i = 0; i < scores.Length; i++)
            scores[i] = results.Slice(i * LeNet5.OutputLength, LeNet5.OutputLength).ToArray();
        return scores;
    }

    private static double[] Of(float[] scores, int image)
    {
        double[] widened = new double[LeNet5.OutputLength];
        for (int c = 0; c < widened.Length; c++)
            widened[c] = scores[(image * LeNet5.OutputLength) + c];
        return widened;
    }

    private static int IndexOfLargest(ReadOnlySpan<double> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return best;
    }
}
