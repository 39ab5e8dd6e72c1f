using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>Expressions in straight code, as C# for one target. <paramref name="place"/> gives the text of a place in memory.</summary>
internal sealed class ExpressionPrinter(Target target, Func<Buffer, Index, (string Reference, int Offset)> place)
{
    /// <summary>The vector type's name; two targets share Vector128.</summary>
    public static string VectorType(Target target) => $"Vector{target.Lanes * 32}";

    public string Print(Expression expression) => expression switch
    {
        Load load => Load(load),
        Register register => register.Name,
        Literal { IsVector: true, Value: 0f } => $"{Vector}<float>.Zero",
        Literal { IsVector: true } literal => $"{Vector}.Create({CSharp.Float(literal.Value)})",
        Literal literal => CSharp.Float(literal.Value),
        Number number => $"(float)({number.Value})",
        Apply apply => Unroller.IsVector(apply) ? VectorApply(apply) : ScalarApply(apply),
        Invoke invoke => $"{invoke.Function.Name}({Print(invoke.Argument)})",
        Reduce { Operation: Operation.Add } reduce => $"{Vector}.Sum({Print(reduce.Vector)})",
        Reduce { Operation: Operation.Max } reduce => $"Lanes.Max({Print(reduce.Vector)})",
        Lane lane => $"{Vector}.Create({Print(lane.Vector)}.GetElement({lane.Number}))",
        Splat { Scalar: Literal literal } => Print(literal with { IsVector = true }),
        Splat splat => $"{Vector}.Create({Print(splat.Scalar)})",
        FirstLanes mask => $"{Vector}.LessThan({Vector}<float>.Indices, {Vector}.Create({CSharp.Float(mask.Count)}))",
        Blend blend => $"{Vector}.ConditionalSelect({Print(blend.Mask)}, {Print(blend.Inside)}, {Print(blend.Outside)})",
        _ => throw new InvalidOperationException($"no such expression: {expression}"),
    };

    public string Store(Store store)
    {
        var (reference, offset) = place(store.Buffer, store.Index);
        string value = Print(store.Value);
        return store.Access switch
        {
            Access.Scalar => $"{Element(reference, offset)} = {value};",
            Access.Contiguous => $"{Receiver(store.Value, value)}.StoreUnsafe({VectorPlace(reference, offset)});",
            _ => $"Lanes.Store{target.Lanes * 32}({value}, {Reference(reference, offset)}, {store.Stride});",
        };
    }

    private string Vector => VectorType(target);

    private string Load(Load load)
    {
        var (reference, offset) = place(load.Buffer, load.Index);
        return load.Access switch
        {
            Access.Scalar => Element(reference, offset),
            Access.Broadcast => $"{Vector}.Create({Element(reference, offset)})",
            Access.Contiguous => $"{Vector}.LoadUnsafe({VectorPlace(reference, offset)})",
            _ => $"Lanes.Load{target.Lanes * 32}({Reference(reference, offset)}, {load.Stride})",
        };
    }

    private static string Element(string reference, int offset) => offset == 0 ? reference : $"Unsafe.Add(ref {reference}, {CSharp.Int(offset)})";

    private static string Reference(string reference, int offset) => $"ref {Element(reference, offset)}";

    /// <summary>The offset of a vector access is unsigned.</summary>
    private static string VectorPlace(string reference, int offset) => offset <= 0 ? Reference(reference, offset) : $"ref {reference}, {offset}";

    private static string Receiver(Expression value, string text) => value is Apply { Operation: Operation.Add or Operation.Subtract or Operation.Multiply or Operation.Divide } ? $"({text})" : text;

    /// <summary>An assignment; adding to a local is written as such.</summary>
    public string Set(Set set, bool declares) => set.Value is Apply { Operation: Operation.Add, Arguments: [Register first, var second] } && first.Name == set.Register.Name
        ? $"{set.Register.Name} += {Print(second)};"
        : $"{(declares ? "var " : "")}{set.Register.Name} = {Print(set.Value)};";

    private string ScalarApply(Apply apply)
    {
        string[] n = Nested(apply), a = [.. apply.Arguments.Select(Print)];
        return apply.Operation switch
        {
            Operation.MultiplyAdd => $"{n[0]} * {n[1]} + {n[2]}",
            Operation.Max => $"Lanes.Max({a[0]}, {a[1]})",
            Operation.Min => $"Lanes.Min({a[0]}, {a[1]})",
            Operation.Round => $"MathF.Round({a[0]})",
            Operation.SquareRoot => $"MathF.Sqrt({a[0]})",
            Operation.PowerOfTwo => $"Lanes.PowerOfTwo({a[0]})",
            Operation.Exponent => $"Lanes.Exponent({a[0]})",
            Operation.IfGreater => $"{n[0]} > {n[1]} ? {n[2]} : {n[3]}",
            Operation.IfEqual => $"{n[0]} == {n[1]} ? {n[2]} : {n[3]}",
            _ => Arithmetic(apply.Operation, n),
        };
    }

    private string VectorApply(Apply apply)
    {
        if (apply is { Operation: Operation.MultiplyAdd, Arguments: [Lane lane, var factor, var sum] } && target.MultipliesByLane)
            return $"AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar({Print(sum)}, {Print(factor)}, {Print(lane.Vector)}, {lane.Number})";
        string[] a = [.. apply.Arguments.Select(Print)];
        return apply.Operation switch
        {
            Operation.MultiplyAdd => $"{Vector}.MultiplyAddEstimate({a[0]}, {a[1]}, {a[2]})",
            Operation.Max => $"{Vector}.MaxNative({a[0]}, {a[1]})",
            Operation.Min => $"{Vector}.MinNative({a[0]}, {a[1]})",
            Operation.Round => $"{Vector}.Round({a[0]})",
            Operation.SquareRoot => $"{Vector}.Sqrt({a[0]})",
            Operation.PowerOfTwo => $"Lanes.PowerOfTwo({a[0]})",
            Operation.Exponent => $"Lanes.Exponent({a[0]})",
            Operation.IfGreater => $"{Vector}.ConditionalSelect({Vector}.GreaterThan({a[0]}, {a[1]}), {a[2]}, {a[3]})",
            Operation.IfEqual => $"{Vector}.ConditionalSelect({Vector}.Equals({a[0]}, {a[1]}), {a[2]}, {a[3]})",
            _ => Arithmetic(apply.Operation, Nested(apply)),
        };
    }

    private static string Arithmetic(Operation operation, string[] operands) => operation switch
    {
        Operation.Add => $"{operands[0]} + {operands[1]}",
        Operation.Subtract => $"{operands[0]} - {operands[1]}",
        Operation.Multiply => $"{operands[0]} * {operands[1]}",
        Operation.Divide => $"{operands[0]} / {operands[1]}",
        _ => throw new InvalidOperationException($"no such operation: {operation}"),
    };

    /// <summary>Operands, in parentheses where they are operators themselves; a sum of sums needs none to its left.</summary>
    private string[] Nested(Apply apply) =>
    [
        .. apply.Arguments.Select((operand, i) =>
            operand is Apply inner && IsOperator(inner) && !(i == 0 && apply.Operation is Operation.Add or Operation.Subtract && inner.Operation is Operation.Add)
                ? $"({Print(operand)})"
                : Print(operand)),
    ];

    private static bool IsOperator(Apply apply) => apply.Operation <= Operation.Divide
        || (!Unroller.IsVector(apply) && apply.Operation is Operation.MultiplyAdd or Operation.IfGreater or Operation.IfEqual);
}
