using System.Globalization;

namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// Turns a loop nest into straight code for one vector width: unrolled loops are written out, registers get their final names, and every access
/// knows what it is for the lanes. What remains are rolled loops and plain statements; only this form is counted, verified and printed.
/// </summary>
internal sealed class Unroller
{
    private readonly int _lanes;
    private readonly Dictionary<string, int> _axes = [];
    private readonly Dictionary<string, bool> _vectors = [];
    private List<Statement> _output = [];
    private HashSet<int> _masks = [];
    private Axis? _lanesAxis;

    private Unroller(int lanes) => _lanes = lanes;

    /// <summary>The procedure in straight code.</summary>
    public static Procedure Unroll(Procedure procedure, int lanes)
    {
        Unroller unroller = new(lanes);
        unroller.Add(procedure.Body);
        return procedure with { Body = unroller._output };
    }

    /// <summary>A function's body in straight code: all vectors, or all scalars.</summary>
    public static Function Unroll(Function function, int lanes)
    {
        Unroller unroller = new(lanes) { _lanesAxis = lanes > 1 ? new("lane") : null };
        unroller._vectors[function.Parameter.Name] = lanes > 1;
        unroller.Add(function.Body);
        return function with { Body = [.. unroller._output.Cast<Set>()], Result = unroller.Resolve(function.Result) };
    }

    public static bool IsVector(Expression expression) => expression switch
    {
        Load load => load.Access is not Access.Scalar,
        Register register => register.IsVector,
        Literal literal => literal.IsVector,
        Invoke invoke => invoke.IsVector,
        Apply apply => apply.Arguments.Any(IsVector),
        Reduce or Number => false,
        _ => true,
    };

    private void Add(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
            Add(statement);
    }

    private void Add(Statement statement)
    {
        switch (statement)
        {
            case For { Kind: LoopKind.Rolled or LoopKind.RolledLanes } loop when !IsSingle(loop):
                AddRolled(loop);
                break;
            case For loop:
                AddUnrolled(loop);
                break;
            case Set set:
                AddSet(set);
                break;
            case Store store:
                AddStore(store);
                break;
            case CallRuntime:
                _output.Add(statement);
                break;
            case Call call:
                _output.Add(call with
                {
                    Arguments = [.. call.Arguments.Select(a => a with { Index = a.Index.WithAxes(_axes) })],
                    Sizes = [.. call.Sizes.Select(s => s.WithAxes(_axes))],
                });
                break;
            default:
                throw new InvalidOperationException($"no such statement: {statement}");
        }
    }

    /// <summary>A loop of at most one turn is no loop.</summary>
    private bool IsSingle(For loop)
    {
        var (from, to) = (loop.From.WithAxes(_axes), loop.To.WithAxes(_axes));
        return from.IsConstant && to.IsConstant && to.Constant - from.Constant <= (loop.Kind == LoopKind.RolledLanes ? _lanes : loop.Step);
    }

    private void AddUnrolled(For loop)
    {
        int step = loop.Step;
        var outer = _lanesAxis;
        if (loop.Kind is LoopKind.Lanes or LoopKind.RolledLanes && _lanes > 1)
            (step, _lanesAxis) = (_lanes, loop.Axis);
        int from = loop.From.WithAxes(_axes).Constant, to = loop.To.WithAxes(_axes).Constant;
        CheckWholeVectors(loop, from, to);
        for (int value = from; value < to; value += step)
        {
            _axes[loop.Axis.Name] = value;
            Add(loop.Body);
        }

        _axes.Remove(loop.Axis.Name);
        _lanesAxis = outer;
    }

    private void AddRolled(For loop)
    {
        var (outerOutput, outerMasks, outerLanes) = (_output, _masks, _lanesAxis);
        (_output, _masks) = ([], []);
        int step = loop.Step;
        if (loop.Kind == LoopKind.RolledLanes && _lanes > 1)
            (step, _lanesAxis) = (_lanes, loop.Axis);
        var (from, to) = (loop.From.WithAxes(_axes), loop.To.WithAxes(_axes));
        if (from.IsConstant && to.IsConstant)
            CheckWholeVectors(loop, from.Constant, to.Constant);
        Add(loop.Body);
        outerOutput.Add(loop with { From = from, To = to, Step = step, Kind = LoopKind.Rolled, Body = [.. _output] });
        (_output, _masks, _lanesAxis) = (outerOutput, outerMasks, outerLanes);
    }

    private void CheckWholeVectors(For loop, int from, int to)
    {
        if (loop.Kind is LoopKind.Lanes or LoopKind.RolledLanes && (to - from) % _lanes != 0)
            throw new InvalidOperationException($"{loop.Axis.Name} runs over {to - from} lanes, which is no whole number of vectors of {_lanes}");
    }

    private void AddSet(Set set)
    {
        var value = InLanes(Resolve(set.Value));
        string name = NameOf(set.Register);
        bool isVector = IsVector(value);
        if (_vectors.TryGetValue(name, out bool before) && before != isVector)
            throw new InvalidOperationException($"{name} is a vector here and a scalar there");
        _vectors[name] = isVector;
        Register register = new(name) { IsVector = isVector };
        if (value is not Register same || same.Name != name)
            _output.Add(new Set(register, value));
    }

    private void AddStore(Store store)
    {
        var value = InLanes(Resolve(store.Value));
        var (access, stride) = AccessOf(store.Index);
        if (access == Access.Broadcast)
            throw new InvalidOperationException($"all lanes are stored to {store.Buffer.Name}[{store.Index}], one float");
        _output.Add(new Store(store.Buffer, store.Index.WithAxes(_axes), value) { Access = access, Stride = stride });
    }

    private Expression Resolve(Expression expression) => expression switch
    {
        Load load => Resolve(load),
        Register register => ResolveRegister(NameOf(register)),
        Literal literal => literal with { IsVector = _lanesAxis is not null },
        Number number => Resolve(number),
        Apply apply => new Apply(apply.Operation, [.. apply.Arguments.Select(a => InLanes(Resolve(a)))]),
        Invoke invoke => Resolve(invoke),
        Reduce reduce => _lanes == 1 ? Resolve(reduce.Vector) : InLanes(new Reduce(reduce.Operation, Resolve(reduce.Vector))),
        Lane lane => new Lane(Resolve(lane.Vector), lane.Number),
        Within within => Resolve(within),
        _ => throw new InvalidOperationException($"no such expression: {expression}"),
    };

    private Expression Resolve(Number number)
    {
        var value = number.Value.WithAxes(_axes);
        return value.IsConstant ? new Literal(value.Constant) { IsVector = _lanesAxis is not null } : new Number(value);
    }

    private Load Resolve(Load load)
    {
        var (access, stride) = AccessOf(load.Index);
        return load with { Index = load.Index.WithAxes(_axes), Access = access, Stride = stride };
    }

    private Expression ResolveRegister(string name) => _vectors.TryGetValue(name, out bool isVector)
        ? InLanes(new Register(name) { IsVector = isVector })
        : throw new InvalidOperationException($"{name} is read before it is set");

    private Invoke Resolve(Invoke invoke)
    {
        var argument = InLanes(Resolve(invoke.Argument));
        return new Invoke(invoke.Function, argument) { IsVector = IsVector(argument) };
    }

    /// <summary>Decided here where all lanes agree; a mask where they do not.</summary>
    private Expression Resolve(Within within)
    {
        var position = within.Position.WithAxes(_axes);
        int lanes = _lanesAxis is not null && within.Position.DependsOn(_lanesAxis) ? _lanes : 1;
        if (!position.IsConstant)
            throw new InvalidOperationException($"whether {within.Position} is below {within.Count} is not known before run time: peel the loop");
        int inside = within.Count - position.Constant;
        if (inside >= lanes || inside <= 0)
            return Resolve(inside > 0 ? within.Inside : within.Outside);

        Register mask = new($"first{inside.ToString(CultureInfo.InvariantCulture)}") { IsVector = true };
        if (_masks.Add(inside))
            _output.Add(new Set(mask, new FirstLanes(inside)));
        return new Blend(mask, InLanes(Resolve(within.Inside)), InLanes(Resolve(within.Outside)));
    }

    /// <summary>In a loop over lanes a scalar stands for itself in every lane.</summary>
    private Expression InLanes(Expression value) => _lanesAxis is null || IsVector(value) ? value : new Splat(value);

    private (Access Access, int Stride) AccessOf(Index index)
    {
        if (_lanesAxis is null)
            return (Access.Scalar, 0);
        int stride = index.FactorOf(_lanesAxis);
        return (stride == 0 ? Access.Broadcast : stride == 1 ? Access.Contiguous : Access.Strided, stride);
    }

    private string NameOf(Register register)
    {
        string name = register.Name;
        foreach (var subscript in register.Subscripts)
        {
            var index = subscript.Index.WithAxes(_axes);
            if (!index.IsConstant)
                throw new InvalidOperationException($"subscript {subscript.Index} of {register.Name} is not unrolled");
            name += $"_{subscript.Label}{index.Constant.ToString(CultureInfo.InvariantCulture)}";
        }

        return name;
    }
}
