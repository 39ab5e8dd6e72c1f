namespace CnnCompiler;

/// <summary>What comes into the network: a map [channels, height, width]. The batch is implicit.</summary>
[AttributeUsage(AttributeTargets.Class)]
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

    /// <summary>Channels.</summary>
    public object Channels { get; }

    /// <summary>Rows.</summary>
    public object Height { get; }

    /// <summary>Columns.</summary>
    public object Width { get; }

    /// <summary>The input's name; <c>image</c> if not given.</summary>
    public string Name { get; set; } = "image";
}
