using System.Globalization;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// A procedure in straight code as a C# method. On entering a loop it makes a reference for each buffer that the loop moves along, so that inside every access is
/// a reference and a constant, which is one addressing mode of the machine. Where constants must be small (<see cref="Target.Reach"/>), what is further away has references of its own
/// from the start of the method on.
/// </summary>
internal sealed class ProcedurePrinter
{
    private readonly CodeWriter _code;
    private readonly ExpressionPrinter _expressions;
    private readonly Target _target;
    private readonly List<string> _loops = [];
    private readonly Dictionary<(Buffer Buffer, Index Moving), string> _references = [];
    private readonly Anchors? _anchors;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private ProcedurePrinter(Procedure procedure, Target target, CodeWriter code)
    {
        _target = target;
        _code = code;
        _anchors = target.Reach == int.MaxValue ? null : new(Accesses(procedure.Body), target.Reach);
        _expressions = new(target, (buffer, index) => (_references[(buffer, Referred(buffer, index))], (index - Referred(buffer, index)).Constant));
    }

    public static void Print(Procedure straight, Target target, CodeWriter code, Func<string, string> nameOf) =>
        new ProcedurePrinter(straight, target, code).Print(straight, nameOf);

    private Func<string, string> _nameOf = name => name;

    private void Print(Procedure procedure, Func<string, string> nameOf)
    {
        _nameOf = nameOf;
        var parameters = procedure.Buffers.Select(b => $"ref float {b.Name}").Concat(procedure.Sizes.Select(s => $"int {s.Name}"));
        _code.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        _code.Open($"public static void {nameOf(procedure.Name)}({string.Join(", ", parameters)})");
        foreach (var buffer in procedure.Buffers)
        {
            _names.Add(buffer.Name);
            _references[(buffer, Index.Zero)] = buffer.Name;
        }

        _names.UnionWith(procedure.Sizes.Select(s => s.Name));
        Block(procedure.Body, [], null);
        _code.Close();
    }

    private void Block(IReadOnlyList<Statement> body, HashSet<string> declared, string? axis)
    {
        List<(Buffer, Index)> added = [];
        foreach (var (buffer, referred) in Accesses(body).Select(a => (a.Buffer, Referred(a.Buffer, a.Index))))
        {
            if (axis is null && _anchors is not null)
                Refer(buffer, referred.Part(t => t.Axis.Length == 0), null, added);
            Refer(buffer, Opened(referred, axis), axis, added);
        }

        HashSet<string> inner = [.. declared];
        foreach (string name in Scopes.DeclaredAhead(body, declared))
        {
            _code.Line($"{(Scopes.IsVector(body, name) ? $"{ExpressionPrinter.VectorType(_target)}<float>" : "float")} {name};");
            inner.Add(name);
        }

        foreach (var statement in body)
            Print(statement, inner, added);
        foreach (var key in added)
            _references.Remove(key);
    }

    private void Print(Statement statement, HashSet<string> declared, List<(Buffer, Index)> added)
    {
        switch (statement)
        {
            case For loop:
                string step = loop.Step == 1 ? $"{loop.Axis.Name}++" : $"{loop.Axis.Name} += {loop.Step}";
                _code.Open($"for (int {loop.Axis.Name} = {loop.From}; {loop.Axis.Name} < {loop.To}; {step})");
                _loops.Add(loop.Axis.Name);
                Block(loop.Body, declared, loop.Axis.Name);
                _loops.RemoveAt(_loops.Count - 1);
                _code.Close();
                break;
            case Set set:
                foreach (var load in BoundsVerifier.Loads(set.Value))
                    Refer(load.Buffer, Referred(load.Buffer, load.Index), null, added);
                _code.Line(_expressions.Set(set, declares: declared.Add(set.Register.Name)));
                break;
            case Store store:
                foreach (var load in BoundsVerifier.Loads(store.Value))
                    Refer(load.Buffer, Referred(load.Buffer, load.Index), null, added);
                Refer(store.Buffer, Referred(store.Buffer, store.Index), null, added);
                _code.Line(_expressions.Store(store));
                break;
            case CallRuntime runtime:
                _code.Line($"{runtime.Method}({string.Join(", ", runtime.Places.Select(p => $"ref {p.Buffer.Name}").Concat(runtime.Numbers))});");
                break;
            case Call call:
                var buffers = call.Arguments.Select(a => a.Index.IsConstant && a.Index.Constant == 0 ? $"ref {a.Buffer.Name}" : $"ref Unsafe.Add(ref {a.Buffer.Name}, {a.Index})");
                _code.Line($"{_nameOf(call.Procedure.Name)}({string.Join(", ", buffers.Concat(call.Sizes.Select(s => s.ToString())))});");
                break;
        }
    }

    /// <summary>The part of an index that goes into a reference: what moves, and what is out of reach. The rest is a constant.</summary>
    private Index Referred(Buffer buffer, Index index) => _anchors is null ? index.Moving : index.Moving + _anchors.Of(buffer, index.Constant);

    /// <summary>Makes a reference for the part of an index that moves, from the one for the part without the newest loop or without sizes.</summary>
    private void Refer(Buffer buffer, Index moving, string? axis, List<(Buffer, Index)> added)
    {
        if (_references.ContainsKey((buffer, moving)))
            return;
        var own = axis is null
            ? moving.Part(t => t.Axis.Length == 0)
            : moving.Part(t => t.Axis == axis);
        string from = _references[(buffer, moving - own)];
        string name = Name(from, own);
        _code.Line($"ref float {name} = ref Unsafe.Add(ref {from}, {own});");
        _references.Add((buffer, moving), name);
        added.Add((buffer, moving));
    }

    /// <summary><c>x_ky</c> for a loop, <c>x_ky_row2</c> for a distance: what the reference is moved by.</summary>
    private string Name(string from, Index own)
    {
        string name = from;
        foreach (var (axis, size, factor) in own.Terms)
            name += axis.Length > 0 ? (name.EndsWith($"_{axis}", StringComparison.Ordinal) ? "" : $"_{axis}") : $"_{size}{CSharp.Int(factor)}".Replace('-', 'm');
        string unique = name;
        for (int i = 2; !_names.Add(unique); i++)
            unique = $"{name}_{i.ToString(CultureInfo.InvariantCulture)}";
        return unique;
    }

    /// <summary>
    /// The terms in loops that are open, of an access that may lie in a loop further inside; nothing unless the newest loop is among them. What is out of reach has been
    /// added before all loops.
    /// </summary>
    private Index Opened(Index moving, string? axis)
    {
        return axis is not null && moving.DependsOn(new(axis)) ? moving.Part(t => _loops.Contains(t.Axis) || (_anchors is not null && t.Axis.Length == 0)) : Index.Zero;
    }

    private static IEnumerable<(Buffer Buffer, Index Index)> Accesses(IEnumerable<Statement> body) => body.SelectMany(statement => statement switch
    {
        For loop => Accesses(loop.Body),
        Set set => BoundsVerifier.Loads(set.Value).Select(l => (l.Buffer, l.Index)),
        Store store => BoundsVerifier.Loads(store.Value).Select(l => (l.Buffer, l.Index)).Append((store.Buffer, store.Index)),
        _ => [],
    });
}
