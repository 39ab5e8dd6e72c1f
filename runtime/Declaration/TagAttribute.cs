namespace CnnCompiler;

/// <summary>
/// Names the running value, so that what follows can go back to it or join it. Names of layers, inputs and tags are of one kind: <c>[From("conv3")]</c> goes back to a layer without a tag.
/// </summary>
/// <param name="name">The name: a letter, then letters, digits or underscores. Nothing else in the network has it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TagAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
