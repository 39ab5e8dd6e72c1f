using System.Globalization;
using System.Text.RegularExpressions;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Tests;

/// <summary>What a message advises must help: over random layers that do not fit, every advice is followed and the layer checked again.</summary>
public sealed partial class MendTests
{
    private const int Cases = 4000;

    [Fact]
    public void The_padding_and_the_kernel_that_a_message_advises_mend_the_layer()
    {
        Random random = new(1);
        int mended = 0, kinds = 0;
        for (int i = 0; i < Cases; i++)
        {
            var (input, layer) = Draw(random);
            if (Problems(input, layer) is not [{ Id: "CNN2003" } problem])
                continue;
            mended++;
            string advice = problem.Details[4];
            var (padding, kernel) = (Advice().Match(advice).Groups["padding"].Captures, KernelSize().Match(advice));
            kinds |= advice.StartsWith("replace", StringComparison.Ordinal) ? 1 : padding.Count == 1 ? 2 : padding.Count == 2 ? 4 : 8;
            Argument[] padded = [.. layer.Where(a => a.Name != "Border")];
            foreach (System.Text.RegularExpressions.Capture argument in padding)
                padded = With(padded, argument.Value.Split(" = ")[0], int.Parse(argument.Value.Split(" = ")[1], CultureInfo.InvariantCulture));
            var shrunk = With(With(layer, "kernelHeight", Math.Min(Value(layer, "kernelHeight"), Size(kernel, "height"))), "kernelWidth", Math.Min(Value(layer, "kernelWidth"), Size(kernel, "width")));
            Assert.NotEmpty(padding);
            AssertMended(problem, input, layer, padded);
            AssertMended(problem, input, layer, shrunk);
        }

        Assert.InRange(mended, Cases / 10, Cases);
        Assert.Equal(15, kinds); // each wording has been tried
    }

    [Fact]
    public void The_padding_that_a_message_allows_is_the_most()
    {
        Random random = new(2);
        int mended = 0;
        for (int i = 0; i < Cases; i++)
        {
            var (input, layer) = Draw(random);
            if (Problems(input, layer) is not [{ Id: "CNN2005" } problem])
                continue;
            mended++;
            int most = int.Parse(problem.Details[3], CultureInfo.InvariantCulture);
            var less = With(layer, problem.Argument!, most);
            Assert.DoesNotContain(Problems(input, less), p => p.Id == "CNN2005" && p.Argument == problem.Argument);
            Assert.Contains(Problems(input, With(layer, problem.Argument!, most + 1)), p => p.Id == "CNN2005");
        }

        Assert.InRange(mended, Cases / 100, Cases);
    }

    [Fact]
    public void The_groups_that_a_message_advises_mend_the_layer()
    {
        Random random = new(3);
        int mended = 0;
        for (int i = 0; i < Cases; i++)
        {
            Shape input = new(random.Next(1, 60), 4, 4);
            Argument[] layer = [new("filters", random.Next(1, 60)), new("kernel", 1), new("Groups", random.Next(1, 60))];
            if (Problems(input, layer) is not [{ Id: "CNN2004" } problem])
                continue;
            mended++;
            int advised = int.Parse(problem.Details[5], CultureInfo.InvariantCulture);
            Assert.InRange(advised, 1, Value(layer, "Groups") - 1);
            Assert.Empty(Problems(input, With(layer, "Groups", advised)));
        }

        Assert.InRange(mended, Cases / 2, Cases);
    }

    /// <summary>A side whose padding was too large before, and is as before, is another mistake.</summary>
    private static void AssertMended(Problem problem, Shape input, Argument[] before, Argument[] after)
    {
        var left = Problems(input, after).FirstOrDefault(p => p.Id != "CNN2005" || Sides(before, p.Argument!) != Sides(after, p.Argument!));
        Assert.True(left is null, $"{problem.Message}\n  but {string.Join(", ", after)} gives: {left?.Message}");
    }

    /// <summary>What decides whether a side's padding is too large: itself and the kernel.</summary>
    private static (int? Own, int? All, int Kernel) Sides(Argument[] layer, string side) => (
        layer.FirstOrDefault(a => a.Name == side)?.Value, layer.FirstOrDefault(a => a.Name == "Padding")?.Value,
        Value(layer, side is "PaddingTop" or "PaddingBottom" ? "kernelHeight" : "kernelWidth"));

    private sealed record Argument(string Name, int Value)
    {
        public override string ToString() => $"{Name} = {Value}";
    }

    private static int Value(Argument[] layer, string name) => layer.First(a => a.Name == name).Value;

    private static Argument[] With(Argument[] layer, string name, int value) =>
        [.. layer.Where(a => a.Name != name), new(name, value)];

    private static int Size(Match kernel, string group) => int.Parse(kernel.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>A convolution, or a pooling where there are no filters.</summary>
    private static (Shape Input, Argument[] Layer) Draw(Random random)
    {
        List<Argument> layer = [new("kernelHeight", random.Next(1, 12)), new("kernelWidth", random.Next(1, 12))];
        void Maybe(string name, int low, int high)
        {
            if (random.Next(4) == 0)
                layer.Add(new(name, random.Next(low, high)));
        }

        if (random.Next(2) == 0)
        {
            layer.Add(new("filters", 2));
            Maybe("Dilation", 1, 4);
            Maybe("DilationX", 1, 4);
        }

        Maybe("Stride", 1, 5);
        Maybe("StrideY", 1, 5);
        if (random.Next(5) == 0)
        {
            layer.Add(new("Border", (int)Border.Valid));
        }
        else
        {
            foreach (string name in new[] { "Padding", "PaddingTop", "PaddingBottom", "PaddingLeft", "PaddingRight" })
                Maybe(name, 0, 4);
        }

        return (new(2, random.Next(1, 10), random.Next(1, 10)), [.. layer]);
    }

    /// <summary>What shape inference has against a layer.</summary>
    private static List<Problem> Problems(Shape input, Argument[] layer)
    {
        string name = layer.Any(a => a.Name == "filters") ? "Conv" : "MaxPool";
        var arguments = layer.Select(a => new ArgumentSpec(a.Name, a.Name == "Border"
            ? new ArgumentValue(ArgumentKind.Choice, Text: ((Border)a.Value).ToString())
            : new ArgumentValue(ArgumentKind.Integer, Integer: a.Value)));
        List<Problem> problems = [];
        AttributeSpec attribute = new(0, AttributeKind.Layer, name, arguments.ToEquatableArray());
        var op = Catalogue.Layers[name];
        Layer parsed = new("layer", 0, op, op.Read(new ArgumentReader(attribute, "layer", problems)), [~0]);
        Assert.Empty(problems);
        _ = ((IShapeRule)op).Infer(parsed, input, new ShapeReporter(parsed, problems));
        return problems;
    }

    [GeneratedRegex("^(set|replace Border.Valid with)( and)?( (?<padding>Padding[A-Za-z]* = [0-9]+)( and)?)+ or use")]
    private static partial Regex Advice();

    [GeneratedRegex("at most (?<height>[0-9]+)×(?<width>[0-9]+)$")]
    private static partial Regex KernelSize();
}
