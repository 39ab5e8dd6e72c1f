using System.Collections.Immutable;
using System.Globalization;
using CnnCompiler.Generator.Graph;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Shapes;

/// <summary>How an operator says that a shape is impossible, always with the argument that is to blame.</summary>
/// <param name="layer">The layer.</param>
/// <param name="problems">Receives what is wrong.</param>
/// <param name="running">The name of the running value, for layers that read other values beside it.</param>
internal sealed class ShapeReporter(Layer layer, ICollection<Problem> problems, string running = "its input")
{
    /// <param name="inputs">The shapes of what is joined.</param>
    /// <param name="blamed">Which of them does not fit.</param>
    /// <param name="joined">What cannot be done with them: <c>added</c>.</param>
    /// <param name="mend">What to do.</param>
    public void JoinMismatch(ImmutableArray<Shape> inputs, int blamed, string joined, string mend)
    {
        var named = (INamedInputs)layer.Parameters;
        int before = inputs.Length - named.Names.Length; // the running value, where it is not among the names
        string Operand(int i) => $"{(i < before ? running : named.Names[i - before])} {inputs[i]}";
        string operands = $"{string.Join(", ", Enumerable.Range(0, inputs.Length - 1).Select(Operand))} and {Operand(inputs.Length - 1)}";
        Report(Rules.JoinMismatch, blamed < before ? null : $"{named.Argument}[{blamed - before}]", operands, joined, mend);
    }

    public void NeedsMap(Shape input) => Report(Rules.NeedsMap, null, input.ToString());

    /// <param name="argument">The argument that is to blame.</param>
    /// <param name="input">What the kernel slides over.</param>
    /// <param name="y">The window in the one direction.</param>
    /// <param name="x">And in the other.</param>
    /// <param name="mend">What to do.</param>
    public void KernelTooLarge(string argument, Shape input, Window y, Window x, string mend)
    {
        long height = (long)input.Height + y.Before + y.After, width = (long)input.Width + x.Before + x.After;
        bool padded = height != input.Height || width != input.Width;
        string size = $"{By(input.Height, input.Width)}{(padded ? $" ({By(height, width)} with its padding)" : "")}";
        Report(Rules.KernelTooLarge, argument, By(y.Reach, x.Reach), size, input.ToString(), mend);
    }

    /// <param name="argument">The argument that is to blame.</param>
    /// <param name="groups">Its value, which does not divide the channels of the input, or else those of the output.</param>
    /// <param name="input">What comes in.</param>
    /// <param name="filters">Channels of the output.</param>
    public void GroupMismatch(string argument, int groups, Shape input, int filters)
    {
        bool isInput = input.Channels % groups != 0;
        int channels = isInput ? input.Channels : filters;
        string side = isInput ? "input" : "output", shape = isInput ? input.ToString() : "of the layer";
        Report(Rules.GroupMismatch, argument, Number(groups), Number(channels), side, shape, Number(Sizes.LargestCommonDivisor(input.Channels, filters, groups)));
    }

    public void PaddingTooLarge(string argument, int padding, Window window) =>
        Report(Rules.PaddingTooLarge, argument, Number(padding), Number(window.Reach), Number(window.Reach - 1));

    /// <param name="argument">The argument that is to blame.</param>
    /// <param name="input">What comes in.</param>
    /// <param name="height">Rows asked for.</param>
    /// <param name="width">Columns asked for.</param>
    public void OutputDoesNotDivide(string argument, Shape input, int height, int width) => Report(
        Rules.OutputDoesNotDivide, argument, By(height, width), By(input.Height, input.Width), input.ToString(),
        By(Sizes.LargestCommonDivisor(input.Height, input.Height, height), Sizes.LargestCommonDivisor(input.Width, input.Width, width)));

    /// <param name="argument">The argument that is to blame.</param>
    /// <param name="windows">Windows that see different parts of the image.</param>
    /// <param name="limit">How many the compiler writes out.</param>
    public void TooManyWindows(string argument, int windows, int limit) => Report(Rules.TooManyWindows, argument, Sizes.Readable(windows), Sizes.Readable(limit));

    /// <param name="argument">The argument that is to blame.</param>
    /// <param name="what">What takes everything away.</param>
    /// <param name="input">What comes in.</param>
    /// <param name="mend">What to do.</param>
    public void NothingLeft(string argument, string what, Shape input, string mend) => Report(Rules.NothingLeft, argument, what, By(input.Height, input.Width), input.ToString(), mend);

    /// <param name="argument">The argument that is to blame.</param>
    /// <param name="what">What the layer does that it cannot do.</param>
    /// <param name="input">What comes in.</param>
    /// <param name="mend">What to do.</param>
    public void Unsuitable(string argument, string what, Shape input, string mend) => Report(Rules.Unsuitable, argument, what, input.ToString(), mend);

    /// <param name="argument">The argument that is to blame.</param>
    /// <param name="y">Phases in the one direction.</param>
    /// <param name="x">And in the other.</param>
    /// <param name="limit">How many the compiler writes out.</param>
    public void TooManyPhases(string argument, int y, int x, int limit) => Report(Rules.TooManyPhases, argument, By(y, x), Sizes.Readable((long)y * x), Sizes.Readable(limit));

    public void Overflow(string what, string size) => Report(Rules.Overflow, null, what, size, Sizes.Limit);

    private void Report(DiagnosticDescriptor rule, string? argument, params string[] details) =>
        problems.Add(Problem.Of(rule, layer.Ordinal, argument, [layer.Name, .. details]));

    private static string By(long height, long width) => string.Format(CultureInfo.InvariantCulture, "{0}×{1}", height, width);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
