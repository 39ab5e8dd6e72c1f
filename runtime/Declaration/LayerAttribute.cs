namespace CnnCompiler;

/// <summary>A layer of a network. Layers apply to the running value in source order.</summary>
public abstract class LayerAttribute : Attribute
{
    private protected LayerAttribute()
    {
    }

    /// <summary>
    /// The layer's name in weight files, messages and <c>Layers</c>. If not given, the operator's name and a count: <c>conv1</c>, <c>conv2</c>. Such names change
    /// when a layer is inserted, so name what you save.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// Training leaves the layer's weights as they are. The compiler then emits no code for their gradients, and none for going back through layers before which
    /// nothing is trained.
    /// </summary>
    public bool Frozen { get; set; }
}
