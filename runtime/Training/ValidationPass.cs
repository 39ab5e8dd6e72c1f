using CnnCompiler.Data;
using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>
/// Computes training's loss on validation images from what the model predicts, in one pass. Where the loss contains the network's last layer, which turns scores into
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
        var evaluation = Evaluation.Of(TModel.Info.Output.Length, results, labels);
        ToScores<TModel>(results);
        return (evaluation, loss.Compute(TModel.Info.Output, results, labels, new float[results.Length]));
    }

    public static (Evaluation? Evaluation, double Loss) Of<TModel>(TModel model, LossFunction loss, ITargetDataset data, WorkerPool? workers, CancellationToken cancellation)
        where TModel : class, ITrainableModel<TModel>
    {
        float[] results = Predict(model, data, workers, cancellation), targets = new float[results.Length];
        for (int i = 0; i < data.Count; i++)
            data.CopyTarget(i, targets.AsSpan(i * data.TargetLength, data.TargetLength));
        ToScores<TModel>(results);
        return (null, loss.Compute(TModel.Info.Output, results, targets, new float[results.Length]));
    }

    private static float[] Predict<TModel>(TModel model, IImages data, WorkerPool? workers, CancellationToken cancellation)
        where TModel : class, ITrainableModel<TModel>
    {
        int length = TModel.Info.Output.Length;
        float[] results = new float[checked(data.Count * length)];
        BatchPrediction.Run(model, data, (index, result) => result.CopyTo(results.AsSpan(index * length)), cancellation, workers);
        return results;
    }

    /// <summary>Scores that give these probabilities: softmax(log p) = p, and sigmoid(log p − log(1 − p)) = p.</summary>
    private static void ToScores<TModel>(Span<float> results)
        where TModel : class, ITrainableModel<TModel>
    {
        if (!TModel.LossContainsLastLayer)
            return;
        bool sigmoid = TModel.Loss is Loss.SigmoidCrossEntropy or Loss.SigmoidFocal;
        foreach (ref float result in results)
        {
            float p = Math.Max(result, LeastProbability);
            result = sigmoid ? MathF.Log(p) - MathF.Log(1 - Math.Min(p, GreatestProbability)) : MathF.Log(p);
        }
    }
}
