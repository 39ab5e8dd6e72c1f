namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// Bytes of Thumb code that ILC makes of a procedure, estimated: a floating-point instruction has four, and every other statement what it had on average in the networks of samples/CortexM. Held against the
/// linker's sizes there.
/// </summary>
internal static class CodeSize
{
    private const int Instruction = 4, Frame = 28, LoopBytes = 22, ReferenceBytes = 10, CallBytes = 6, ArgumentBytes = 10, ChoiceBytes = 14;

    /// <summary>Of a procedure in straight code.</summary>
    public static int Of(Procedure straight) => Frame + Of(straight.Body);

    private static int Of(IEnumerable<Statement> body) => body.Sum(statement => statement switch
    {
        For loop => LoopBytes + (ReferenceBytes * MovedIn(loop)) + Of(loop.Body),
        Set { Value: Load or Apply or Invoke } set => Of(set.Value),
        Set set => Instruction + Of(set.Value),
        Store store => Instruction + Of(store.Value),
        Call call => CallBytes + (ArgumentBytes * (call.Arguments.Count + call.Sizes.Count)),
        CallRuntime call => CallBytes + (ArgumentBytes * (call.Places.Count + call.Numbers.Count)),
        _ => 0,
    });

    private static int Of(Expression expression) => expression switch
    {
        Load => Instruction,
        Literal or Number => 2 * Instruction,
        Invoke invoke => Of(invoke.Argument) + Of(invoke.Function.Body) + Of(invoke.Function.Result),
        Apply apply => apply.Arguments.Sum(Of) + apply.Operation switch
        {
            Operation.MultiplyAdd => 2 * Instruction,
            Operation.Max or Operation.Min or Operation.IfGreater or Operation.IfEqual => ChoiceBytes,
            Operation.Round or Operation.PowerOfTwo or Operation.Exponent => 4 * Instruction,
            _ => Instruction,
        },
        _ => 0,
    };

    /// <summary>References that a loop moves along: one for each buffer and distance that is accessed in it.</summary>
    private static int MovedIn(For loop) => Accesses(loop.Body).Where(a => a.Index.DependsOn(loop.Axis)).Select(a => (a.Buffer, a.Index.Moving)).Distinct().Count();

    private static IEnumerable<(Buffer Buffer, Index Index)> Accesses(IEnumerable<Statement> body) => body.SelectMany(statement => statement switch
    {
        For loop => Accesses(loop.Body),
        Set set => BoundsVerifier.Loads(set.Value).Select(l => (l.Buffer, l.Index)),
        Store store => BoundsVerifier.Loads(store.Value).Select(l => (l.Buffer, l.Index)).Append((store.Buffer, store.Index)),
        _ => [],
    });
}
