using CnnCompiler.Data;

namespace CnnCompiler;

/// <summary>
/// What every compiled model can do. Generic code loads, runs and saves any model through it without reflection:
/// <c>TModel.Load(path).Predict(image)</c>.
/// </summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface ICnnModel<TSelf>
    where TSelf : class, ICnnModel<TSelf>
{
    /// <summary>The model's name, shapes and tensors.</summary>
    static abstract ModelInfo Info { get; }

    /// <summary>All trained values in canonical order: each tensor of <see cref="Info"/> at its offset.</summary>
    ReadOnlySpan<float> Parameters { get; }

    /// <summary>Images that one call can take without going through the workspace twice.</summary>
    int Batch { get; }

    /// <summary>A model with freshly initialised weights; the same seed gives the same weights everywhere.</summary>
    /// <param name="seed">Any number.</param>
    static abstract TSelf Create(ulong seed);

    /// <summary>A model with the weights of a safetensors file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or its tensors are not those of this model.</exception>
    static abstract TSelf Load(string path);

    /// <summary>A model with given weights.</summary>
    /// <param name="parameters">All trained values in canonical order: each tensor of <see cref="Info"/> at its offset.</param>
    /// <exception cref="ArgumentException">There are not as many as the model has.</exception>
    static abstract TSelf FromParameters(ReadOnlySpan<float> parameters);

    /// <summary>Hands the model's graph to a writer, in the vocabulary of ONNX.</summary>
    /// <param name="graph">Receives the graph.</param>
    static abstract void Describe(IGraphWriter graph);

    /// <summary>Writes the weights to a safetensors file; an existing file is replaced only when the new one is complete.</summary>
    /// <param name="path">The file.</param>
    void Save(string path);

    /// <summary>The same weights with a workspace of its own. A model may be used by one thread at a time; give every thread a fork.</summary>
    /// <param name="batch">Images that the workspace holds.</param>
    /// <param name="workers">Threads that divide the images of a batch among them; null for the caller's alone. Results do not depend on it.</param>
    TSelf Fork(int batch, WorkerPool? workers = null);

    /// <summary>The result for one image. It stays valid until the next call, allocates nothing and takes no lock.</summary>
    /// <param name="image">The image, [C, H, W]; for several inputs all of them, one after the other.</param>
    /// <exception cref="ArgumentException">The image has another length.</exception>
    ReadOnlySpan<float> Predict(scoped ReadOnlySpan<float> image);

    /// <summary>The results for several images; more than <see cref="Batch"/> are taken in parts.</summary>
    /// <param name="images">Images, one after the other, each with all its inputs.</param>
    /// <param name="results">Receives the results, one after the other, each with all its outputs.</param>
    /// <exception cref="ArgumentException">The lengths are not those of a whole number of images and as many results.</exception>
    void Predict(scoped ReadOnlySpan<float> images, scoped Span<float> results);

    /// <summary>The result for one image of bytes, as decoders and cameras give it. It stays valid until the next call; only the first call allocates.</summary>
    /// <param name="pixels">The image, [H, W, C]: the channels of a pixel side by side.</param>
    /// <param name="normalization">How a byte becomes the network's input.</param>
    /// <exception cref="ArgumentException">The image has another length, or the normalization is for another number of channels.</exception>
    ReadOnlySpan<float> Predict(scoped ReadOnlySpan<byte> pixels, Normalization normalization);

    /// <summary>The results for several images of bytes; more than <see cref="Batch"/> are taken in parts. Only the first call allocates.</summary>
    /// <param name="pixels">Images, each [H, W, C], one after the other.</param>
    /// <param name="normalization">How a byte becomes the network's input.</param>
    /// <param name="results">Receives the results, one after the other.</param>
    /// <exception cref="ArgumentException">The lengths are not those of a whole number of images and as many results, or the normalization is for another number of channels.</exception>
    void Predict(scoped ReadOnlySpan<byte> pixels, Normalization normalization, scoped Span<float> results);
}
