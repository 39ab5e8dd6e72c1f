using static CnnCompiler.Numerics.CaseWriter.RandomLayers;

namespace CnnCompiler.Numerics.CaseWriter;

/// <summary>Random residual connections: with the shortcut as it is, projected, and padded; strides alike and not; read by others too.</summary>
internal static class RandomResiduals
{
    public static List<string> Write(TestNumbers numbers)
    {
        var (height, width) = Extent(numbers);
        int inputs = Pick(numbers, Channels), channels = Pick(numbers, Channels);
        string shortcut = numbers.Whole(0, 4) switch { 0 => "", 1 or 2 => ", Shortcut = Shortcut.Project", _ => ", Shortcut = Shortcut.Pad" };
        bool alike = shortcut.Length == 0;
        string strides = alike ? "" : Pick(numbers, "", ", Stride = 2", ", Stride = 2", ", Stride = 3", ", StrideX = 2");
        int filters = alike ? inputs : shortcut.EndsWith("Pad", StringComparison.Ordinal) ? inputs + Pick(numbers, 0, 1, inputs, 16) : channels;
        List<string> lines = [Input(new(inputs, height, width))];
        if (numbers.Coin())
            lines.Add($"[Conv({inputs}, 1){Pick(numbers, "", ", Relu", ", Tanh")}, Tag(\"in\")]");
        string from = lines.Count > 1 ? "in" : "image";
        lines.Add($"[Conv({filters}, 3, Padding = 1{strides}){Pick(numbers, "", ", Tanh", ", BatchNorm, Relu")}]");
        lines.Add($"[Residual(\"{from}\"{shortcut}){Pick(numbers, "", ", Relu", ", Tanh", $", Conv({numbers.Whole(1, 20)}, 3, Padding = 1)")}]");
        return lines;
    }
}
