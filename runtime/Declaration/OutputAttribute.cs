namespace CnnCompiler;

/// <summary>
/// The running value is a result of the network, under a name: <c>net.Outputs.Boxes</c>. Results lie one after the other in the order in which they are declared. Without this attribute, or if all of them are
/// for training alone, the last running value is the result.
/// </summary>
/// <param name="name">The name: a letter, then letters, digits or underscores.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OutputAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// What training multiplies the loss of this output with: 1 if not given, greater than 0. The losses of all outputs, each with its weight, are summed up.
    /// <see cref="Loss.Custom"/> gets all outputs and weighs them itself.
    /// </summary>
    public double LossWeight { get; set; } = 1;

    /// <summary>
    /// The output, and the layers that nothing else needs, exist in training alone, as GoogLeNet's auxiliary heads do. A network without <see cref="TrainAttribute"/> has none of them.
    /// </summary>
    public bool TrainOnly { get; set; }
}
