namespace CnnCompiler.Generator.Graph;

/// <summary>
/// Parameters of an operator that undoes another layer, which they name. The Graph stage finds it, takes from it what has to be known, and lets the operator read the running value and what that layer
/// read.
/// </summary>
internal interface IUndoing
{
    /// <summary>The argument that has the name.</summary>
    string Argument { get; }

    /// <summary>The name; null where the argument is wrong.</summary>
    string? Undone { get; }

    /// <summary>What the name has to be of, in words: <c>a MaxPool</c>.</summary>
    string Expected { get; }

    /// <summary>The parameters, complete; null for a layer that cannot be undone so.</summary>
    object? Of(Layer undone);
}
