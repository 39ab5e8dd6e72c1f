using CnnCompiler.Weights;

namespace CnnCompiler.Runtime;

/// <summary>A model's parameters: once as weight files have them, and once packed for inference. Forks share them.</summary>
/// <typeparam name="TModel">The model.</typeparam>
internal sealed class ModelWeights<TModel>
    where TModel : class, ICompiledModel<TModel>
{
    private readonly AlignedFloats? _canonical;
    private volatile AlignedFloats _packed = new(0);

    public ModelWeights(AlignedFloats canonical)
    {
        _canonical = canonical;
        Pack();
    }

    /// <summary>Weights that were compiled into the program.</summary>
    public ModelWeights(CompiledWeights compiled)
    {
        if (compiled.IsPacked)
        {
            _packed = compiled.Values;
            return;
        }

        _canonical = compiled.Values;
        Pack();
    }

    /// <exception cref="InvalidOperationException">They were packed when the program was built.</exception>
    public AlignedFloats Canonical => _canonical ?? throw new InvalidOperationException(
        $"The weights of {TModel.Info.Name} were packed when the program was built, with normalisations folded into them, so it does not have them as weight files do; load the file that they came from with {TModel.Info.Name}.Load.");

    public AlignedFloats Packed => _packed;

    /// <summary>Packs anew. Whoever predicts meanwhile finishes with the old weights.</summary>
    public void Pack()
    {
        AlignedFloats packed = new(TModel.Inference.WeightsLength);
        TModel.Pack(ref Canonical.Start, ref packed.Start);
        _packed = packed;
    }
}
