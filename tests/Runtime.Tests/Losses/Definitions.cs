namespace CnnCompiler.Runtime.Tests.Losses;

/// <summary>What the losses are, written down as in the books, in double precision and without regard to overflow: [n, C, pixels] against targets of that shape.</summary>
internal static class Definitions
{
    /// <summary>Of the value at image, channel and pixel.</summary>
    public delegate double Values(int n, int c, int p);

    public static double SoftmaxCrossEntropy(int images, MapShape shape, Values x, Values t, double smoothing, IReadOnlyList<float> weights) =>
        PixelMean(images, shape, (n, p) => -Sum(shape, c =>
            weights[c] * (((1 - smoothing) * t(n, c, p)) + (smoothing / shape.Channels)) * Math.Log(Softmax(shape, x, n, c, p))));

    public static double SoftmaxFocal(int images, MapShape shape, Values x, Values t, double gamma, IReadOnlyList<float> weights) =>
        PixelMean(images, shape, (n, p) => -Sum(shape, c =>
            weights[c] * t(n, c, p) * Math.Pow(1 - Softmax(shape, x, n, c, p), gamma) * Math.Log(Softmax(shape, x, n, c, p))));

    /// <summary>The targets are 1 at the label and 0 elsewhere.</summary>
    public static double Hinge(int images, MapShape shape, Values x, Values t, double margin, int power) =>
        PixelMean(images, shape, (n, p) => Sum(shape, c =>
            t(n, c, p) == 1 ? 0 : Math.Pow(Math.Max(0, margin - Sum(shape, k => t(n, k, p) * x(n, k, p)) + x(n, c, p)), power)) / shape.Channels);

    public static double SigmoidCrossEntropy(double x, double t, double positiveWeight) =>
        -((positiveWeight * t * Math.Log(Sigmoid(x))) + ((1 - t) * Math.Log(1 - Sigmoid(x))));

    public static double SigmoidFocal(double x, double t, double gamma, double alpha)
    {
        double right = (t * Sigmoid(x)) + ((1 - t) * (1 - Sigmoid(x)));
        return ((alpha * t) + ((1 - alpha) * (1 - t))) * Math.Pow(1 - right, gamma) * SigmoidCrossEntropy(x, t, 1);
    }

    public static double Huber(double x, double t, double delta)
    {
        double distance = Math.Abs(x - t);
        return distance <= delta ? distance * distance / 2 : delta * (distance - (delta / 2));
    }

    /// <summary>The mean over all values whose targets are not NaN.</summary>
    public static double ValueMean(int images, MapShape shape, Values x, Values t, Func<double, double, int, double> loss)
    {
        double sum = 0;
        int known = 0;
        foreach (var (n, c, p) in Places(images, shape).Where(place => !double.IsNaN(t(place.N, place.C, place.P))))
        {
            sum += loss(x(n, c, p), t(n, c, p), c);
            known++;
        }

        return sum / known;
    }

    public static IEnumerable<(int N, int C, int P)> Places(int images, MapShape shape) =>
        from n in Enumerable.Range(0, images)
        from c in Enumerable.Range(0, shape.Channels)
        from p in Enumerable.Range(0, shape.Height * shape.Width)
        select (n, c, p);

    private static double PixelMean(int images, MapShape shape, Func<int, int, double> loss) =>
        Enumerable.Range(0, images).SelectMany(n => Enumerable.Range(0, shape.Height * shape.Width).Select(p => loss(n, p))).Average();

    private static double Softmax(MapShape shape, Values x, int n, int c, int p) => Math.Exp(x(n, c, p)) / Sum(shape, k => Math.Exp(x(n, k, p)));

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static double Sum(MapShape shape, Func<int, double> value) => Enumerable.Range(0, shape.Channels).Sum(value);
}
