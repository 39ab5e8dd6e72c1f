using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum Shortcut
{
    None,
    Project,
    Pad,
}

internal sealed record ResidualParameters(ImmutableArray<string> Names, Shortcut Shortcut) : INamedInputs
{
    public string Argument => "from";

    public ImmutableArray<int> Order(int running, ImmutableArray<int> named) => named[0] == running ? named : [running, named[0]];
}

/// <summary>A residual connection: a sum, and in front of it what makes the shortcut's shape that of the running value. It is ordinary layers from shape inference on.</summary>
internal sealed class Residual : IOperator, IExpansion, IHasParts
{
    private static readonly IOperator Sum = new Add(), Projection = new Conv(), Norm = new BatchNorm(), Pad = new PadShortcut();

    public string Name => "Residual";

    public IEnumerable<string> Parts => ["projection", "norm", "pad"];

    public object Read(ArgumentReader arguments) => new ResidualParameters(arguments.Text("from") is { } name ? [name] : [], arguments.Choice("Shortcut", Shortcut.None));

    public ImmutableArray<Layer>? Expand(Layer layer, ImmutableArray<Shape> inputs, int next, ShapeReporter report)
    {
        var kind = ((ResidualParameters)layer.Parameters).Shortcut;
        var (running, shortcut) = (inputs[0], inputs[1]);
        if (running == shortcut)
            return [layer with { Operator = Sum }];
        if (WhyNot(kind, running, shortcut) is { } mend)
        {
            report.JoinMismatch(inputs, 1, "added", mend);
            return null;
        }

        int y = Stride(shortcut.Height, running.Height)!.Value, x = Stride(shortcut.Width, running.Width)!.Value;
        Layer sum = layer with { Operator = Sum };
        Layer Part(string name, IOperator op, object parameters, int source) => new($"{layer.Name}.{name}", layer.Ordinal, op, parameters, [source], layer.Frozen);
        return kind == Shortcut.Pad
            ?
            [
                Part("pad", Pad, new PadShortcutParameters(running.Channels, y, x), layer.Inputs[1]),
                sum with { Inputs = [layer.Inputs[0], next] },
            ]
            :
            [
                Part("projection", Projection, Read(Projection, ("filters", running.Channels), ("kernel", 1), ("StrideY", y), ("StrideX", x), ("Bias", 0)), layer.Inputs[1]),
                Part("norm", Norm, Read(Norm), next),
                sum with { Inputs = [layer.Inputs[0], next + 1] },
            ];
    }

    /// <summary>What to do where the shortcut cannot get the running value's shape; null where it can.</summary>
    private static string? WhyNot(Shortcut kind, Shape running, Shape shortcut) =>
        running.IsFlat || shortcut.IsFlat ? "vectors must be of equal length"
        : Stride(shortcut.Height, running.Height) is null || Stride(shortcut.Width, running.Width) is null
            ? $"no stride makes {running.Height}×{running.Width} pixels of {shortcut.Height}×{shortcut.Width}; use padding that keeps the size, which strides divide, rounded up"
        : kind == Shortcut.None ? "give them equal shapes, or set Shortcut = Shortcut.Project or Shortcut.Pad"
        : kind == Shortcut.Pad && running.Channels < shortcut.Channels ? "padding adds channels and takes none away; set Shortcut = Shortcut.Project"
        : null;

    /// <summary>The smallest stride with which a kernel of 1 makes so many pixels; null if there is none.</summary>
    private static int? Stride(int from, int to)
    {
        long stride = (from + (to - 1L)) / to;
        return (from + stride - 1) / stride == to ? (int)stride : null;
    }

    /// <summary>An operator's parameters with its own defaults.</summary>
    private static object Read(IOperator op, params (string Name, int Value)[] arguments)
    {
        var specs = arguments.Select(a => new ArgumentSpec(a.Name, new(a.Name == "Bias" ? ArgumentKind.Flag : ArgumentKind.Integer, a.Value)));
        return op.Read(new ArgumentReader(new(0, AttributeKind.Layer, op.Name, specs.ToEquatableArray()), op.Name, []));
    }
}
