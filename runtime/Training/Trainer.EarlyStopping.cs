using CnnCompiler.Runtime;

namespace CnnCompiler;

public sealed partial class Trainer<TModel>
{
    /// <summary>What the best epoch published, in canonical order; null as long as early stopping has seen none.</summary>
    private AlignedFloats? _best;

    private void RequireWatchable(EarlyStopping options, bool hasValidation, bool hasClasses)
    {
        if (options.NeedsValidation && !hasValidation)
            throw new ArgumentException($"Early stopping watches {options.Measure}, but there are no validation images: give some, or watch {StoppingMeasure.TrainingLoss}.", nameof(options));
        if (options.NeedsClasses && !hasClasses)
            throw new ArgumentException($"Early stopping watches {options.Measure}, but images with targets have no class to recognise: watch a loss.", nameof(options));
        if (_fit.Best is { } best && best.Measure != options.Measure)
            throw new ArgumentException($"This training has watched {best.Measure} so far; early stopping cannot go on with {options.Measure}.", nameof(options));
    }

    private bool HasStopped(FitOptions options) => options.EarlyStopping is { } stopping && _fit.Best is { } best && best.EpochsSince >= stopping.Patience;

    private void Watch(EarlyStopping stopping, EpochResult epoch)
    {
        double value = stopping.ValueOf(epoch);
        if (_fit.Best is { } best && !stopping.Improves(value, best.Value))
        {
            _fit.Best = best with { EpochsSince = best.EpochsSince + 1 };
            return;
        }

        _fit.Best = new(stopping.Measure, value, 0);
        _best ??= new(TModel.Info.StoredCount);
        _model.Instance.Weights.Canonical.Span.CopyTo(_best.Span);
    }

    private void PublishBest(AlignedFloats best)
    {
        var weights = _model.Instance.Weights;
        best.Span.CopyTo(weights.Canonical.Span);
        weights.Pack();
    }
}
