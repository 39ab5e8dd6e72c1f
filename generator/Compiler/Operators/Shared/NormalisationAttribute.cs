namespace CnnCompiler;

/// <summary>A layer that brings the values of an image to mean 0 and variance 1, and then to a scale and a shift that are trained.</summary>
public abstract class NormalisationAttribute : LayerAttribute
{
    private protected NormalisationAttribute()
    {
    }

    /// <summary>ε, which keeps the division finite where all values are alike; above 0.</summary>
    public object Epsilon { get; set; } = 1e-5;

    /// <summary>Multiplies with a trained scale and adds a trained shift; without them the layer has no weights.</summary>
    public bool Affine { get; set; } = true;
}
