namespace CnnCompiler;

/// <summary>Goes back to a value that has a name: the layers that follow apply to it.</summary>
/// <param name="name">The name of a tag, a layer or an input that stands before.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class FromAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
