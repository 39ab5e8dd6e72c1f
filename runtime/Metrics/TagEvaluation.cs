using CnnCompiler.Data;

namespace CnnCompiler;

/// <summary>
/// How a tagger does, whose result is a probability for each tag by itself, as a sigmoid makes them. Tune thresholds on validation images with <see cref="BestThresholds"/>, and use
/// them on others with <see cref="At(ReadOnlySpan{float})"/>: thresholds flatter the images that they were tuned on.
/// </summary>
public sealed class TagEvaluation
{
    private readonly ScoreRanking[] _rankings;

    private TagEvaluation(ScoreRanking[] rankings, int images, double loss)
    {
        _rankings = rankings;
        Images = images;
        Loss = loss;
    }

    /// <summary>Number of images.</summary>
    public int Images { get; }

    /// <summary>The mean of −log of the probability of what is true, over all tags that are known; 0 if none is.</summary>
    public double Loss { get; }

    /// <summary>Each tag's images in the order of their probabilities: average precision, ROC curve, best threshold.</summary>
    public IReadOnlyList<ScoreRanking> Tags => _rankings;

    /// <summary>The mean of the tags' average precisions; tags that no image has are left out. NaN if there are only such.</summary>
    public double MeanAveragePrecision
    {
        get
        {
            double[] precisions = [.. _rankings.Where(tag => tag.Positives > 0).Select(tag => tag.AveragePrecision)];
            return precisions.Length == 0 ? double.NaN : precisions.Average();
        }
    }

    /// <summary>Predicts all images of a data set.</summary>
    /// <typeparam name="TModel">The model; its result, or the first of several outputs, is a probability for each tag.</typeparam>
    /// <param name="model">The model; it is not used itself, a fork of it is.</param>
    /// <param name="data">Images and their tags, 0 or 1; NaN is not known and does not count.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The images are not of the model's shape, the targets are no tags of it, or a result is not from 0 to 1.</exception>
    public static TagEvaluation Of<TModel>(TModel model, ITargetDataset data, CancellationToken cancellation = default)
        where TModel : class, ICnnModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(model);
        DatasetCheck.Fits(TModel.Info, data, TModel.Info.MainOutput.Length);
        int tags = data.TargetLength;
        float[] probabilities = new float[checked(data.Count * tags)], targets = new float[probabilities.Length];
        BatchPrediction.Run(
            model,
            data,
            (index, result) =>
            {
                result[..tags].CopyTo(probabilities.AsSpan(index * tags));
                data.CopyTarget(index, targets.AsSpan(index * tags, tags));
            },
            cancellation);
        return Of(tags, probabilities, targets);
    }

    /// <summary>Evaluates results that the caller has.</summary>
    /// <param name="tags">Number of tags, at least 1.</param>
    /// <param name="probabilities">A row of probabilities for each image, at least one.</param>
    /// <param name="targets">A row of tags for each image, 0 or 1; NaN is not known and does not count.</param>
    /// <exception cref="ArgumentException">Lengths do not fit, there are no images, or a value is not from 0 to 1.</exception>
    public static TagEvaluation Of(int tags, ReadOnlySpan<float> probabilities, ReadOnlySpan<float> targets)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tags, 1);
        if (probabilities.IsEmpty)
            throw new ArgumentException("There is nothing to evaluate: no probabilities.", nameof(probabilities));
        if (probabilities.Length % tags != 0)
            throw new ArgumentException($"{probabilities.Length} probabilities are not whole rows of {tags}, one a tag.", nameof(probabilities));
        if (targets.Length != probabilities.Length)
            throw new ArgumentException($"{probabilities.Length} probabilities go with as many targets, but got {targets.Length}.", nameof(targets));
        double loss = MeanLoss(probabilities, targets);

        int images = probabilities.Length / tags;
        var rankings = new ScoreRanking[tags];
        float[] scores = new float[images], truths = new float[images];
        for (int tag = 0; tag < tags; tag++)
        {
            for (int n = 0; n < images; n++)
                (scores[n], truths[n]) = (probabilities[(n * tags) + tag], targets[(n * tags) + tag]);
            rankings[tag] = ScoreRanking.Of(scores, truths);
        }

        return new(rankings, images, loss);
    }

    /// <summary>For each tag the threshold with the largest F1 score on these images.</summary>
    public float[] BestThresholds() => [.. _rankings.Select(tag => tag.BestThreshold())];

    /// <summary>What saying yes from a threshold on gives, the same for all tags.</summary>
    /// <param name="threshold">The lowest probability that is a yes.</param>
    public TagDecisions At(float threshold) => new([.. _rankings.Select(tag => tag.At(threshold))]);

    /// <summary>What saying yes from thresholds on gives.</summary>
    /// <param name="thresholds">For each tag the lowest probability that is a yes.</param>
    /// <exception cref="ArgumentException">There are not as many as tags.</exception>
    public TagDecisions At(ReadOnlySpan<float> thresholds)
    {
        if (thresholds.Length != _rankings.Length)
            throw new ArgumentException($"{_rankings.Length} tags have as many thresholds, but got {thresholds.Length}.", nameof(thresholds));
        var decisions = new BinaryConfusion[thresholds.Length];
        for (int tag = 0; tag < decisions.Length; tag++)
            decisions[tag] = _rankings[tag].At(thresholds[tag]);
        return new(decisions);
    }

    private static double MeanLoss(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> targets)
    {
        double total = 0;
        int known = 0;
        for (int i = 0; i < targets.Length; i++)
        {
            if (probabilities[i] is not (>= 0 and <= 1))
                throw new ArgumentException($"Probability {i} is {probabilities[i]}, but must be from 0 to 1.", nameof(probabilities));
            if (!OptionCheck.IsKnownProbability(targets[i]))
                continue;
            double yes = Math.Max(probabilities[i], float.Epsilon), no = Math.Max(1 - (double)probabilities[i], float.Epsilon);
            total -= (targets[i] * Math.Log(yes)) + ((1 - targets[i]) * Math.Log(no));
            known++;
        }

        return known == 0 ? 0 : total / known;
    }
}

/// <summary>What a tagger's decisions are worth.</summary>
/// <param name="Tags">Each tag's.</param>
public sealed record TagDecisions(IReadOnlyList<BinaryConfusion> Tags)
{
    /// <summary>All decisions together: in its scores every decision counts alike, so frequent tags count more.</summary>
    public BinaryConfusion Micro => BinaryConfusion.Micro(Tags);

    /// <summary>The averages in which every tag counts alike; a tag that no image has counts as 0.</summary>
    public MacroAverage Macro => MacroAverage.Of(Tags);
}
