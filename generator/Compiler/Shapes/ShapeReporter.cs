using System.Globalization;
using CnnCompiler.Generator.Graph;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Shapes;

/// <summary>How an operator says that a shape is impossible, always with the argument that is to blame.</summary>
internal sealed class ShapeReporter(Layer layer, ICollection<Problem> problems)
{
    public void NeedsMap(Shape input) => Report(Rules.NeedsMap, null, input.ToString());

    public void KernelTooLarge(string argument, Shape input, Window y, Window x)
    {
        long height = (long)input.Height + y.Before + y.After, width = (long)input.Width + x.Before + x.After;
        bool padded = height != input.Height || width != input.Width;
        string size = $"{By(input.Height, input.Width)}{(padded ? $" ({By(height, width)} with its padding)" : "")}";
        Report(Rules.KernelTooLarge, argument, By(y.Reach, x.Reach), size, input.ToString(), Mend(input, y, x));
    }

    public void GroupMismatch(string argument, int groups, int channels, string side, Shape input)
    {
        string shape = side == "input" ? input.ToString() : "of the layer";
        int divisor = Enumerable.Range(1, Math.Min(groups, channels)).Last(d => channels % d == 0);
        Report(Rules.GroupMismatch, argument, Number(groups), Number(channels), side, shape, Number(divisor));
    }

    public void PaddingTooLarge(string argument, int padding, Window window) =>
        Report(Rules.PaddingTooLarge, argument, Number(padding), Number(window.Reach), Number(window.Reach - 1));

    public void Overflow(string? argument, string what, string size) => Report(Rules.Overflow, argument, what, size);

    private void Report(DiagnosticDescriptor rule, string? argument, params string[] details) =>
        problems.Add(Problem.Of(rule, layer.Ordinal, argument, [layer.Name, .. details]));

    /// <summary>The smallest change that helps: the padding that makes room, and the largest kernel that fits as it is.</summary>
    private static string Mend(Shape input, Window y, Window x)
    {
        long lack = Math.Max(y.Reach - input.Height, x.Reach - input.Width);
        long fitY = Fit(input.Height, y), fitX = Fit(input.Width, x);
        string kernel = fitY < 1 || fitX < 1 ? "" : $" or use a kernel of at most {By(fitY, fitX)}";
        return $"set Padding = {Number((lack + 1) / 2)}{kernel}";
    }

    private static long Fit(int extent, Window window) => (((long)extent + window.Before + window.After - 1) / window.Dilation) + 1;

    private static string By(long height, long width) => string.Format(CultureInfo.InvariantCulture, "{0}×{1}", height, width);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
