namespace CnnCompiler;

/// <summary>
/// What comes into the network: a map [channels, height, width]. The batch is implicit. A network may have several inputs, each with a name: the layers apply to the first of them until
/// <see cref="FromAttribute"/> goes to another.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class InputAttribute : Attribute
{
    /// <summary>A map.</summary>
    /// <param name="channels">Channels, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="width">Columns, at least 1.</param>
    public InputAttribute(object channels, object height, object width)
    {
        Channels = channels;
        Height = height;
        Width = width;
    }

    /// <summary>A map with a name.</summary>
    /// <param name="name">The name: a letter, then letters, digits or underscores. Nothing else in the network has it.</param>
    /// <param name="channels">Channels, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="width">Columns, at least 1.</param>
    public InputAttribute(string name, object channels, object height, object width)
        : this(channels, height, width) => Name = name;

    /// <summary>Channels.</summary>
    public object Channels { get; }

    /// <summary>Rows.</summary>
    public object Height { get; }

    /// <summary>Columns.</summary>
    public object Width { get; }

    /// <summary>The input's name; <c>image</c> if not given.</summary>
    public string Name { get; set; } = "image";
}
