using CnnCompiler.Generator.Parse;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator;

/// <summary>
/// Something wrong in a declaration, said by place rather than by location: an attribute's ordinal and an argument's name survive edits
/// elsewhere in the file, so a problem can be cached and compared.
/// </summary>
/// <param name="Id">The rule, <c>CNN2003</c>.</param>
/// <param name="Ordinal">Index of the attribute in <c>symbol.GetAttributes()</c>; −1 stands for the class itself.</param>
/// <param name="Argument">The argument's parameter or property name; null stands for the whole attribute.</param>
/// <param name="Details">What fills the rule's message.</param>
internal sealed record Problem(string Id, int Ordinal, string? Argument, EquatableArray<string> Details)
{
    public const int OnClass = -1;

    /// <summary>The message as the user reads it.</summary>
    public string Message => Rules.Format(Rules.ById(Id), Details);

    public bool IsError => Rules.ById(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public static Problem Of(DiagnosticDescriptor rule, int ordinal, string? argument, params string[] details) =>
        new(rule.Id, ordinal, argument, details.ToEquatableArray());
}
