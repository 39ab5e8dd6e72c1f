using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record AdaptiveAvgPoolParameters(int Height, int Width);

/// <summary>Average pooling whose windows follow from the sizes of input and output.</summary>
internal sealed class AdaptiveAvgPool : AvgPool
{
    public override string Name => "AdaptiveAvgPool";

    public override object Read(ArgumentReader arguments)
    {
        int size = arguments.Whole("size", 1, 1);
        return new AdaptiveAvgPoolParameters(arguments.Whole("sizeHeight", 1, size), arguments.Whole("sizeWidth", 1, size));
    }

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var (height, width) = (AdaptiveAvgPoolParameters)layer.Parameters;
        if (input.IsFlat || (input.Height % height == 0 && input.Width % width == 0))
            return base.Infer(layer, input, report);
        report.OutputDoesNotDivide(input.Height % height == 0 ? "sizeWidth" : "sizeHeight", input, height, width);
        return null;
    }

    protected override WindowArguments Windows(Layer layer, Shape input)
    {
        var (height, width) = (AdaptiveAvgPoolParameters)layer.Parameters;
        return input.IsFlat ? WindowArguments.Tiles(1, 1) : WindowArguments.Tiles(input.Height / height, input.Width / width);
    }
}
