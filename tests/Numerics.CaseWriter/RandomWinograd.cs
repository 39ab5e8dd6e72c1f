using static CnnCompiler.Numerics.CaseWriter.RandomLayers;

namespace CnnCompiler.Numerics.CaseWriter;

/// <summary>
/// Random 3×3 convolutions that are computed by Winograd's tiles, where the planner finds it worth while: maps that are whole tiles and not, padding of every kind, partly filled blocks, and everything that
/// is fused behind. In front is a layer whose output lies in blocks of channels.
/// </summary>
internal static class RandomWinograd
{
    public static List<string> Write(TestNumbers numbers, string algorithm)
    {
        int inputs = Pick(numbers, 9, 12, 16, 17, 31, 32, 33, 48), filters = Pick(numbers, 9, 15, 16, 24, 32, 33, 40, 80);
        int height = numbers.Whole(4, 21), width = numbers.Whole(4, 21);
        string way = $"Winograd = Winograd.{algorithm}", bias = Pick(numbers, "", "", ", Bias = false"), mode = Pick(numbers, "", "", "", ", Mode = ConvMode.Convolution");
        string padding = Pick(numbers, ", Padding = 1", ", Padding = 1", "", ", PaddingTop = 2, PaddingRight = 1", ", PaddingLeft = 2, PaddingBottom = 2");
        string[] ahead = [Input(new(2, height, width)), $"[Conv({inputs}, 1)]"];
        string conv = $"Conv({filters}, 3{padding}{bias}{mode}, {way})";
        return numbers.Whole(0, 6) switch
        {
            0 => [.. ahead, $"[{conv}, BatchNorm, Relu]"],
            1 => [.. ahead, $"[{conv}, LeakyRelu(Alpha = 0.3)]"],
            2 => [Input(new(2, height / 2 * 2, width / 2 * 2)), ahead[1], $"[Conv({filters}, 3, Padding = 1{bias}, {way}){Pick(numbers, "", ", Relu")}, MaxPool(2)]"],
            3 or 4 => [Input(new(2, height / 4 * 4, width / 4 * 4)), "[Conv(32, 1, Name = \"in\")]", $"[Relu, Conv(32, 3, Padding = 1{bias}, {way})]", $"[Residual(\"in\"){Pick(numbers, "", ", Relu")}]"],
            5 => [.. ahead, $"[Relu, {conv}, Conv({Pick(numbers, 9, 16, 33)}, 3, Padding = 1, {way})]"],
            _ => [.. ahead, $"[{conv}]"],
        };
    }
}
