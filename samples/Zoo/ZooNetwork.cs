using CnnCompiler.Onnx;
using CnnCompiler.Samples.Zoo.Drawing;

namespace CnnCompiler.Samples.Zoo;

/// <summary>A network of the zoo, whatever its class.</summary>
/// <param name="name">Its published name, without spaces.</param>
internal abstract class ZooNetwork(string name)
{
    public string Name { get; } = name;

    public abstract ModelInfo Info { get; }

    /// <summary>One line of the totals: <c>NAME INPUT PARAMETERS MACS ARENA_BYTES</c>.</summary>
    public string Totals => FormattableString.Invariant(
        $"{Name} {Info.Input.Channels}x{Info.Input.Height}x{Info.Input.Width} {Info.ParameterCount} {Info.Macs} {Info.ArenaBytes}");

    public abstract void Describe(IGraphWriter graph);

    /// <summary>Writes the graph as an SVG picture.</summary>
    public void Draw(string path) => GraphPicture.Save(path, Name, Info, GraphReader.Read(Describe));

    /// <summary>Predicts and measures.</summary>
    public abstract PredictionRun Run(NetworkWeights weights, CancellationToken cancellation);

    /// <summary>What the network makes of an image, with given weights.</summary>
    /// <param name="parameters">All its tensors, in canonical order.</param>
    /// <param name="image">All its inputs, one after the other.</param>
    public abstract float[] Predict(ReadOnlySpan<float> parameters, ReadOnlySpan<float> image);

    /// <summary>Writes an ONNX file.</summary>
    public abstract void Export(NetworkWeights weights, string path, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class ZooNetwork<TModel>(string name) : ZooNetwork(name)
    where TModel : class, ICnnModel<TModel>
{
    public override ModelInfo Info => TModel.Info;

    public override void Describe(IGraphWriter graph) => TModel.Describe(graph);

    public override PredictionRun Run(NetworkWeights weights, CancellationToken cancellation) => PredictionRun.Of(Model(weights), cancellation);

    public override float[] Predict(ReadOnlySpan<float> parameters, ReadOnlySpan<float> image) => TModel.FromParameters(parameters).Predict(image).ToArray();

    public override void Export(NetworkWeights weights, string path, CancellationToken cancellation) => OnnxExport.Save(Model(weights), path, cancellation);

    private static TModel Model(NetworkWeights weights) => weights.Path is { } path ? TModel.Load(path) : TModel.Create(weights.Seed);
}

/// <summary>Where a network's weights come from.</summary>
/// <param name="Path">A file; null for fresh ones.</param>
/// <param name="Seed">Decides fresh ones.</param>
internal sealed record NetworkWeights(string? Path, ulong Seed);
