using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// What all pooling has in common. The positions of the window are cut into runs that see the same taps, so that padding is neither stored nor
/// tested for: a run in each direction, and within it every tap is inside the image.
/// </summary>
internal abstract class Pooling : IOperator, IShapeRule, IGradientRule, ILayoutRule, IKernelBuilder, IOnnxMapping
{
    protected static readonly Buffer Input = new("x"), Output = new("y"), Won = new("index"), OutputGradient = new("dy"), InputGradient = new("dx");

    /// <summary>Taps that are written out; larger windows are loops.</summary>
    private const int WrittenOut = 16;

    /// <summary>
    /// Runs that one method goes through. Padding in both directions makes as many as the square of the kernel (169 for 13×13 with padding 6), and the JIT gives up on
    /// a method with too many loops.
    /// </summary>
    private const int RunsOfMethod = 32;

    /// <summary>
    /// Statements of a method at most. Without vectors a comparison is a branch, and a maximum is several: the JIT stopped optimising a method of some 2,500 statements, whose IL was half of what it takes.
    /// </summary>
    private const int StatementsOfMethod = 1200;

    /// <summary>Runs of a layer: 31×31 windows with padding 15 have 961.</summary>
    private const int MostRuns = 1024;

    private static readonly Axis Cb = new("cb"), C = new("c"), Oy = new("oy"), Ox = new("ox"), Ky = new("ky"), Kx = new("kx");

    public abstract string Name { get; }

    public abstract object Read(ArgumentReader arguments);

    public abstract Step ForTraining(Step forward);

    public virtual Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var windows = Windows(layer, input);
        if (windows.Slide(input, input.Channels, report) is not { } output)
            return null;
        var (y, x) = (windows.Y(input), windows.X(input));
        int different = y.Runs(input.Height).Count * x.Runs(input.Width).Count;
        if (different > MostRuns)
        {
            report.TooManyWindows("kernelHeight", different, MostRuns);
            return null;
        }

        foreach (var (side, padding, window) in new[] { ("Top", y.Before, y), ("Bottom", y.After, y), ("Left", x.Before, x), ("Right", x.After, x) })
        {
            if (padding < window.Reach)
                continue;
            report.PaddingTooLarge($"Padding{side}", padding, window);
            return null;
        }

        return output;
    }

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Of(Windows(layer, input).Y(input), Windows(layer, input).X(input));

    public abstract IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient);

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public abstract IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input);

    /// <summary>
    /// The attributes that ONNX's two poolings share. ONNX's own shape inference rounds up without dropping a last window that starts behind the image, so ceil mode
    /// is written as the padding that gives the same windows; only where padding counts in a mean is a window that hangs over something else.
    /// </summary>
    protected IReadOnlyList<(string Name, string Value)> OnnxWindow(ShapedLayer layer, bool paddingCounts)
    {
        var windows = Windows(layer.Layer, layer.Input);
        var (y, x) = (windows.Y(layer.Input), windows.X(layer.Input));
        bool ceil = y.Ceil && paddingCounts && (EndPadding(y, layer.Input.Height) > y.After || EndPadding(x, layer.Input.Width) > x.After);
        var (bottom, right) = ceil ? (y.After, x.After) : (EndPadding(y, layer.Input.Height), EndPadding(x, layer.Input.Width));
        return
        [
            ("kernel_shape", OnnxNode.Numbers(y.Kernel, x.Kernel)), ("strides", OnnxNode.Numbers(y.Stride, x.Stride)),
            ("pads", OnnxNode.Numbers(y.Before, x.Before, bottom, right)), ("ceil_mode", ceil ? "1" : "0"),
        ];
    }

    /// <summary>How far the last window reaches behind the image.</summary>
    private static int EndPadding(Window window, int extent) => Math.Max(0, window.At((int)window.Output(extent) - 1, window.Kernel - 1) + 1 - extent);

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException($"{Name} has no weights");

    public abstract Procedure Build(StepPlan plan, KernelSet kernels);

    /// <summary>The window, which may depend on the image.</summary>
    protected abstract WindowArguments Windows(Layer layer, Shape input);

    /// <summary>A position of the window, and the taps of it that lie inside the image.</summary>
    /// <param name="Output">Where its result lies.</param>
    /// <param name="Input">Where a tap lies, as an index in the axes ky and kx.</param>
    /// <param name="Y">The run of rows it belongs to.</param>
    /// <param name="X">The run of columns it belongs to.</param>
    /// <param name="Guard">Makes lanes behind the end of a planar row zero.</param>
    /// <param name="IsRest">It is a single pixel of a planar row's rest, beside positions that are vectors.</param>
    protected sealed record Position(Index Output, Index Input, Run Y, Run X, Func<Expression, Expression> Guard, bool IsRest)
    {
        /// <summary>A local of this position; those of single pixels have names of their own.</summary>
        public Register Local(string name) => new(IsRest ? $"{name}OfPixel" : name);

        /// <summary>The number of a tap, counted row by row over the whole window.</summary>
        public static Index Tap(int kernelWidth) => (Ky * (Index)kernelWidth) + Kx;

        /// <summary>The first tap inside the image.</summary>
        public Index FirstInput => Input.WithAxes(First);

        public Index FirstTap(int kernelWidth) => Tap(kernelWidth).WithAxes(First);

        private Dictionary<string, int> First => new() { [Ky.Name] = Y.FirstTap, [Kx.Name] = X.FirstTap };

        /// <summary>All taps inside the image.</summary>
        public For OverTaps(params Statement[] body) => Over(Y.FirstTap, X.FirstTap, body);

        /// <summary>All taps inside the image but the first.</summary>
        public IEnumerable<Statement> OverOtherTaps(params Statement[] body) =>
        [
            new For(Ky, Y.FirstTap, Y.FirstTap + 1, 1, LoopKind.Unrolled, Over(X.FirstTap + 1, body)),
            Over(Y.FirstTap + 1, X.FirstTap, body),
        ];

        private For Over(int firstY, int firstX, Statement[] body) =>
            new(Ky, firstY, Y.EndTap, 1, (Y.EndTap - Y.FirstTap) * (X.EndTap - X.FirstTap) <= WrittenOut ? LoopKind.Unrolled : LoopKind.Rolled, Over(firstX, body));

        private For Over(int firstX, Statement[] body) =>
            new(Kx, firstX, X.EndTap, 1, X.EndTap - X.FirstTap <= WrittenOut ? LoopKind.Unrolled : LoopKind.Rolled, body);
    }

    /// <summary>
    /// Loops over all positions. Lanes are the channels of a block, or pixels of a planar row. A planar row that is one run may be computed beyond its end with
    /// <paramref name="guarded"/>, where the zeros of the row's padding are, if its windows do not reach far beyond the map; otherwise its rest goes pixel by pixel.
    /// </summary>
    protected IReadOnlyList<For> OverPositions(
        Layer layer, Layout input, Layout output, Target target, bool guarded, Func<Position, IEnumerable<Statement>> body)
    {
        var windows = Windows(layer, input.Shape);
        var (windowY, windowX) = (windows.Y(input.Shape), windows.X(input.Shape));
        var (runsY, runsX) = (windowY.Runs(input.Shape.Height), windowX.Runs(input.Shape.Width));
        Statement[] At(Run y, Run x, Index ox, Func<Expression, Expression> guard, bool isRest = false) =>
            [.. body(new(
                (Cb * (Index)output.Plane) + (Oy * (Index)output.Pitch) + (ox * output.Block) + (output.IsBlocked ? C : Index.Zero) + output.Origin,
                (Cb * (Index)input.Plane) + (((Oy * (Index)windowY.Stride) + Ky - windowY.Before) * input.Pitch)
                    + (((ox * windowX.Stride) + Kx - windowX.Before) * input.Block) + (input.IsBlocked ? C : Index.Zero) + input.Origin,
                y, x, guard, isRest))];

        IEnumerable<Statement> Row(Run y, Run x)
        {
            if (output.IsBlocked)
                return [new For(Ox, x.Start, x.End, 1, LoopKind.Rolled, For.RolledLanes(C, Layout.BlockSize, At(y, x, Ox, Same)))];
            int whole = x.Start + ((x.End - x.Start) / target.Lanes * target.Lanes);
            For vectors = new(Ox, x.Start, whole, 1, LoopKind.RolledLanes, At(y, x, Ox, Same));
            bool reachesFar = (target.Lanes * windowX.Stride) + windowX.Kernel > ModelPlan.Slack;
            if (!guarded || reachesFar || runsX.Count > 1 || whole == x.End)
                return [vectors, new For(Ox, whole, x.End, 1, LoopKind.Rolled, At(y, x, Ox, Same, isRest: true))];
            return [vectors, new For(Ox, whole, whole + target.Lanes, 1, LoopKind.Lanes, At(y, x, Ox, value => new Within(Ox, x.End, value, 0f)))];
        }

        // Rows of a run may come after those of the next run of columns: runs do not touch each other's results.
        return [.. runsY.SelectMany(y => runsX.Select(x => new For(Oy, y.Start, y.End, 1, LoopKind.Rolled, [.. Row(y, x)])))];
    }

    /// <summary>The step's kernel, in parts where there are too many runs for one method.</summary>
    /// <param name="plan">The step.</param>
    /// <param name="kernels">Takes the parts.</param>
    /// <param name="buffers">What is read and written.</param>
    /// <param name="first">What comes before the runs.</param>
    /// <param name="runs">Loops over all positions, of one block of channels.</param>
    protected static Procedure Assemble(StepPlan plan, KernelSet kernels, Buffer[] buffers, For[] first, IReadOnlyList<For> runs)
    {
        string name = KernelNames.Of(plan);
        For OverBlocks(IEnumerable<For> part) => For.Rolled(Cb, plan.Output.Blocks, [.. part]);
        var methods = Methods(runs);
        if (methods.Count <= 1)
            return new(name, KernelNotes.Of(plan), buffers, [], [.. first, OverBlocks(runs)]);
        var parts = methods.Select((own, part) => kernels.Micro((name, part), () => new(
            $"{name}_Part{part + 1}", [$"part {part + 1} of {name}: positions that see the same taps"], buffers, [], [OverBlocks(own)])));
        return new(name, KernelNotes.Of(plan), buffers, [], [.. first, .. parts.Select(part => new Call(part, [.. buffers.Select(b => new Argument(b, 0))], []))]);
    }

    /// <summary>Divides runs among methods, in their order.</summary>
    private static List<List<For>> Methods(IReadOnlyList<For> runs)
    {
        List<List<For>> methods = [];
        int statements = 0;
        foreach (var run in runs)
        {
            int own = Written(run);
            if (methods.Count == 0 || methods[methods.Count - 1].Count == RunsOfMethod || statements + own > StatementsOfMethod)
            {
                methods.Add([]);
                statements = 0;
            }

            methods[methods.Count - 1].Add(run);
            statements += own;
        }

        return methods;
    }

    /// <summary>Statements that are left when unrolled loops are written out.</summary>
    private static int Written(Statement statement) =>
        statement is not For loop ? 1
        : loop.Body.Sum(Written) * (loop.Kind == LoopKind.Unrolled ? Sizes.CeilingDivide(loop.To.Constant - loop.From.Constant, loop.Step) : 1);

    /// <summary>Every pixel of the image belongs to exactly one window.</summary>
    protected bool IsTiling(Layer layer, Shape input, Shape output)
    {
        var windows = Windows(layer, input);
        var (y, x) = (windows.Y(input), windows.X(input));
        return y.Stride == y.Kernel && x.Stride == x.Kernel && (y.Before, y.After, x.Before, x.After) == (0, 0, 0, 0)
            && output.Height * y.Kernel == input.Height && output.Width * x.Kernel == input.Width;
    }

    private static Expression Same(Expression value) => value;
}
