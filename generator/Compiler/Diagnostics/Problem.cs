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

    /// <summary>The way from the attribute into the blocks that it uses, outermost first; empty for what stands on the model itself.</summary>
    public EquatableArray<BodyPlace> Trail { get; init; }

    /// <summary>The message as the user reads it.</summary>
    public string Message => Rules.Format(Rules.ById(Id), Words());

    public bool IsError => Rules.ById(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public static Problem Of(DiagnosticDescriptor rule, int ordinal, string? argument, params string[] details) =>
        new(rule.Id, ordinal, argument, details.ToEquatableArray());

    /// <summary>What fills the rule's message; behind the layer's name stands where in which block it is.</summary>
    /// <param name="lines">Which line of the source each place of the trail is, in words, where it is known.</param>
    public IReadOnlyList<string> Words(IReadOnlyList<string?>? lines = null)
    {
        if (Trail.Count == 0)
            return Details;
        var places = Trail.Select((place, i) => $"{place.Block}, {lines?[i] ?? $"attribute {place.Ordinal + 1}"}");
        return [$"{Details[0]} ({string.Join("; ", places)})", .. Details.Skip(1)];
    }
}

/// <summary>An attribute in a block's body.</summary>
/// <param name="Block">The block's name.</param>
/// <param name="Ordinal">The attribute's index among those of the block's class.</param>
internal sealed record BodyPlace(string Block, int Ordinal);
