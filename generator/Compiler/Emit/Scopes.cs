using CnnCompiler.Generator.Kernels;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// Where locals are declared. Mostly at their first assignment; but a block that uses a name of its own after a loop in it has used the same name
/// would redeclare it, which C# forbids, so there it is declared ahead of both.
/// </summary>
internal static class Scopes
{
    public static IEnumerable<string> DeclaredAhead(IReadOnlyList<Statement> body, HashSet<string> declared)
    {
        HashSet<string> own = [], inLoops = [], ahead = [];
        foreach (var statement in body)
        {
            if (statement is For loop)
            {
                inLoops.UnionWith(Assigned(loop.Body));
            }
            else if (statement is Set set && own.Add(set.Register.Name) && inLoops.Contains(set.Register.Name) && !declared.Contains(set.Register.Name))
            {
                ahead.Add(set.Register.Name);
            }
        }

        return ahead;
    }

    public static bool IsVector(IEnumerable<Statement> body, string name) =>
        body.Any(s => s switch
        {
            Set set => set.Register.Name == name && set.Register.IsVector,
            For loop => IsVector(loop.Body, name),
            _ => false,
        });

    private static IEnumerable<string> Assigned(IEnumerable<Statement> body) => body.SelectMany(statement => statement switch
    {
        Set set => [set.Register.Name],
        For loop => Assigned(loop.Body),
        _ => Enumerable.Empty<string>(),
    });
}
