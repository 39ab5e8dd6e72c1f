using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// What cropping, padding and enlarging have in common: every channel for itself, a pixel of the output is a weighted sum of a few pixels of the input, and which they are is a matter of
/// rows and of columns apart. An operator gives the runs of each axis; all pairs of them are the map.
/// </summary>
internal abstract class Resampling : IOperator, IShapeRule, IGradientRule, ILayoutRule, IKernelBuilder, IOnnxMapping
{
    private static readonly Buffer Input = new("x"), Output = new("y"), OutputGradient = new("dy"), InputGradient = new("dx");
    private static readonly Axis Cb = new("cb"), C = new("c"), Y = new("oy"), Qy = new("qy"), X = new("ox"), Qx = new("qx"), I = new("i");
    private static readonly Register Sum = new("sum"), RowSum = new("rowSum"), Gradient = new("gradient"), Distance = new("distance");

    public abstract string Name { get; }

    public abstract object Read(ArgumentReader arguments);

    public abstract Shape? Infer(Layer layer, Shape input, ShapeReporter report);

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public abstract Reach Reach(Layer layer, Shape input);

    public abstract IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input);

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient] };
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        bool forward = plan.Step.Pass == Pass.Forward;
        var (input, output) = forward ? (plan.Input, plan.Output) : (plan.Output, plan.Input);
        var (rows, columns) = Runs(plan.Step.Layer, input.Shape, output.Shape);
        IReadOnlyList<AxisRun> y = [.. rows.Where(r => r.Positions > 0)], x = [.. columns.Where(r => r.Positions > 0)];
        bool once = y is [{ HasOneTap: true }] && x is [{ HasOneTap: true }]; // no two pieces share a pixel of the input
        var pieces = y.SelectMany(rowRun => x.Select(columnRun => forward
            ? Forward(input, output, rowRun, columnRun, kernels.Target)
            : Backward(input, output, rowRun, columnRun, adds: !once, kernels.Target)));
        bool covers = forward
            ? y.Sum(r => r.Positions) == output.Shape.Height && x.Sum(r => r.Positions) == output.Shape.Width
            : once && y[0].Count == input.Shape.Height && x[0].Count == input.Shape.Width;
        Statement[] body = [For.Rolled(Cb, output.Blocks, [.. pieces])];
        if (!covers)
            body = [MapLoops.Clear(plan.Output, forward ? Output : InputGradient, kernels.Target), .. body];
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), forward ? [Input, Output] : [OutputGradient, InputGradient], [], body);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException($"{Name} has no weights");

    /// <summary>How the rows of the output follow from those of the input, and the columns.</summary>
    protected abstract (IReadOnlyList<AxisRun> Y, IReadOnlyList<AxisRun> X) Runs(Layer layer, Shape input, Shape output);

    private static For Forward(Layout input, Layout output, AxisRun y, AxisRun x, Target target)
    {
        if (IsPlainCopy(y, x))
            return CopyRows(y.Count, x.Count, new(Input, input, y.Taps[0].First, y.Taps[0].Step, x.Taps[0].First), new(Output, output, y.First, y.Step, x.First), target);
        Load At(int ty, int tx) => new(Input, TapAt(input, y.Taps[ty], x.Taps[tx]));
        Expression OfRow(int ty) => WeightedSum(x, "wx", tx => At(ty, tx));
        Statement[] sum = y.Taps.Count == 1 && y.Taps[0].Distance is null
            ? [new Store(Output, PositionAt(output, y, x), OfRow(0))]
            :
            [
                .. Enumerable.Range(0, y.Taps.Count).SelectMany(ty => new Statement[]
                {
                    new Set(RowSum, OfRow(ty)),
                    new Set(Sum, ty == 0 ? RowSum * WeightOf("wy", 0) : Expression.MultiplyAdd(RowSum, WeightOf("wy", ty), Sum)),
                }),
                new Store(Output, PositionAt(output, y, x), Sum),
            ];
        return OverPositions(y, x, output, sum);
    }

    /// <summary>Every pixel gets its share of the gradients of all positions that it is part of.</summary>
    private static For Backward(Layout input, Layout output, AxisRun y, AxisRun x, bool adds, Target target)
    {
        if (!adds && IsPlainCopy(y, x))
            return CopyRows(y.Count, x.Count, new(OutputGradient, output, y.First, y.Step, x.First), new(InputGradient, input, y.Taps[0].First, y.Taps[0].Step, x.Taps[0].First), target);
        if (y.HasOneTap && x.HasOneTap)
            return SumOfCopies(input, output, y, x, adds);
        List<Statement> body = [new Set(Gradient, new Load(OutputGradient, PositionAt(output, y, x)))];
        for (int ty = 0; ty < y.Taps.Count; ty++)
        {
            for (int tx = 0; tx < x.Taps.Count; tx++)
            {
                var at = TapAt(input, y.Taps[ty], x.Taps[tx]);
                body.Add(new Store(InputGradient, at, new Load(InputGradient, at) + Weighted(Weighted(Gradient, x.Taps[tx], "wx", tx), y.Taps[ty], "wy", ty)));
            }
        }

        return OverPositions(y, x, output, [.. body]);
    }

    /// <summary>Of pixels that are repeated: the sum of the gradients of all copies.</summary>
    private static For SumOfCopies(Layout input, Layout output, AxisRun y, AxisRun x, bool adds)
    {
        var at = TapAt(input, y.Taps[0], x.Taps[0]);
        Statement[] ofPixel =
        [
            new Set(Sum, adds ? new Load(InputGradient, at) : 0f),
            For.Rolled(Qy, y.Repeat, For.Rolled(Qx, x.Repeat, new Set(Sum, Sum + new Load(OutputGradient, At(output, y.First + ((Index)Y * y.Step) + Qy, x.First + ((Index)X * x.Step) + Qx))))),
            new Store(InputGradient, at, Sum),
        ];
        return For.Rolled(Y, y.Count, For.Rolled(X, x.Count, input.IsBlocked ? [For.RolledLanes(C, Layout.BlockSize, ofPixel)] : ofPixel));
    }

    /// <summary>All positions of a piece, with the weights of the rows' taps in <c>wy0</c>, <c>wy1</c> …, and those of the columns' in <c>wx0</c>, <c>wx1</c> …</summary>
    private static For OverPositions(AxisRun y, AxisRun x, Layout map, Statement[] body)
    {
        Statement[] ofPixel = map.IsBlocked ? [For.RolledLanes(C, Layout.BlockSize, body)] : body;
        return Over(Y, Qy, y, [.. Weights(y, "wy", Y, Qy), Over(X, Qx, x, [.. Weights(x, "wx", X, Qx), .. ofPixel])]);
    }

    private static For Over(Axis step, Axis pixel, AxisRun run, Statement[] body) => For.Rolled(step, run.Count, run.Repeat == 1 ? body : [For.Rolled(pixel, run.Repeat, body)]);

    private static IEnumerable<Statement> Weights(AxisRun run, string name, Axis step, Axis pixel)
    {
        for (int tap = 0; tap < run.Taps.Count; tap++)
        {
            if (run.Taps[tap].Distance is not { } distance)
                continue;
            Expression value = distance.Constant;
            if (distance.PerStep != 0 && run.Count > 1)
                value += new Number(step) * distance.PerStep;
            if (distance.PerPixel != 0 && run.Repeat > 1)
                value += new Number(pixel) * distance.PerPixel;
            yield return new Set(Distance, value);
            yield return new Set(WeightOf(name, tap), Expression.Max(0f, Expression.Min((Expression)1f - Distance, (Expression)1f + Distance)));
        }
    }

    private static Expression WeightedSum(AxisRun run, string name, Func<int, Expression> value)
    {
        var sum = Weighted(value(0), run.Taps[0], name, 0);
        for (int tap = 1; tap < run.Taps.Count; tap++)
            sum = Expression.MultiplyAdd(value(tap), WeightOf(name, tap), sum);
        return sum;
    }

    private static Expression Weighted(Expression value, AxisTap tap, string name, int number) => tap.Distance is null ? value : value * WeightOf(name, number);

    private static Register WeightOf(string name, int tap) => new(name, new Subscript("", tap));

    private static Index PositionAt(Layout map, AxisRun y, AxisRun x) =>
        At(map, y.First + ((Index)Y * y.Step) + Repeated(Qy, y), x.First + ((Index)X * x.Step) + Repeated(Qx, x));

    private static Index Repeated(Axis pixel, AxisRun run) => run.Repeat == 1 ? Index.Zero : pixel;

    private static Index TapAt(Layout map, AxisTap y, AxisTap x) => At(map, y.First + ((Index)Y * y.Step), x.First + ((Index)X * x.Step));

    private static Index At(Layout map, Index y, Index x) => (Cb * (Index)map.Plane) + (y * map.Pitch) + (x * map.Block) + (map.IsBlocked ? C : Index.Zero) + map.Origin;

    /// <summary>Rows of neighbouring pixels that stay neighbours.</summary>
    private static bool IsPlainCopy(AxisRun y, AxisRun x) => y.IsCopy && x is { IsCopy: true, Step: 1, Taps: [{ Step: 1 }] };

    private static For CopyRows(int rows, int columns, Part from, Part to, Target target)
    {
        static Index At(Part part) =>
            (Cb * (Index)part.Map.Plane) + ((part.Row + ((Index)Y * part.RowStep)) * part.Map.Pitch) + (part.Column * part.Map.Block) + I + part.Map.Origin;
        Store copy = new(to.Buffer, At(to), new Load(from.Buffer, At(from)));
        int length = columns * to.Map.Block, whole = length / target.Lanes * target.Lanes;
        For vectors = For.RolledLanes(I, whole, copy), rest = new(I, whole, length, 1, LoopKind.Rolled, copy);
        return For.Rolled(Y, rows, whole == 0 ? [rest] : whole == length ? [vectors] : [vectors, rest]);
    }

    /// <summary>Where copied rows begin in a map.</summary>
    private readonly record struct Part(Buffer Buffer, Layout Map, int Row, int RowStep, int Column);
}
