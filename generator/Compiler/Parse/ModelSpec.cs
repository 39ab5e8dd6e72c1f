namespace CnnCompiler.Generator.Parse;

/// <summary>
/// A declared model as plain values: no symbol, syntax node, location or compilation. It is the only thing that the incremental
/// pipeline keeps, and everything after Parse is a pure function of it.
/// </summary>
/// <param name="Type">The class that is extended.</param>
/// <param name="Attributes">Its attributes that concern this compiler, in source order.</param>
/// <param name="Blocks">The blocks that it uses, and those that they use, sorted by name.</param>
/// <param name="Problems">What Parse found wrong (CNN1xxx).</param>
/// <param name="HasCSharpErrors">An attribute did not bind; the C# compiler says why, so this compiler keeps silent.</param>
internal sealed record ModelSpec(
    TypeSpec Type,
    EquatableArray<AttributeSpec> Attributes,
    EquatableArray<BlockSpec> Blocks,
    EquatableArray<Problem> Problems,
    bool HasCSharpErrors)
{
    /// <summary>The weight files of the project that it may mean; where none is, the names of all.</summary>
    public EquatableArray<WeightFile> WeightFiles { get; init; }

    /// <summary>The file whose weights it has compiled in, as its attribute names it; null if it has none.</summary>
    public string? WeightsName => Attributes
        .Where(a => a.Kind == AttributeKind.Model).SelectMany(a => a.Arguments)
        .Where(a => a.Name == "Weights" && a.Value.Kind == ArgumentKind.Text).Select(a => a.Value.Text).FirstOrDefault();
}

/// <summary>A block: layers that are declared once and used as one.</summary>
/// <param name="Id">Its full name and its assembly's.</param>
/// <param name="Name">Its class name without the suffix.</param>
/// <param name="Body">Its attributes, in source order.</param>
/// <param name="Problems">What Parse found wrong with its declaration; ordinals are those of the body.</param>
internal sealed record BlockSpec(string Id, string Name, EquatableArray<AttributeSpec> Body, EquatableArray<Problem> Problems)
{
    public bool HasLayers => Body.Any(a => a.Kind is AttributeKind.Layer or AttributeKind.Block);
}

/// <summary>Where the emitted half of the class goes.</summary>
/// <param name="Namespace">Its namespace, empty for the global one.</param>
/// <param name="Containers">The declarations it is nested in, outermost first: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Emittable">False where no second half can be written at all, not even one that says what is wrong (not partial, generic, …).</param>
internal sealed record TypeSpec(string Namespace, EquatableArray<string> Containers, string Name, bool Emittable)
{
    /// <summary>The name as people say it: without the sign that C# wants before a keyword.</summary>
    public string PlainName => Name.TrimStart('@');

    /// <summary>A name for emitted files: unique in a compilation but for its case, and legal in a file name.</summary>
    public string FileName =>
        string.Join(".", new[] { Namespace }.Concat(Containers.Select(FileNameOf)).Append(Name).Where(p => p.Length > 0)).Replace("@", "");

    /// <summary><c>partial class Outer&lt;T&gt;</c> as <c>Outer{T}</c>: braces are legal in a file name, and in no other class's name.</summary>
    private static string FileNameOf(string container) =>
        container.Substring(container.StartsWith("partial record struct ", StringComparison.Ordinal) ? 22 : container.IndexOf(' ', 8) + 1)
            .Replace('<', '{').Replace('>', '}');
}

internal enum AttributeKind
{
    /// <summary>Not of this compiler; kept out of the specification.</summary>
    Foreign,
    Model,
    Input,
    Train,
    Budget,
    Layer,
    Tag,
    From,
    Output,

    /// <summary>The use of a block.</summary>
    Block,

    /// <summary>No attribute: where a block's layers end, once it is expanded.</summary>
    BlockEnd,
}

/// <summary>One attribute of a model.</summary>
/// <param name="Ordinal">Its index in <c>symbol.GetAttributes()</c>, by which the analyzer finds its place in the source again.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Name">Its class name without the suffix: <c>Conv</c>.</param>
/// <param name="Arguments">Constructor arguments by parameter name, then named arguments.</param>
internal sealed record AttributeSpec(int Ordinal, AttributeKind Kind, string Name, EquatableArray<ArgumentSpec> Arguments)
{
    /// <summary>The use of a block that it belongs to, by the path of its names: <c>stage2.basicBlock1</c>; empty on the model itself. Names are local to it.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Of a block's use: which block.</summary>
    public string? Block { get; init; }
}

internal sealed record ArgumentSpec(string Name, ArgumentValue Value);

internal enum ArgumentKind
{
    Integer,
    Real,
    Flag,
    Text,
    Choice,
    Texts,

    /// <summary>A text where a size should stand: to be computed from a block's parameters.</summary>
    Expression,

    /// <summary>A value of a kind that no layer takes: null, a type, an array of anything but texts.</summary>
    Other,
}

/// <summary>The constant that stands at an argument.</summary>
/// <param name="Kind">Which of the other members holds.</param>
/// <param name="Integer">A whole number; a flag as 0 or 1.</param>
/// <param name="Real">A floating-point number.</param>
/// <param name="Text">A string, the name of an enum member, or how another value looks to its writer.</param>
/// <param name="Texts">A list of strings.</param>
internal readonly record struct ArgumentValue(ArgumentKind Kind, long Integer = 0, double Real = 0, string Text = "", EquatableArray<string> Texts = default)
{
    public static ArgumentValue Null { get; } = new(ArgumentKind.Other, Text: "null");

    public bool IsNull => this == Null;
}
