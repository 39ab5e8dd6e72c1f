using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>Random cases prove only what they contain, so here is what they must contain.</summary>
public class RandomCasesTests
{
    /// <summary>Every operator.</summary>
    public static TheoryData<string> Operations { get; } = [.. OperatorReferences.All.Select(reference => reference.Operation)];

    /// <summary>Every operator with every seed.</summary>
    public static TheoryData<string, int> All
    {
        get
        {
            TheoryData<string, int> all = [];
            foreach (var reference in OperatorReferences.All)
            {
                foreach (int seed in RandomCases.Seeds)
                    all.Add(reference.Operation, seed);
            }

            return all;
        }
    }

    /// <summary>Every operator that does something else in training, with every seed.</summary>
    public static TheoryData<string, int> Stateful
    {
        get
        {
            TheoryData<string, int> stateful = [];
            foreach (var reference in OperatorReferences.All.OfType<IStatefulReference>())
            {
                foreach (int seed in RandomCases.Seeds)
                    stateful.Add(reference.Operation, seed);
            }

            return stateful;
        }
    }

    [Theory]
    [InlineData("Conv")]
    [InlineData("MaxPool")]
    [InlineData("AveragePool")]
    public void Windows_come_with_every_stride_padding_and_size(string operation)
    {
        var cases = RandomCases.All(operation);
        Assert.Contains(cases, c => c.Argument("strides", 0, 1) != c.Argument("strides", 1, 1));
        Assert.Contains(cases, c => c.Argument("pads", 0, 0) != c.Argument("pads", 2, 0));
        Assert.Contains(cases, c => c.Argument("pads", 1, 0) != c.Argument("pads", 3, 0));
        Assert.Contains(cases, c => c.Argument("pads", 3, -1) == -1);
        Assert.Contains(cases, c => c.Data.MapDimensions is (_, _, 1, 1));
    }

    [Fact]
    public void Convolutions_come_with_dilations_groups_and_without_bias()
    {
        var cases = RandomCases.All("Conv");
        Assert.Contains(cases, c => c.Argument("dilations", 0, 1) > 1 && c.Parameters[0].MapDimensions.Height > 1);
        Assert.Contains(cases, c => c.Argument("dilations", 1, 1) > 1 && c.Parameters[0].MapDimensions.Width > 1);
        Assert.Contains(cases, c => c.Argument("group", 0, 1) > 1 && c.Parameters[0].MapDimensions.Channels > 1);
        Assert.Contains(cases, c => c.Argument("group", 0, 1) > 1 && c.Parameters[0].MapDimensions.Batch > c.Argument("group", 0, 1));
        Assert.Contains(cases, c => c.Parameters.Count == 1);
        Assert.Contains(cases, c => c.Parameters.Count == 2);
    }

    [Theory]
    [InlineData("MaxPool")]
    [InlineData("AveragePool")]
    public void Ceil_mode_comes_with_last_windows_that_hang_over_and_that_are_dropped(string operation)
    {
        var cases = RandomCases.All(operation);
        Assert.Contains(cases, c => LastWindow(c) is { HangsOver: true, StartsBehind: false });
        Assert.Contains(cases, c => LastWindow(c) is { HangsOver: true, StartsBehind: true });
    }

    [Fact]
    public void A_window_that_hangs_over_counts_padding_too()
    {
        var cases = RandomCases.All("AveragePool").Where(c => c.Argument("count_include_pad", 0, 0) == 1 && c.Argument("pads", 0, 0) > 0);
        Assert.Contains(cases, c => LastWindow(c) is { HangsOver: true, StartsBehind: false });
    }

    /// <summary>What becomes of the window after the last that fits, downwards.</summary>
    private static (bool HangsOver, bool StartsBehind) LastWindow(OperatorCase c)
    {
        long before = c.Argument("pads", 0, 0), size = c.Data.MapDimensions.Height, stride = c.Argument("strides", 0, 1);
        long room = size + before + c.Argument("pads", 2, 0) - c.Argument("kernel_shape", 0, 0);
        return (c.Argument("ceil_mode", 0, 0) == 1 && room % stride != 0, (room / stride * stride) + stride >= size + before);
    }
}
