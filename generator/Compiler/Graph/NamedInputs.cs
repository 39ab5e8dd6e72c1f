using System.Collections.Immutable;

namespace CnnCompiler.Generator.Graph;

/// <summary>Parameters of an operator that reads values by their names, beside the running value. The Graph stage looks the names up.</summary>
internal interface INamedInputs
{
    /// <summary>The argument that has the names.</summary>
    string Argument { get; }

    ImmutableArray<string> Names { get; }

    /// <summary>What the layer reads, in order, from the running value and the named ones (as in <see cref="Layer.Inputs"/>).</summary>
    ImmutableArray<int> Order(int running, ImmutableArray<int> named);
}

/// <summary>
/// The parameters of a join: the running value comes first, unless it is among the names itself, whose order holds then. Once the names have become a layer's inputs they decide nothing, so all of
/// these are equal, and joins of maps that lie alike share a kernel.
/// </summary>
internal sealed record JoinParameters(ImmutableArray<string> Names) : INamedInputs
{
    public bool Equals(JoinParameters? other) => other is not null;

    public override int GetHashCode() => 0;

    public string Argument => "names";

    public static JoinParameters Read(ArgumentReader arguments) => new(arguments.Names("names"));

    public ImmutableArray<int> Order(int running, ImmutableArray<int> named) => named.Contains(running) ? named : named.Insert(0, running);
}
