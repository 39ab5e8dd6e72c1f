using System.Runtime.InteropServices;
using CnnCompiler.Data;
using CnnCompiler.Weights;

namespace CnnCompiler.Runtime;

/// <summary>What an object of a compiled model consists of: shared weights and a workspace of its own. Emitted classes forward to it.</summary>
/// <typeparam name="TModel">The model.</typeparam>
public sealed class ModelInstance<TModel>
    where TModel : class, ICompiledModel<TModel>
{
    private readonly Workspace _workspace;
    private readonly WorkerPool? _workers;
    private readonly float[] _result;
    private readonly float[] _inputs; // several inputs, one after the other
    private float[] _converted = []; // a model that never sees bytes needs no room for them

    private ModelInstance(ModelWeights<TModel> weights, int batch, WorkerPool? workers)
    {
        Weights = weights;
        _workers = workers;
        _workspace = new(TModel.Inference, batch, workers?.Degree ?? 1);
        _inputs = TModel.Info.Inputs.Count > 1 ? GC.AllocateArray<float>(TModel.Info.Input.Length, pinned: true) : [];
        _result = GC.AllocateArray<float>(TModel.Info.Output.Length, pinned: true);
    }

    /// <summary>Images that the workspace holds.</summary>
    public int Batch => _workspace.Batch;

    /// <summary>The first image's own part of the workspace, in which an inspectable model's maps stay.</summary>
    public AlignedFloats Workspace => _workspace.Own;

    /// <summary>The result of the last prediction of one image, all outputs one after the other.</summary>
    public ReadOnlySpan<float> Result => _result;

    /// <summary>All trained values and running averages in canonical order.</summary>
    public ReadOnlySpan<float> Parameters => Weights.Canonical.Span;

    internal ModelWeights<TModel> Weights { get; }

    /// <summary>Freshly initialised weights.</summary>
    /// <param name="seed">Any number; the same gives the same weights.</param>
    public static ModelInstance<TModel> Create(ulong seed)
    {
        AlignedFloats canonical = new(TModel.Info.StoredCount);
        Initialiser.Fill(TModel.Info, canonical.Span, seed);
        return new(new(canonical), 1, null);
    }

    /// <summary>The weights of a safetensors file.</summary>
    /// <param name="path">The file.</param>
    public static ModelInstance<TModel> Load(string path)
    {
        AlignedFloats canonical = new(TModel.Info.StoredCount);
        ModelFile.Load(path, TModel.Info, canonical.Span);
        return new(new(canonical), 1, null);
    }

    /// <summary>The weights that were compiled into the program.</summary>
    /// <param name="resource">The resource that holds them; null where there is none.</param>
    /// <param name="key">Tells which state of the model's declaration they must be for.</param>
    /// <exception cref="InvalidDataException">There is none, or it belongs to another state of the declaration.</exception>
    public static ModelInstance<TModel> Trained(Stream? resource, ulong key)
    {
        using (resource)
            return new(new(CompiledWeights.Read(resource, key, TModel.Info, TModel.Inference.WeightsLength)), 1, null);
    }

    /// <summary>Given weights.</summary>
    /// <param name="parameters">All trained values and running averages in canonical order.</param>
    public static ModelInstance<TModel> FromParameters(ReadOnlySpan<float> parameters)
    {
        if (parameters.Length != TModel.Info.StoredCount)
            throw new ArgumentException($"{TModel.Info.Name} stores {TModel.Info.StoredCount} values, but got {parameters.Length}.", nameof(parameters));
        AlignedFloats canonical = new(parameters.Length);
        parameters.CopyTo(canonical.Span);
        return new(new(canonical), 1, null);
    }

    /// <summary>Writes the weights to a safetensors file.</summary>
    /// <param name="path">The file.</param>
    public void Save(string path) => ModelFile.Save(path, TModel.Info, Weights.Canonical.Span);

    /// <summary>The same weights with another workspace.</summary>
    /// <param name="batch">Images that it holds, at least 1.</param>
    /// <param name="workers">Threads that divide the images of a batch among them; null for the caller's alone.</param>
    public ModelInstance<TModel> Fork(int batch, WorkerPool? workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, 1);
        return new(Weights, batch, workers);
    }

    /// <inheritdoc cref="ICnnModel{TSelf}.Predict(ReadOnlySpan{float})"/>
    public ReadOnlySpan<float> Predict(scoped ReadOnlySpan<float> image)
    {
        if (image.Length != TModel.Info.Input.Length)
            throw WrongLength(nameof(image), image.Length, 1);
        Run(image, 1, _result);
        return _result;
    }

    /// <summary>Takes one of several inputs.</summary>
    /// <param name="input">Its place among them.</param>
    /// <param name="values">Its values, [C, H, W].</param>
    /// <returns>This object.</returns>
    /// <exception cref="ArgumentException">They are not as many as the input has.</exception>
    public ModelInstance<TModel> With(int input, scoped ReadOnlySpan<float> values)
    {
        var (name, shape, offset) = TModel.Info.Inputs[input];
        if (values.Length != shape.Length)
            throw new ArgumentException($"The input {name} of {TModel.Info.Name} is {shape} of {shape.Length} values, but got {values.Length}.", name);
        values.CopyTo(_inputs.AsSpan(offset));
        return this;
    }

    /// <summary>The result for the inputs taken.</summary>
    public ReadOnlySpan<float> Predict() => Predict(_inputs);

    /// <inheritdoc cref="ICnnModel{TSelf}.Predict(ReadOnlySpan{float}, Span{float})"/>
    public void Predict(scoped ReadOnlySpan<float> images, scoped Span<float> results)
    {
        var (input, output) = (TModel.Info.Input.Length, TModel.Info.Output.Length);
        int count = WholeImages(nameof(images), images.Length, results.Length);
        for (int done = 0; done < count; done += Batch)
        {
            int part = Math.Min(Batch, count - done);
            Run(images.Slice(done * input, part * input), part, results.Slice(done * output, part * output));
        }
    }

    /// <inheritdoc cref="ICnnModel{TSelf}.Predict(ReadOnlySpan{byte}, Normalization)"/>
    public ReadOnlySpan<float> Predict(scoped ReadOnlySpan<byte> pixels, Normalization normalization)
    {
        if (pixels.Length != TModel.Info.Input.Length)
            throw WrongLength(nameof(pixels), pixels.Length, 1);
        Run(Convert(pixels, 1, normalization), 1, _result);
        return _result;
    }

    /// <inheritdoc cref="ICnnModel{TSelf}.Predict(ReadOnlySpan{byte}, Normalization, Span{float})"/>
    public void Predict(scoped ReadOnlySpan<byte> pixels, Normalization normalization, scoped Span<float> results)
    {
        var (input, output) = (TModel.Info.Input.Length, TModel.Info.Output.Length);
        int count = WholeImages(nameof(pixels), pixels.Length, results.Length);
        for (int done = 0; done < count; done += Batch)
        {
            int part = Math.Min(Batch, count - done);
            Run(Convert(pixels.Slice(done * input, part * input), part, normalization), part, results.Slice(done * output, part * output));
        }
    }

    private static ArgumentException WrongLength(string parameter, int got, int images) =>
        new($"{TModel.Info.Name} takes images {TModel.Info.Input} of {TModel.Info.Input.Length} values each; {got} values are no whole number of them (nearest: {images * TModel.Info.Input.Length}).", parameter);

    private static int WholeImages(string parameter, int length, int results)
    {
        var (input, output) = (TModel.Info.Input.Length, TModel.Info.Output.Length);
        int count = length / input;
        if (length != count * input)
            throw WrongLength(parameter, length, count);
        if (results != count * output)
            throw new ArgumentException($"{count} images give {count} results {TModel.Info.Output} of {output} values, {count * output} in all, but there is room for {results}.", nameof(results));
        return count;
    }

    private Span<float> Convert(scoped ReadOnlySpan<byte> pixels, int count, Normalization normalization)
    {
        var shape = TModel.Info.Input;
        if (_converted.Length == 0)
            _converted = new float[checked(Batch * shape.Length)];
        for (int n = 0; n < count; n++)
            normalization.Apply(pixels.Slice(n * shape.Length, shape.Length), shape, _converted.AsSpan(n * shape.Length, shape.Length));
        return _converted.AsSpan(0, count * shape.Length);
    }

    private unsafe void Run(scoped ReadOnlySpan<float> images, int count, scoped Span<float> results)
    {
        var parts = ImageParts.ForPredictions(TModel.Inference, count, _workers?.Degree ?? 1);
        fixed (float* weights = &Weights.Packed.Start, shared = &_workspace.Shared.Start, own = &_workspace.Own.Start, source = images, result = results)
        {
            Prediction prediction = new(parts, weights, shared, _workspace.SharedLength, own, source, result);
            if (parts.Count == 1)
                prediction.Run(0, 0);
            else
                _workers!.Run(prediction, parts.Count);
        }
    }

    /// <summary>The forward pass over some images of a batch.</summary>
    private readonly unsafe struct Prediction(ImageParts parts, float* weights, float* shared, int sharedLength, float* own, float* source, float* result) : IParallelWork
    {
        public void Run(int part, int worker)
        {
            var (input, output) = (TModel.Info.Input.Length, TModel.Info.Output.Length);
            nint first = parts.First(part), count = parts.First(part + 1) - first;
            TModel.Infer(
                ref *weights, ref shared[(nint)worker * sharedLength], ref own[first * TModel.Inference.ImageLength], (int)count,
                ref source[first * input], ref result[first * output]);
        }
    }
}
