namespace CnnCompiler.Generator.Graph;

/// <summary>
/// What the Graph stage needs of an operator. Later stages have interfaces of their own, which the same class implements; only the
/// catalogue knows the classes.
/// </summary>
internal interface IOperator
{
    /// <summary>The attribute's name without its suffix: <c>Conv</c>.</summary>
    string Name { get; }

    /// <summary>Reads the attribute's arguments into the operator's own parameters; what is wrong goes to the reader.</summary>
    object Read(ArgumentReader arguments);
}

/// <summary>An operator that may become several layers, of which all but one have names behind its own: <c>residual1.projection</c>.</summary>
internal interface IHasParts
{
    IEnumerable<string> Parts { get; }
}
