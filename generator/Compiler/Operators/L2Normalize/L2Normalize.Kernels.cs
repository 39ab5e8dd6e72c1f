using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// The kernels. In a blocked map the channels of a pixel are lanes, which have to be added up; in a planar one every lane is a pixel of its own. Padding channels are zero and stay so.
/// </summary>
internal sealed partial class L2Normalize : IKernelBuilder
{
    private static readonly Axis Cb = new("cb"), C = new("c"), AnyLane = new("lane");
    private static readonly Buffer Input = new("x"), Scale = new("scale"), Output = new("y"), InverseLengths = new("inverseLength");
    private static readonly Buffer OutputGradient = new("dy"), InputGradient = new("dx"), ScaleGradient = new("dscale");
    private static readonly Register Squares = new("squares"), SquaresOfPixel = new("squaresOfPixel"), Inverse = new("inverse"), Product = new("product"), Along = new("along");

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        var (buffers, body) = plan.Step.Pass switch
        {
            Pass.Forward when plan.Step.Outputs.Length > 1 => ((IReadOnlyList<Buffer>)[Input, Scale, Output, InverseLengths], Forward(plan, kernels.Target, keeps: true)),
            Pass.Forward => ([Input, Scale, Output], Forward(plan, kernels.Target, keeps: false)),
            Pass.BackwardData => ([OutputGradient, Input, InverseLengths, Scale, InputGradient], BackwardData(plan, kernels.Target)),
            _ => ([OutputGradient, Input, InverseLengths, ScaleGradient], BackwardWeights(plan, kernels.Target)),
        };
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), buffers, [], [body]);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => PlainCopy.Repack(weight, pack);

    /// <summary>y = x · scale / √(Σ x²).</summary>
    private static For Forward(StepPlan plan, Target target, bool keeps)
    {
        var map = plan.Input;
        Load x = new(Input, At(map));
        var total = map.IsBlocked ? SquaresOfPixel : Squares;
        Statement[] inverse =
        [
            new Set(Inverse, Expression.IfEqual(total, 0f, 0f, (Expression)1f / Expression.SquareRoot(total))),
            .. keeps ? [new Store(InverseLengths, PixelAt(map), Inverse)] : Array.Empty<Statement>(),
        ];
        return OverPixels(map, target, real =>
        [
            .. SumOverChannels(map, target, Squares, SquaresOfPixel, sum => Expression.MultiplyAdd(x, x, sum)),
            .. inverse,
            .. OverChannels(map, new Store(Output, At(plan.Output), real(x * Inverse * new Load(Scale, Channel(map))))),
        ]);
    }

    /// <summary>dx = (scale · dy − x̂ · Σ x̂ · scale · dy) / length, where x̂ = x / length: what would lengthen the vector is taken out.</summary>
    private static For BackwardData(StepPlan plan, Target target)
    {
        var map = plan.Input;
        Load dy = new(OutputGradient, At(map)), x = new(Input, At(plan.Of(plan.Step.Inputs[1]))), scale = new(Scale, Channel(map));
        var total = map.IsBlocked ? Along : Product;
        return OverPixels(map, target, real =>
        [
            .. SumOverChannels(map, target, Product, Along, sum => Expression.MultiplyAdd(x * scale, dy, sum)),
            new Set(Inverse, new Load(InverseLengths, PixelAt(map))),
            new Set(total, total * Inverse * Inverse),
            .. OverChannels(map, new Store(InputGradient, At(plan.Output), real(((scale * dy) - (x * total)) * Inverse))),
        ]);
    }

    /// <summary>dscale = Σ dy · x / length over the pixels, added to what earlier images gave.</summary>
    private static For BackwardWeights(StepPlan plan, Target target)
    {
        var map = plan.Input;
        Expression term = new Load(OutputGradient, At(map)) * new Load(Input, At(plan.Of(plan.Step.Inputs[1]))) * new Load(InverseLengths, PixelAt(map));
        if (!map.IsBlocked)
        {
            return For.Rolled(Cb, map.Blocks,
                For.Lanes(AnyLane, target.Lanes, new Set(Product, 0f)),
                MapLoops.OverRows(map, target, real => [new Set(Product, Product + real(term))]),
                new Store(ScaleGradient, Cb, new Load(ScaleGradient, Cb) + new Reduce(Operation.Add, Product)));
        }

        Register sum = new("sum", C);
        Index at = Channel(map);
        return For.Rolled(Cb, map.Blocks,
            For.Lanes(C, Layout.BlockSize, new Set(sum, new Load(ScaleGradient, at))),
            For.Rolled(MapLoops.Y, map.Shape.Height, For.Rolled(MapLoops.X, map.Shape.Width, For.Lanes(C, Layout.BlockSize, new Set(sum, sum + term)))),
            For.Lanes(C, Layout.BlockSize, new Store(ScaleGradient, at, sum)));
    }

    private static For OverPixels(Layout map, Target target, Func<Func<Expression, Expression>, Statement[]> body) => map.IsBlocked
        ? For.Rolled(MapLoops.Y, map.Shape.Height, For.Rolled(MapLoops.X, map.Shape.Width, body(value => value)))
        : MapLoops.OverRows(map, target, body);

    /// <summary>A sum over the channels of a pixel: in a blocked map of its lanes too, and then it is <paramref name="total"/>.</summary>
    private static IEnumerable<Statement> SumOverChannels(Layout map, Target target, Register sum, Register total, Func<Register, Expression> add) => map.IsBlocked
        ? [For.Lanes(AnyLane, target.Lanes, new Set(sum, 0f)), .. OverChannels(map, new Set(sum, add(sum))), new Set(total, new Reduce(Operation.Add, sum))]
        : [new Set(sum, 0f), .. OverChannels(map, new Set(sum, add(sum)))];

    private static Statement[] OverChannels(Layout map, Statement body) =>
        [For.Rolled(Cb, map.Blocks, map.IsBlocked ? For.RolledLanes(C, Layout.BlockSize, body) : body)];

    private static Index Channel(Layout map) => map.IsBlocked ? (Cb * (Index)Layout.BlockSize) + C : Cb;

    private static Index At(Layout map) =>
        (Cb * (Index)map.Plane) + (MapLoops.Y * (Index)map.Pitch) + (MapLoops.X * (Index)map.Block) + (map.IsBlocked ? C : Index.Zero) + map.Origin;

    private static Index PixelAt(Layout map) => (MapLoops.Y * (Index)RowOf(map.Shape)) + MapLoops.X;
}
