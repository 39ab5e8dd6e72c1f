using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator;

/// <summary>CNN1xxx: the declaration.</summary>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "CNN1001", "A model is a partial class", "{0}: the compiler writes the other half of a model, so {1} must be declared partial",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1001"));

    public static readonly DiagnosticDescriptor SeveralDeclarations = new(
        "CNN1002", "Layers stand on one declaration", "{0}: layers apply in source order, and two declarations have none between them; move {1} to the declaration that has the other layers",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1002"));

    public static readonly DiagnosticDescriptor NoInput = new(
        "CNN1003", "A model starts with its input", "{0}: a network needs an input; write [Input(channels, height, width)] before its first layer",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1003"));

    public static readonly DiagnosticDescriptor Misplaced = new(
        "CNN1004", "A misplaced attribute", "{0}: {1}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1004"));

    public static readonly DiagnosticDescriptor UnknownLayer = new(
        "CNN1005", "An unknown layer", "{0}: this compiler knows no layer of this name; it knows {1}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1005"));

    public static readonly DiagnosticDescriptor NoModel = new(
        "CNN1006", "Layers without a model", "{0}: layers mean something only on a class with [CnnModel]; add it to {1}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1006"));

    public static readonly DiagnosticDescriptor WrongType = new(
        "CNN1007", "A value of the wrong type", "{0}: {1} is {2}, but must be {3}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1007"));

    public static readonly DiagnosticDescriptor OutOfRange = new(
        "CNN1008", "A value out of range", "{0}: {1} is {2}, but must be {3}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1008"));

    public static readonly DiagnosticDescriptor DuplicateName = new(
        "CNN1009", "Two values of one name",
        "{0}: another value has this name already ({1}); names tell layers, inputs and tags apart, in weight files and in {2}.Layers too, and case does not count",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1009"));

    public static readonly DiagnosticDescriptor BadName = new(
        "CNN1010", "A name that C# cannot have", "{0}: a name becomes a C# member, so it must start with a letter and go on with letters, digits or underscores, and must not be layers, modelValues, modelOutputs, inputPlaces or outputPlaces",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1010"));

    public static readonly DiagnosticDescriptor NoLayers = new(
        "CNN1011", "A model without layers", "{0}: the network has an input but no layer; add one, such as [Dense(10)]",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1011"));

    public static readonly DiagnosticDescriptor NotExtensible = new(
        "CNN1012", "A class that cannot be a model", "{0}: a model must be a plain class, but {1}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1012"));

    public static readonly DiagnosticDescriptor MemberTaken = new(
        "CNN1013", "A member name that the compiler needs", "{0}: the compiler writes a member {1}, so the name is taken; rename yours",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1013"));

    public static readonly DiagnosticDescriptor Contradiction = new(
        "CNN1014", "Arguments that contradict each other", "{0}: {1}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1014"));

    public static readonly DiagnosticDescriptor LossMismatch = new(
        "CNN1015", "A loss that does not fit the network", "{0}: {1}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1015"));

    public static readonly DiagnosticDescriptor UnknownName = new(
        "CNN1016", "A name that no value has", "{0}: no value before this has the name \"{1}\"; {2}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1016"));

    public static readonly DiagnosticDescriptor UnusedName = new(
        "CNN1017", "A tag that nothing uses", "{0}: nothing goes back to \"{1}\" or joins it; remove the tag, or use it with [From(\"{1}\")] or a join such as [Add(\"{1}\")]",
        "Declaration", DiagnosticSeverity.Warning, true, helpLinkUri: Help("CNN1017"));

    public static readonly DiagnosticDescriptor UnusedValue = new(
        "CNN1018", "A value that nothing uses", "{0}: nothing uses this value; {1}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1018"));

    public static readonly DiagnosticDescriptor BlockInItself = new(
        "CNN1020", "A block that contains itself", "{0}: the block contains itself, {1}, so it never ends; use other blocks in its body",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1020"));

    public static readonly DiagnosticDescriptor EmptyBlock = new(
        "CNN1021", "A block without layers", "{0}: the block has no layer; put layers such as [Conv(nameof(filters), 3)] on its class",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1021"));

    public static readonly DiagnosticDescriptor BadExpression = new(
        "CNN1022", "A size that cannot be computed", "{0}: \"{1}\" cannot be computed: {2}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1022"));

    public static readonly DiagnosticDescriptor NoWeightFile = new(
        "CNN1023", "Weights that are not there", "{0}: \"{1}\" {2}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1023"));

    public static readonly DiagnosticDescriptor BadWeightFile = new(
        "CNN1024", "Weights that cannot be used", "{0}: the weights in {1} cannot be used: {2}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1024"));

    public static readonly DiagnosticDescriptor OtherWeights = new(
        "CNN1025", "Weights of another network", "{0}: the weights in {1} are not those of this network: {2}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1025"));

    public static readonly DiagnosticDescriptor DuplicateOutput = new(
        "CNN1019", "Two outputs that are one", "{0}: {1}",
        "Declaration", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN1019"));
}
