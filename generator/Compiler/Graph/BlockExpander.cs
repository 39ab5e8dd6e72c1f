using System.Globalization;
using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Graph;

/// <summary>
/// Writes blocks out: in place of each use the block's own attributes, as often as it is repeated, with sizes computed from its parameters and with the use's name as their scope.
/// </summary>
internal sealed class BlockExpander
{
    /// <summary>Repetitions multiply; beyond this no network is meant, and an editor would no longer answer.</summary>
    public const int MostAttributes = 50_000;

    private readonly ModelSpec _spec;
    private readonly Dictionary<string, BlockSpec> _blocks;
    private readonly ICollection<Problem> _problems;
    private readonly List<AttributeSpec> _attributes = [];
    private readonly List<Origin> _origins = [];
    private readonly Stack<string> _open = new();
    private readonly LayerNames _names;

    /// <summary>A block contains itself. Blocks that contain each other have ways without number, so nothing more is written out.</summary>
    private bool _isEndless;

    private BlockExpander(ModelSpec spec, ICollection<Problem> problems)
    {
        _spec = spec;
        _blocks = spec.Blocks.ToDictionary(b => b.Id, StringComparer.Ordinal);
        _problems = problems;
        _names = new(spec.Type.PlainName, problems);
    }

    /// <summary>The model with its blocks written out; the ordinals of <paramref name="problems"/> are those of the result, as all that later stages find.</summary>
    public static ExpandedModel Expand(ModelSpec spec, ICollection<Problem> problems)
    {
        BlockExpander expander = new(spec, problems);
        foreach (var attribute in spec.Attributes)
            expander.Add(attribute, null, "", Nothing);
        return new(expander._attributes, expander._names, expander._origins);
    }

    private static IReadOnlyDictionary<string, ArgumentValue> Nothing { get; } = new Dictionary<string, ArgumentValue>();

    private void Add(AttributeSpec attribute, Origin? use, string scope, IReadOnlyDictionary<string, ArgumentValue> parameters)
    {
        if (_attributes.Count == MostAttributes || (_isEndless && (use is not null || attribute.Kind == AttributeKind.Block)))
            return;
        Origin origin = new(attribute, use, use is null ? null : _blocks[use.Attribute.Block!].Name);
        int ordinal = _origins.Count;
        _origins.Add(origin);
        var computed = attribute with { Ordinal = ordinal, Scope = scope };
        if (use is not null)
            computed = computed with { Arguments = attribute.Arguments.Select(a => Compute(a, ordinal, attribute, parameters)).OfType<ArgumentSpec>().ToEquatableArray() };
        if (attribute.Kind == AttributeKind.Block)
            Open(computed, origin, scope);
        else
            Append(computed);
    }

    private void Append(AttributeSpec attribute)
    {
        _attributes.Add(attribute);
        if (_attributes.Count == MostAttributes)
            _problems.Add(Problem.Of(Rules.Overflow, attribute.Ordinal, null, _spec.Type.PlainName, "the network with its blocks written out", "too many layers", $"{MostAttributes} attributes"));
    }

    private void Open(AttributeSpec use, Origin origin, string scope)
    {
        var block = _blocks[use.Block!];
        if (_open.Contains(block.Id))
        {
            _isEndless = true;
            _problems.Add(Problem.Of(
                Rules.BlockInItself, use.Ordinal, null, block.Name, string.Join(" → ", _open.Reverse().SkipWhile(id => id != block.Id).Append(block.Id).Select(id => _blocks[id].Name))));
            return;
        }

        foreach (var problem in block.Problems)
            _problems.Add(problem with { Ordinal = use.Ordinal, Argument = null });
        ArgumentReader reader = new(use, block.Name, _problems);
        int repeat = reader.Whole("Repeat", 0, 1);
        bool isFrozen = reader.Flag("Frozen", false), isNumbered = reader.Has("Name") && repeat > 1;
        if (!block.HasLayers)
        {
            _problems.Add(Problem.Of(Rules.EmptyBlock, use.Ordinal, null, block.Name));
            return;
        }

        Dictionary<string, ArgumentValue> parameters = new(StringComparer.Ordinal);
        foreach (var argument in use.Arguments.Where(a => a.Name is not ("Repeat" or "Name" or "Frozen")))
            parameters[argument.Name] = argument.Value;
        _open.Push(block.Id);
        for (int i = 1; i <= repeat && _attributes.Count < MostAttributes; i++)
        {
            string name = _names.Take(isNumbered ? Numbered(use, i) : use, LayerNames.Camel(block.Name), counted: true);
            foreach (var attribute in block.Body)
            {
                if (attribute.Kind is AttributeKind.Layer or AttributeKind.Block or AttributeKind.Tag or AttributeKind.From)
                    Add(isFrozen ? Frozen(attribute) : attribute, origin, name, parameters);
                else
                    _problems.Add(Problem.Of(Rules.Misplaced, use.Ordinal, null, block.Name, $"[{attribute.Name}] belongs to a model and not to a block; put it on the class that has [CnnModel]"));
            }

            if (_attributes.Count < MostAttributes)
                Append(new(use.Ordinal, AttributeKind.BlockEnd, name, EquatableArray<ArgumentSpec>.Empty) { Scope = scope });
        }

        _open.Pop();
    }

    private static AttributeSpec Numbered(AttributeSpec use, int number) => use with
    {
        Arguments = use.Arguments.Select(a => a is { Name: "Name", Value.Kind: ArgumentKind.Text } ? a with { Value = a.Value with { Text = a.Value.Text + number.ToString(CultureInfo.InvariantCulture) } } : a)
            .ToEquatableArray(),
    };

    private static AttributeSpec Frozen(AttributeSpec attribute) => attribute.Kind is AttributeKind.Layer or AttributeKind.Block
        ? attribute with { Arguments = attribute.Arguments.Where(a => a.Name != "Frozen").Append(new("Frozen", new(ArgumentKind.Flag, Integer: 1, Text: "true"))).ToEquatableArray() }
        : attribute;

    /// <summary>
    /// The argument with its expression's value; nothing where a parameter that is null leaves out what may be left out. After a report of what is wrong with an expression, 1 stands in for its value.
    /// </summary>
    private ArgumentSpec? Compute(ArgumentSpec argument, int ordinal, AttributeSpec attribute, IReadOnlyDictionary<string, ArgumentValue> parameters)
    {
        if (argument.Value.Kind != ArgumentKind.Expression)
            return argument;
        var value = SizeExpression.Evaluate(argument.Value.Text, parameters, out string? wrong);
        bool isBlock = attribute.Kind == AttributeKind.Block;
        if (wrong is null && value.IsNull)
        {
            // A layer's constructor has parameters in lower case; what a block's means by null is the block's own affair.
            if (isBlock ? argument.Name == "Repeat" : char.IsUpper(argument.Name[0]))
                return null;
            if (!isBlock)
                wrong = "the parameter is null, and this argument cannot be left out";
        }

        if (wrong is null)
            return argument with { Value = value };
        _problems.Add(Problem.Of(Rules.BadExpression, ordinal, argument.Name, attribute.Name, argument.Value.Text, wrong));
        return argument with { Value = new(ArgumentKind.Integer, Integer: 1) };
    }
}
