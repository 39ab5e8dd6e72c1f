namespace CnnCompiler;

/// <summary>
/// A block of layers that you declare once and use as a layer. Derive an attribute class from this one: its own attributes are the block's layers, the parameters of its constructor are the
/// block's parameters, which sizes in the block name: <c>nameof(filters)</c>, or in an expression <c>nameof(filters) + " * 4"</c>.
/// </summary>
/// <remarks>
/// The block reads the running value where it is used, and what its last layer makes is the running value behind it. Names in a block are local to each use. Parameters are of type <c>int</c>, of type
/// <c>double</c>, whose name stands alone where a layer takes a number that need not be whole, of type <c>bool</c>, which counts as 1 or 0, or of type <c>object</c> where another block passes an expression on its own parameters; null leaves out the argument that the parameter stands at alone. Whole numbers, the signs + − * / % and brackets make an expression; it is computed as C# would, checked.
/// </remarks>
/// <example>
/// <code>
/// [Conv(nameof(filters), 3, Stride = nameof(stride), Padding = 1, Bias = false), BatchNorm, Relu]
/// public sealed class UnitAttribute(int filters, int stride = 1) : BlockAttribute;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public abstract class BlockAttribute : Attribute
{
    /// <summary>The name of this use, which stands before the names of its layers: <c>stem.conv1</c>. If not given, the block's name and a count. Repeated uses get a number behind it.</summary>
    public string? Name { get; set; }

    /// <summary>How often the block stands here, one behind the other; at least 0. A block that is repeated 0 times is left out, so an expression can decide whether it is there.</summary>
    public object Repeat { get; set; } = 1;

    /// <summary>Training leaves the weights of all its layers as they are.</summary>
    public bool Frozen { get; set; }
}
