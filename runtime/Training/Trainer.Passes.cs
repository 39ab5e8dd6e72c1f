using System.Numerics;
using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>Here: the forward and the backward pass, divided among workers.</summary>
public sealed partial class Trainer<TModel>
{
    /// <summary>Another one in every step; a step that is taken up again has its own again.</summary>
    private ulong Noise => Options.Seed + ((ulong)Steps * SeededRandom.Increment);

    private ImageParts Parts => ImageParts.ForTraining(TModel.Training, _images, Options.Workers?.Degree ?? 1);

    private unsafe void RunForward(ReadOnlySpan<float> images)
    {
        fixed (float* weights = &_weights.Start, shared = &_workspace.Shared.Start, own = &_workspace.Own.Start, source = images, result = _outputs)
            Run(new ForwardWork(Parts, Noise, weights, shared, _workspace.SharedLength, own, source, result));
    }

    /// <summary>Each part has gradients of its own; their sum is taken part by part, so that it does not depend on who was faster.</summary>
    private unsafe void RunBackward(ReadOnlySpan<float> outputGradient)
    {
        fixed (float* weights = &_weights.Start, gradients = &_gradients.Start, shared = &_workspace.Shared.Start, own = &_workspace.Own.Start)
        fixed (float* result = outputGradient, source = _inputGradients)
            Run(new BackwardWork(Parts, Noise, weights, gradients, shared, _workspace.SharedLength, own, result, source));
        int length = TModel.Training.WeightsLength;
        for (int part = 1; part < Parts.Count; part++)
            Add(_gradients.Span[..length], _gradients.Span.Slice(part * length, length));
    }

    private void Run<TWork>(TWork work)
        where TWork : unmanaged, IParallelWork
    {
        if (Parts.Count == 1)
            work.Run(0, 0);
        else
            Options.Workers!.Run(work, Parts.Count);
    }

    private static void Add(Span<float> sum, ReadOnlySpan<float> share)
    {
        int vectorised = sum.Length - (sum.Length % Vector<float>.Count);
        for (int i = 0; i < vectorised; i += Vector<float>.Count)
            (new Vector<float>(sum[i..]) + new Vector<float>(share[i..])).CopyTo(sum[i..]);
        for (int i = vectorised; i < sum.Length; i++)
            sum[i] += share[i];
    }

    private readonly unsafe struct ForwardWork(ImageParts parts, ulong noise, float* weights, float* shared, int sharedLength, float* own, float* source, float* result) : IParallelWork
    {
        public void Run(int part, int worker)
        {
            nint first = parts.First(part), count = parts.First(part + 1) - first;
            TModel.TrainForward(
                ref *weights, ref shared[(nint)worker * sharedLength], ref own[first * TModel.Training.ImageLength], (int)count, NoiseOf(noise, part),
                ref source[first * TModel.Info.Input.Length], ref result[first * TModel.TrainingOutputLength]);
        }
    }

    private readonly unsafe struct BackwardWork(
        ImageParts parts, ulong noise, float* weights, float* gradients, float* shared, int sharedLength, float* own, float* resultGradient, float* sourceGradient) : IParallelWork
    {
        public void Run(int part, int worker)
        {
            nint first = parts.First(part), count = parts.First(part + 1) - first;
            TModel.TrainBackward(
                ref *weights, ref gradients[(nint)part * TModel.Training.WeightsLength], ref shared[(nint)worker * sharedLength], ref own[first * TModel.Training.ImageLength],
                (int)count, NoiseOf(noise, part),
                ref resultGradient[first * TModel.TrainingOutputLength], ref sourceGradient[TModel.HasInputGradient ? first * TModel.Info.Input.Length : 0]);
        }
    }

    /// <summary>The kernels count a part's images from zero, and no two images of a step are to drop the same.</summary>
    private static ulong NoiseOf(ulong noise, int part) => noise + ((ulong)part << 32);
}
