using System.Text.RegularExpressions;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Pipeline;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Tests;

/// <summary>Deep networks, whose code does not grow with their depth. They are pre-activation ResNets of 9n + 2 layers.</summary>
public sealed class DepthTests
{
    private static readonly Target[] Targets = [Target.Vector256, Target.Scalar];

    /// <summary>With two targets, what does not belong to the kernels weighs more than with all of them.</summary>
    [Theory]
    [InlineData("", 111)]
    [InlineData(", Train(Loss.SoftmaxCrossEntropy)", 30)]
    public void Emitted_code_does_not_grow_with_depth(string training, int units)
    {
        int shallow = Emitted(training, 3).Sum(file => file.Text.Length), deep = Emitted(training, units).Sum(file => file.Text.Length);
        Assert.InRange((double)deep / shallow, 0, 1.3);
    }

    [Fact]
    public void Rows_of_many_repetitions_are_one_that_adds_up()
    {
        var rows = SummaryTable.Of(Specs.Of(Declaration("", 111)).Checked());
        Assert.Contains(rows, row => Regex.IsMatch(row, @"^108 times the 10 layers above, to unit110\.add1  +\[64,32,32\] +490,752 +481,296,384 +225×225 +155,713,536$"));
        long[] parameters = [.. rows.Skip(1).Select(row => long.Parse(Regex.Match(row, @"\] +([0-9,]+) +[0-9,]+ +").Groups[1].Value.Replace(",", "", StringComparison.Ordinal), null))];
        Assert.Equal(10_327_706, parameters[^1]);
        Assert.Equal(parameters[^1], parameters[..^1].Sum());
    }

    [Fact]
    public void A_large_family_of_names_is_a_method()
    {
        string[] units = [.. Enumerable.Range(1, NameFamily.Least).SelectMany(n => new[] { $"net1.unit{n}.conv1", $"net1.unit{n}.conv2" })];
        var families = NameFamily.Of([.. units, "net1.conv1", "other"]);
        Assert.Equal(units.Order(), families.Keys.Order());
        Assert.Equal(("Net1_Unit_Conv2", 1, NameFamily.Least), (families["net1.unit7.conv2"].Member, families["net1.unit7.conv2"].First, families["net1.unit7.conv2"].Last));
        Assert.Equal("net1.unit9.conv2", families["net1.unit7.conv2"].Name(9));
    }

    [Fact]
    public void Names_that_would_be_ambiguous_stay_constants()
    {
        string[] all = [.. Enumerable.Range(1, NameFamily.Least).Select(n => $"conv{n}")];
        Assert.Equal(all.Length, NameFamily.Of(all).Count);
        Assert.Empty(NameFamily.Of(all[1..])); // too few
        Assert.Empty(NameFamily.Of([.. all, "conv99"])); // a gap
        Assert.Empty(NameFamily.Of([.. all, "conv"])); // its constant is called as the method would be
        Assert.Empty(NameFamily.Of([.. all.Select(name => name.Replace("conv", "conv0", StringComparison.Ordinal))])); // 07 is no number that would come back
        Assert.Empty(NameFamily.Of([.. all.Select(name => name.Replace("conv", "layers", StringComparison.Ordinal))])); // C# lets no member have its class's name
    }

    private static IReadOnlyList<(string Suffix, string Text)> Emitted(string training, int units)
    {
        List<Problem> problems = [];
        var files = ModelCompiler.Emit(Specs.Of(Declaration(training, units)), Targets, problems, default);
        Assert.Empty(problems.Select(p => p.Message));
        return files;
    }

    private static string Declaration(string training, int units) =>
        $$"""
        [Tag("in")]
        [BatchNorm, Relu, Conv(nameof(width), 1, Bias = false)]
        [BatchNorm, Relu, Conv(nameof(width), 3, Padding = 1, Bias = false)]
        [BatchNorm, Relu, Conv(nameof(width) + " * 4", 1, Bias = false)]
        [Add("in")]
        internal sealed class UnitAttribute(object width) : BlockAttribute;

        [BatchNorm, Relu, Tag("in"), Conv(nameof(width), 1, Stride = nameof(stride), Bias = false)]
        [BatchNorm, Relu, Conv(nameof(width), 3, Padding = 1, Bias = false)]
        [BatchNorm, Relu, Conv(nameof(width) + " * 4", 1, Bias = false), Tag("out")]
        [From("in"), Conv(nameof(width) + " * 4", 1, Stride = nameof(stride), Bias = false)]
        [Add("out")]
        internal sealed class FirstAttribute(object width, object stride) : BlockAttribute;

        [CnnModel, Input(3, 32, 32), Conv(16, 3, Padding = 1, Bias = false)]
        [First(16, 1), Unit(16, Repeat = {{units - 1}})]
        [First(32, 2), Unit(32, Repeat = {{units - 1}})]
        [First(64, 2), Unit(64, Repeat = {{units - 1}})]
        [BatchNorm, Relu, GlobalAvgPool, Flatten, Dense(10), Softmax{{training}}]
        internal sealed partial class Net;
        """;
}
