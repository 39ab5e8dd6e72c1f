using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Tests;

/// <summary>The size rule and what follows from it, against windows that are laid down one by one.</summary>
public sealed class WindowTests
{
    private static IEnumerable<(Window Window, int Input)> All()
    {
        foreach (int kernel in new[] { 1, 2, 3, 5 })
        {
            foreach (int stride in new[] { 1, 2, 3, 4 })
            {
                foreach (int dilation in new[] { 1, 2, 3 })
                {
                    foreach (var (before, after) in new[] { (0, 0), (1, 0), (0, 1), (2, 2), (1, 3) })
                    {
                        for (int input = 1; input <= 9; input++)
                        {
                            yield return (new(kernel, stride, dilation, before, after), input);
                            yield return (new(kernel, stride, dilation, before, after, Ceil: true), input);
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void Output_is_the_number_of_windows_that_can_be_laid_down() => Each((window, input) =>
    {
        int end = input + window.After, count = 0, start = -window.Before;
        for (; start + window.Reach <= end || (window.Ceil && count > 0 && start - window.Stride + window.Reach < end); start += window.Stride)
            count++;
        if (window.Ceil && count > 0 && start - window.Stride >= input)
            count--; // the last window starts behind the image
        return (count, (int)window.Output(input));
    });

    /// <summary>A size that the window maps to a number of positions comes back, with as much more as the stride left over.</summary>
    [Fact]
    public void Image_is_the_inverse_of_output() => Each((window, input) =>
    {
        int positions = window.Ceil ? 0 : (int)window.Output(input);
        return positions == 0 ? (0, 0) : (input, (int)window.Image(positions, (int)((input + window.Before + window.After - window.Reach) % window.Stride)));
    });

    /// <summary>Every position is in one run, and its taps inside the image are those of its run.</summary>
    [Fact]
    public void Runs_say_which_taps_lie_in_the_image() => Each((window, input) =>
    {
        var expected = Enumerable.Range(0, (int)window.Output(input)).Select(position => (position, Inside(window, position, input)));
        var actual = window.Runs(input).SelectMany(run => Enumerable.Range(run.Start, run.End - run.Start).Select(position => (position, Taps(run.FirstTap, run.EndTap))));
        return (string.Join(' ', expected), string.Join(' ', actual));
    });

    [Fact]
    public void Padded_taps_are_those_in_the_image_and_its_padding() => Each((window, input) => (
        string.Join(' ', Enumerable.Range(0, (int)window.Output(input)).Select(position =>
            Enumerable.Range(0, window.Kernel).Count(tap => window.At(position, tap) < input + window.After))),
        string.Join(' ', Enumerable.Range(0, (int)window.Output(input)).Select(position => window.PaddedTaps(position, input)))));

    [Fact]
    public void Same_keeps_the_size_with_the_least_padding()
    {
        foreach (var (bare, input) in All().Where(w => !w.Window.Ceil && w.Window is { Before: 0, After: 0 }))
        {
            var same = Window.Same(input, bare.Kernel, bare.Stride, bare.Dilation);
            Assert.Equal((input + bare.Stride - 1) / bare.Stride, same.Output(input));
            Assert.InRange(same.After - same.Before, 0, 1);
            if (same.After > 0)
                Assert.True((same with { After = same.After - 1 }).Output(input) < same.Output(input));
        }
    }

    [Fact]
    public void Nothing_overflows()
    {
        Window window = new(int.MaxValue, 1, int.MaxValue, int.MaxValue, int.MaxValue);
        Assert.Equal(((long)int.MaxValue - 1) * int.MaxValue + 1, window.Reach);
        Assert.Equal(0, window.Output(int.MaxValue));
        Assert.Equal(3L * int.MaxValue, (window with { Kernel = 1 }).Output(int.MaxValue));
        Assert.Equal((int.MaxValue, int.MaxValue), Window.Same(8, 3, 1, int.MaxValue) is var same ? (same.Before, same.After) : default);
        Assert.Throws<OverflowException>(() => Window.Same(8, 4, 1, int.MaxValue));
    }

    /// <summary>The forward sum reads what the window sees, and the phases of the backward one turn it around: the same pairs of pixels and taps.</summary>
    [Fact]
    public void Tap_axes_forward_and_backward_are_the_same_sum() => Each((window, input) =>
    {
        if (window.Ceil)
            return ("", "");
        int results = (int)window.Output(input);
        var seen = Enumerable.Range(0, results).SelectMany(o => Enumerable.Range(0, window.Kernel).Select(tap => (Output: o, Tap: tap, Input: window.At(o, tap)))).ToList();
        Assert.Equal(seen, Sum(TapAxis.Forward(window, results)).Select(p => (p.Result, p.Tap, p.Source)));
        var backward = results == 0 ? [] : TapAxis.Backward(window, input).SelectMany(Sum).Where(p => p.Source >= 0 && p.Source < results).Select(p => (Output: p.Source, p.Tap, Input: p.Result));
        return (
            string.Join(' ', seen.Where(p => p.Input >= 0 && p.Input < input).Order()),
            string.Join(' ', backward.Order()));
    });

    [Fact]
    public void A_tap_axis_knows_how_far_it_reaches() => Each((window, input) =>
    {
        var axis = TapAxis.Forward(window, (int)window.Output(input));
        var sources = Sum(axis).Select(p => p.Source).DefaultIfEmpty(0).ToList();
        return ((Math.Max(0, -sources.Min()), Math.Max(0, sources.Max() + 1 - input)), axis.Results == 0 ? (0, 0) : (axis.ReachesBefore, axis.ReachesBehind(input)));
    });

    private static void Each<T>(Func<Window, int, (T Expected, T Actual)> check)
    {
        foreach (var (window, input) in All())
        {
            var (expected, actual) = check(window, input);
            Assert.True(Equals(expected, actual), $"{window} over {input}: expected {expected}, got {actual}");
        }
    }

    private static string Inside(Window window, int position, int input)
    {
        var inside = Enumerable.Range(0, window.Kernel).Where(tap => window.At(position, tap) >= 0 && window.At(position, tap) < input).ToList();
        return inside.Count == 0 ? "none" : Taps(inside[0], inside[^1] + 1);
    }

    private static string Taps(int first, int end) => first >= end ? "none" : $"{first}..{end}";

    private static IEnumerable<(int Result, int Tap, int Source)> Sum(TapAxis axis)
    {
        for (int p = 0; p < axis.Results; p++)
        {
            for (int j = 0; j < axis.Taps; j++)
                yield return (axis.OutFirst + (p * axis.OutStep), axis.WeightFirst + (j * axis.WeightStep), axis.InFirst + (p * axis.InStride) + (j * axis.InStep));
        }
    }
}
