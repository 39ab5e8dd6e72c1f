using System.Globalization;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// Collects the methods of one target, from inference and training alike. Two procedures that come out as the same text are one method, so that code grows
/// with the number of different layers and not with the number of layers.
/// </summary>
internal sealed class KernelLinker(Target target)
{
    private const string NamePlaceholder = "\0";

    private readonly Dictionary<string, string> _nameByText = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<Function> _functions = [];
    private readonly CodeWriter _code = new(indent: 2);

    public string Text => _code.ToString();

    /// <summary>An estimate of the machine code, where the target is bare.</summary>
    public int CodeBytes { get; private set; }

    /// <summary>Adds a procedure in straight code and gives the name under which it can be called.</summary>
    /// <param name="straight">The procedure.</param>
    /// <param name="calls">The names of the procedures it calls.</param>
    public string Add(Procedure straight, IReadOnlyDictionary<string, string> calls)
    {
        foreach (var function in straight.Body.SelectMany(Invoked).Where(_functions.Add).ToList())
            AddFunction(function);
        CodeWriter body = new(indent: 2);
        ProcedurePrinter.Print(straight, target, body, name => calls.TryGetValue(name, out string? callee) ? callee : NamePlaceholder);
        string text = body.ToString();
        if (_nameByText.TryGetValue(text, out string? known))
            return known;
        string unique = straight.Name;
        for (int i = 2; !_names.Add(unique); i++)
            unique = $"{straight.Name}_{i.ToString(CultureInfo.InvariantCulture)}";
        _nameByText.Add(text, unique);
        CodeBytes += target.IsBare ? CodeSize.Of(straight) : 0;
        _code.Line();
        foreach (string line in straight.Header)
            _code.Line($"// {line}");
        _code.Raw(text.Replace(NamePlaceholder, unique));
        return unique;
    }

    private void AddFunction(Function function)
    {
        var straight = Unroller.Unroll(function, target.Lanes);
        foreach (var inner in straight.Body.SelectMany(Invoked).Concat(Invoked(straight.Result)).Where(_functions.Add).ToList())
            AddFunction(inner);
        ExpressionPrinter printer = new(target, (_, _) => throw new InvalidOperationException($"{function.Name} reads memory"));
        string type = target.Lanes == 1 ? "float" : $"{ExpressionPrinter.VectorType(target)}<float>";
        _code.Line();
        _code.Line($"// {function.Header}");
        _code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        _code.Open($"private static {type} {function.Name}({type} {function.Parameter.Name})");
        HashSet<string> declared = [function.Parameter.Name];
        foreach (var set in straight.Body)
            _code.Line(printer.Set(set, declares: declared.Add(set.Register.Name)));
        _code.Line($"return {printer.Print(straight.Result)};");
        _code.Close();
    }

    private static IEnumerable<Function> Invoked(Statement statement) => statement switch
    {
        For loop => loop.Body.SelectMany(Invoked),
        Set set => Invoked(set.Value),
        Store store => Invoked(store.Value),
        _ => [],
    };

    private static IEnumerable<Function> Invoked(Expression expression) => expression switch
    {
        Invoke invoke => Invoked(invoke.Argument).Append(invoke.Function),
        Apply apply => apply.Arguments.SelectMany(Invoked),
        Reduce reduce => Invoked(reduce.Vector),
        Splat splat => Invoked(splat.Scalar),
        Blend blend => Invoked(blend.Inside).Concat(Invoked(blend.Outside)),
        _ => [],
    };
}
