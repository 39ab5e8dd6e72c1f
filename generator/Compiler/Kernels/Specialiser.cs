namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// Bakes a size into a micro-kernel where every call gives the same number, and drops sizes that it does not use. So a small network's kernels have all their
/// numbers written in, while a large one's share kernels and pass what differs.
/// </summary>
internal static class Specialiser
{
    public static (IReadOnlyList<Procedure> MicroKernels, IReadOnlyList<Procedure> Drivers) Run(
        IReadOnlyList<Procedure> microKernels, IReadOnlyList<Procedure> drivers)
    {
        var calls = drivers.SelectMany(d => Calls(d.Body)).ToLookup(c => c.Procedure.Name, StringComparer.Ordinal);
        Dictionary<string, (Procedure Special, bool[] Kept)> special = [];
        foreach (var micro in microKernels)
        {
            var sites = calls[micro.Name].ToList();
            var numbers = micro.Sizes.Select((_, i) => sites.Select(s => s.Sizes[i]).ToList()).ToList();
            var baked = micro.Sizes.Zip(numbers, (size, values) => (size, values))
                .Where(s => s.values.All(v => v.IsConstant) && s.values.Select(v => v.Constant).Distinct().Count() == 1)
                .ToDictionary(s => s.size.Name, s => s.values[0]);
            var body = Rewriter.Replace(micro.Body, index => index.WithSizes(baked));
            HashSet<string> used = [];
            _ = Rewriter.Replace(body, index =>
            {
                used.UnionWith(index.Terms.Select(t => t.Size));
                return index;
            });
            bool[] kept = [.. micro.Sizes.Select(s => used.Contains(s.Name))];
            special.Add(micro.Name, (micro with { Sizes = [.. Kept(micro.Sizes, kept)], Body = body }, kept));
        }

        return ([.. special.Values.Select(s => s.Special)], [.. drivers.Select(d => d with { Body = Redirect(d.Body, special) })]);
    }

    public static IEnumerable<Call> Calls(IEnumerable<Statement> body) => body.SelectMany(statement => statement switch
    {
        Call call => [call],
        For loop => Calls(loop.Body),
        _ => Enumerable.Empty<Call>(),
    });

    private static Statement[] Redirect(IEnumerable<Statement> body, Dictionary<string, (Procedure Special, bool[] Kept)> special) =>
    [
        .. body.Select(statement => statement switch
        {
            For loop => loop with { Body = Redirect(loop.Body, special) },
            Call call => call with { Procedure = special[call.Procedure.Name].Special, Sizes = [.. Kept(call.Sizes, special[call.Procedure.Name].Kept)] },
            _ => statement,
        }),
    ];

    private static IEnumerable<T> Kept<T>(IEnumerable<T> items, bool[] kept) => items.Where((_, i) => kept[i]);
}
