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
        {
            for (int phase = 0; phase < TModel.Training.ForwardPhases; phase++)
                Run(new ForwardWork(phase, Parts, Noise, weights, shared, _workspace.SharedLength, own, source, result));
        }
    }

    /// <summary>Each part has gradients of its own; their sum is taken part by part, so that it does not depend on who was faster.</summary>
    private unsafe void RunBackward(ReadOnlySpan<float> outputGradient)
    {
        fixed (float* weights = &_weights.Start, gradients = &_gradients.Start, shared = &_workspace.Shared.Start, own = &_workspace.Own.Start)
        fixed (float* result = outputGradient, source = _inputGradients)
        {
            for (int phase = 0; phase < TModel.Training.BackwardPhases; phase++)
                Run(new BackwardWork(phase, Parts, Noise, weights, gradients, shared, _workspace.SharedLength, own, result, source));
        }

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

    private readonly unsafe struct ForwardWork(int phase, ImageParts parts, ulong noise, float* weights, float* shared, int sharedLength, float* own, float* source, float* result) : IParallelWork
    {
        public void Run(int part, int worker)
        {
            PassShare share = new(phase, part, parts.Count);
            var (first, count) = ImagesOf(share, parts);
            TModel.TrainForward(
                share, ref *weights, ref shared[(nint)part * sharedLength], ref own[first * TModel.Training.ImageLength], count, NoiseOf(noise, part),
                ref source[first * TModel.Info.Input.Length], ref result[first * TModel.TrainingOutputLength]);
        }
    }

    private readonly unsafe struct BackwardWork(
        int phase, ImageParts parts, ulong noise, float* weights, float* gradients, float* shared, int sharedLength, float* own, float* resultGradient, float* sourceGradient) : IParallelWork
    {
        public void Run(int part, int worker)
        {
            PassShare share = new(phase, part, parts.Count);
            var (first, count) = ImagesOf(share, parts);
            TModel.TrainBackward(
                share, ref *weights, ref gradients[share.TakesAllImages ? 0 : (nint)part * TModel.Training.WeightsLength], ref shared[(nint)part * sharedLength],
                ref own[first * TModel.Training.ImageLength], count, NoiseOf(noise, part),
                ref resultGradient[first * TModel.TrainingOutputLength], ref sourceGradient[TModel.HasInputGradient ? first * TModel.Info.Input.Length : 0]);
        }
    }

    /// <summary>A part keeps its shared area through all phases, whoever works on it: scratch that the first one fills is read by the others.</summary>
    private static (nint First, int Count) ImagesOf(PassShare share, ImageParts parts)
    {
        int first = share.TakesAllImages ? 0 : parts.First(share.Part), end = share.TakesAllImages ? parts.Images : parts.First(share.Part + 1);
        return (first, end - first);
    }

    /// <summary>The kernels count a part's images from zero, and no two images of a step are to drop the same.</summary>
    private static ulong NoiseOf(ulong noise, int part) => noise + ((ulong)part << 32);
}
