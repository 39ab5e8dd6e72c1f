namespace CnnCompiler.Runtime;

/// <summary>A model's parameters: once as weight files have them, and once packed for inference. Forks share them.</summary>
/// <typeparam name="TModel">The model.</typeparam>
internal sealed class ModelWeights<TModel>
    where TModel : class, ICompiledModel<TModel>
{
    private volatile AlignedFloats _packed = new(0);

    public ModelWeights(AlignedFloats canonical)
    {
        Canonical = canonical;
        Pack();
    }

    public AlignedFloats Canonical { get; }

    public AlignedFloats Packed => _packed;

    /// <summary>Packs anew. Whoever predicts meanwhile finishes with the old weights.</summary>
    public void Pack()
    {
        AlignedFloats packed = new(TModel.Inference.WeightsLength);
        TModel.Pack(ref Canonical.Start, ref packed.Start);
        _packed = packed;
    }
}
