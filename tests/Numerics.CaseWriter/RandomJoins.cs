using static CnnCompiler.Numerics.CaseWriter.RandomLayers;

namespace CnnCompiler.Numerics.CaseWriter;

/// <summary>Random joins of the values of random branches: alike and not, planar and blocked, in whole blocks and across them, read by others too.</summary>
internal static class RandomJoins
{
    public static List<string> Add(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        int inputs = Pick(numbers, Channels), channels = Pick(numbers, Channels);
        List<string> lines = [Input(new(inputs, height, width))];
        switch (numbers.Whole(0, 5))
        {
            case 0:
                lines.Add($"[{Pick(numbers, "Tanh", "Relu")}]");
                lines.Add($"[Add(\"image\")]");
                break;
            case 1:
                lines.Add($"[Dense({channels}), Tanh, Tag(\"a\")]");
                lines.Add($"[Dense({channels})]");
                lines.Add($"[Add(\"a\"){After(numbers)}]");
                break;
            case 2: // from planes and from blocks
                lines.Add($"[Conv(8, 3, Border = Border.Same){Pick(numbers, "", ", Relu")}, Tag(\"a\")]");
                lines.Add($"[Conv(24, 1), Conv(8, 1)]");
                lines.Add($"[Add(\"a\"){After(numbers)}]");
                break;
            case 3:
                lines.Add($"[{Branch(numbers, channels)}, Tag(\"a\")]");
                lines.Add($"[{Branch(numbers, channels)}, Tag(\"b\")]");
                lines.Add($"[From(\"{Pick(numbers, "image", "a")}\"), {Branch(numbers, channels)}]");
                lines.Add($"[Add(\"b\", \"a\"){After(numbers)}{Map(numbers)}]");
                break;
            default:
                lines.Add($"[{Branch(numbers, channels)}, Tag(\"a\")]");
                lines.Add($"[{Branch(numbers, channels)}]");
                lines.Add($"[Add(\"a\"){After(numbers)}{Map(numbers)}]");
                break;
        }

        return lines;
    }

    /// <summary>Behind the pooling itself, behind layers on the small map, and from a branch of its own; planar and blocked; before a layer that needs a halo.</summary>
    public static List<string> MaxUnpool(TestNumbers numbers)
    {
        int kernelY = numbers.Whole(1, 3), kernelX = numbers.Whole(0, 2) > 0 ? kernelY : numbers.Whole(1, 3), channels = Pick(numbers, Channels);
        List<string> lines = [Input(new(channels, kernelY * numbers.Whole(1, 5), kernelX * numbers.Whole(1, 9)))];
        string pool = $"MaxPool({(kernelX == kernelY ? $"{kernelY}" : $"{kernelY}, {kernelX}")}, Name = \"pool\")";
        if (numbers.Coin())
        {
            channels = Pick(numbers, Channels);
            lines.Add($"[Conv({channels}, 3, Padding = 1){Pick(numbers, "", ", Relu", ", Tanh")}]");
        }

        string between = numbers.Whole(0, 2) switch { 0 => "", 1 => $", Conv({channels}, 1)", _ => $", Conv({Pick(numbers, 8, 24)}, 1), Tanh, Conv({channels}, 1)" };
        lines.Add($"[{pool}{between}]");
        lines.Add($"[MaxUnpool(\"pool\"){Pick(numbers, "", ", Conv(5, 3, Padding = 1)", ", Tanh", ", Conv(20, 3, Padding = 1)")}]");
        return lines;
    }

    public static List<string> Concat(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        List<string> lines = [Input(new(Pick(numbers, Channels), height, width))];
        int parts = numbers.Whole(2, 4);
        bool flat = numbers.Whole(0, 5) == 0, whole = numbers.Coin();
        for (int i = 1; i < parts; i++)
        {
            int channels = whole ? Pick(numbers, 16, 32) : Pick(numbers, Channels);
            lines.Add($"[From(\"{(flat || i == 1 || numbers.Coin() ? "image" : $"part{i - 1}")}\"), {(flat ? $"Dense({channels}), Tanh" : Branch(numbers, channels))}, Tag(\"part{i}\")]");
        }

        string names = string.Join(", ", Enumerable.Range(1, parts - 1).Select(i => $"\"part{i}\""));
        string last = flat ? $"From(\"image\"), Dense({Pick(numbers, Channels)})" : numbers.Coin() ? $"From(\"image\"), {Branch(numbers, Pick(numbers, Channels))}" : "From(\"image\")";
        lines.Add($"[{last}]");
        lines.Add($"[Concat({names}){After(numbers)}{(flat ? "" : Map(numbers))}]");
        return lines;
    }

    public static List<string> Multiply(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        int channels = Pick(numbers, Channels);
        List<string> lines = [Input(new(Pick(numbers, Channels), height, width)), $"[{Branch(numbers, channels)}, Tag(\"a\")]"];
        switch (numbers.Whole(0, 3))
        {
            case 0:
                lines.Add($"[{Branch(numbers, channels)}, Sigmoid, Multiply(\"a\"){After(numbers)}{Map(numbers)}]");
                break;
            case 1:
                lines.Add($"[GlobalAvgPool, Conv({channels}, 1), Sigmoid, Tag(\"gate\")]");
                lines.Add($"[From(\"image\"), {Branch(numbers, channels)}, Multiply(\"a\", \"gate\"){After(numbers)}{Map(numbers)}]");
                break;
            default: // squeeze and excitation
                lines.Add($"[GlobalAvgPool, Conv({numbers.Whole(4, 20)}, 1), Tanh, Conv({channels}, 1), {Pick(numbers, "Sigmoid", "HardSigmoid")}{Pick(numbers, "", ", Tag(\"gate\"), From(\"a\")")}]");
                lines.Add($"[Multiply(\"{(lines[^1].Contains("gate", StringComparison.Ordinal) ? "gate" : "a")}\"){After(numbers)}{Map(numbers)}]");
                break;
        }

        return lines;
    }

    /// <summary>The same block so often that it is emitted as a loop, with values that go on from block to block.</summary>
    public static List<string> Repeated(TestNumbers numbers)
    {
        int channels = Pick(numbers, 3, 16, 20);
        string norm = Pick(numbers, "", "BatchNorm, "), noise = Pick(numbers, "", "Dropout(0), ");
        List<string> lines = [Input(new(channels, numbers.Whole(2, 6), numbers.Whole(2, 9)))];
        string before = "image";
        int count = numbers.Whole(6, 9);
        for (int i = 1; i <= count; i++, before = $"add{i - 1}")
            lines.Add($"[{norm}Relu, {noise}Conv({channels}, 3, Padding = 1), {norm}Tanh, Conv({channels}, 1), Add(\"{before}\", Name = \"add{i}\")]");
        return lines;
    }

    /// <summary>A convolution that keeps height and width, with an activation or without.</summary>
    private static string Branch(TestNumbers numbers, int channels) =>
        $"Conv({channels}, {Pick(numbers, "1", "3, Padding = 1", "3, Padding = 1", "1, 3, Border = Border.Same")}){Pick(numbers, "", ", Relu", ", Tanh")}";

    /// <summary>Something that can be fused, or works in place.</summary>
    private static string After(TestNumbers numbers) => Pick(numbers, "", "", ", Relu", ", Tanh");

    /// <summary>Something that needs a halo, or the value's channels in order.</summary>
    private static string Map(TestNumbers numbers) => Pick(numbers, "", "", $", Conv({numbers.Whole(1, 20)}, 3, Padding = 1)", ", Softmax");
}
