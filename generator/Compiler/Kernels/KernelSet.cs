using System.Globalization;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// The procedures of one target. A micro-kernel is known by a key that holds everything baked into it, so all layers that need the same one share it.
/// </summary>
internal sealed class KernelSet(Target target)
{
    private readonly Dictionary<object, Procedure> _byKey = [];
    private readonly List<Procedure> _microKernels = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public Target Target { get; } = target;

    /// <summary>In the order in which they were first needed.</summary>
    public IReadOnlyList<Procedure> MicroKernels => _microKernels;

    /// <param name="key">A record of everything that makes this micro-kernel what it is.</param>
    /// <param name="build">Makes it, under a name that says the same; a number is put behind a name that another key has.</param>
    public Procedure Micro(object key, Func<Procedure> build)
    {
        if (_byKey.TryGetValue(key, out var known))
            return known;
        var procedure = build();
        string name = procedure.Name;
        for (int i = 2; !_names.Add(name); i++)
            name = $"{procedure.Name}_{i.ToString(CultureInfo.InvariantCulture)}";
        procedure = procedure with { Name = name };
        _microKernels.Add(procedure);
        _byKey.Add(key, procedure);
        return procedure;
    }
}
