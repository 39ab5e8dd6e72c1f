using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Graph;

/// <summary>A model's attributes with all blocks written out. Their ordinals count them here; problems that name one are brought back to the model's own attributes.</summary>
/// <param name="Attributes">Layers, tags and the rest in the order in which they apply; <see cref="AttributeKind.BlockEnd"/> where a block's layers end.</param>
/// <param name="Names">Which names the uses of blocks have taken; those of layers follow.</param>
/// <param name="Origins">Where each attribute stands, by its ordinal.</param>
internal sealed record ExpandedModel(IReadOnlyList<AttributeSpec> Attributes, LayerNames Names, IReadOnlyList<Origin> Origins)
{
    /// <summary>The model's own attribute that an ordinal belongs to: the use of a block for all that is in it.</summary>
    public int Place(int ordinal)
    {
        var origin = Origins[ordinal];
        while (origin.Use is not null)
            origin = origin.Use;
        return origin.Attribute.Ordinal;
    }

    /// <summary>The problem where the user sees it: at the attribute of the model, with the way into the block in its trail.</summary>
    public Problem Place(Problem problem)
    {
        if (problem.Ordinal < 0)
            return problem;
        var origin = Origins[problem.Ordinal];
        string? argument = problem.Argument;
        List<BodyPlace> trail = [];
        for (; origin.Use is not null; origin = origin.Use)
        {
            trail.Insert(0, new(origin.Block!, origin.Attribute.Ordinal));
            argument = argument is null ? null : OuterArgument(origin.Attribute, argument);
        }

        return problem with { Ordinal = origin.Attribute.Ordinal, Argument = argument, Trail = trail.ToEquatableArray() };
    }

    /// <summary>The block's parameter that an argument in its body is computed from.</summary>
    private static string? OuterArgument(AttributeSpec attribute, string argument) => attribute.Arguments
        .Where(a => a.Value.Kind == ArgumentKind.Expression && (a.Name == argument || argument.StartsWith(a.Name, StringComparison.Ordinal)))
        .SelectMany(a => SizeExpression.NamesIn(a.Value.Text)).FirstOrDefault();
}

/// <summary>Where an attribute of an expanded model comes from.</summary>
/// <param name="Attribute">As it is written, on the model or in a block's body.</param>
/// <param name="Use">The use of the block in whose body it is; null on the model itself.</param>
/// <param name="Block">That block's name.</param>
internal sealed record Origin(AttributeSpec Attribute, Origin? Use, string? Block);
