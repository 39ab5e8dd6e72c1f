using CnnCompiler.Data;
using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>
/// Computes training's loss on validation images from what the model predicts, in one pass. Where the loss contains the layer that makes an output, which turns scores into
/// probabilities, that layer is undone: the loss is computed from scores.
/// </summary>
internal static class ValidationPass
{
    /// <summary>Keeps scores of probabilities that have been rounded to 0 or 1 finite.</summary>
    private const float LeastProbability = 1e-30f, GreatestProbability = 1 - 6e-8f;

    public static (Evaluation? Evaluation, double Loss) Of<TModel>(TModel model, LossFunction loss, IDataset data, WorkerPool? workers, CancellationToken cancellation)
        where TModel : class, ITrainableModel<TModel>
    {
        float[] results = Predict(model, data, workers, cancellation);
        int[] labels = new int[data.Count];
        for (int i = 0; i < labels.Length; i++)
            labels[i] = data.Label(i);
        var evaluation = Evaluation.Of(TModel.Info.MainOutput.Length, MainOutputs<TModel>(results), labels);
        return (evaluation, LossOf<TModel>(loss, results, new Truth(labels)));
    }

    public static (Evaluation? Evaluation, double Loss) Of<TModel>(TModel model, LossFunction loss, ITargetDataset data, WorkerPool? workers, CancellationToken cancellation)
        where TModel : class, ITrainableModel<TModel>
    {
        float[] results = Predict(model, data, workers, cancellation), targets = new float[checked(data.Count * data.TargetLength)];
        for (int i = 0; i < data.Count; i++)
            data.CopyTarget(i, targets.AsSpan(i * data.TargetLength, data.TargetLength));
        return (null, LossOf<TModel>(loss, results, new Truth(targets)));
    }

    private static float[] Predict<TModel>(TModel model, IImages data, WorkerPool? workers, CancellationToken cancellation)
        where TModel : class, ITrainableModel<TModel>
    {
        int length = TModel.Info.Output.Length;
        float[] results = new float[checked(data.Count * length)];
        BatchPrediction.Run(model, data, (index, result) => result.CopyTo(results.AsSpan(index * length)), cancellation, workers);
        return results;
    }

    private static float[] MainOutputs<TModel>(float[] results)
        where TModel : class, ITrainableModel<TModel>
    {
        int length = TModel.Info.Output.Length, main = TModel.Info.MainOutput.Length;
        if (length == main)
            return results;
        float[] outputs = new float[results.Length / length * main];
        for (int n = 0; n < outputs.Length / main; n++)
            results.AsSpan(n * length, main).CopyTo(outputs.AsSpan(n * main));
        return outputs;
    }

    private static float LossOf<TModel>(LossFunction loss, float[] results, Truth truth)
        where TModel : class, ITrainableModel<TModel>
    {
        ToScores<TModel>(results);
        int images = results.Length / TModel.Info.Output.Length;
        return OutputLosses.OfPredictions<TModel>(images).Compute(loss, results, truth, new float[results.Length]);
    }

    /// <summary>Scores that give these probabilities: softmax(log p) = p, and sigmoid(log p − log(1 − p)) = p.</summary>
    private static void ToScores<TModel>(Span<float> results)
        where TModel : class, ITrainableModel<TModel>
    {
        bool sigmoid = TModel.Loss is Loss.SigmoidCrossEntropy or Loss.SigmoidFocal;
        int length = TModel.Info.Output.Length, offset = 0;
        foreach (var output in TModel.TrainingOutputs)
        {
            if (output.TrainOnly)
                continue;
            for (int start = offset; output.LossContainsLastLayer && start < results.Length; start += length)
                ToScores(results.Slice(start, output.Shape.Length), sigmoid);
            offset += output.Shape.Length;
        }
    }

    private static void ToScores(Span<float> probabilities, bool sigmoid)
    {
        foreach (ref float result in probabilities)
        {
            float p = Math.Max(result, LeastProbability);
            result = sigmoid ? MathF.Log(p) - MathF.Log(1 - Math.Min(p, GreatestProbability)) : MathF.Log(p);
        }
    }
}
