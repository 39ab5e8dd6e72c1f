using CnnCompiler.Samples.Plots;
using CnnCompiler.Samples.Tags.Plots;

namespace CnnCompiler.Samples.Tags;

/// <summary>The main job: trains the network unless weights are given, tunes the thresholds on validation canvases, and says and draws how it does on test canvases.</summary>
internal static class TaggingRun
{
    private const float Untuned = 0.5f;

    public static void Run(Settings settings, Terminal terminal, CancellationToken cancellation)
    {
        var data = TagData.Load(settings.Data);
        var model = settings.Weights is null ? TagNet.Create(settings.Seed) : TagNet.Load(settings.Weights);
        OutputFolder.Make(settings.Output); // before the work, so that a folder that cannot be made is told at once
        terminal.Line(
            $"{TagNet.Info.Name}: {TagNet.Info.ParameterCount:N0} parameters; canvases: {data.Train.Count:N0} to train with, {data.Validation.Count:N0} to tune thresholds with, {data.Test.Count:N0} to test with");
        if (settings.Weights is null)
        {
            Train(model, data, settings, terminal, cancellation);
            model.Save(settings.WeightsFile);
        }

        float[] thresholds = TagEvaluation.Of(model, data.Validation, cancellation).BestThresholds();
        var evaluation = TagEvaluation.Of(model, data.Test, cancellation);
        var decisions = evaluation.At(thresholds);
        TagTable.Print(terminal, evaluation, thresholds, decisions);
        PlotFont.Choose();
        TaggedCanvases.Save(settings.File("tagged-canvases.png"), model, data.Test, thresholds);
        PrecisionRecall.Save(settings.File("precision-recall.png"), evaluation, decisions);
        terminal.Line($"written to {Path.GetFullPath(settings.Output)}");
        if (settings.Weights is null)
            terminal.Line($"seed {settings.Seed}, threads {settings.Threads}");
        terminal.Line($"with thresholds of {Untuned} micro F1 would be {evaluation.At(Untuned).Micro.F1:F4}");
        terminal.Line($"micro F1 {decisions.Micro.F1:F4}, macro F1 {decisions.Macro.F1:F4}, mAP {evaluation.MeanAveragePrecision:F4}");
    }

    private static void Train(TagNet model, TagData data, Settings settings, Terminal terminal, CancellationToken cancellation)
    {
        using WorkerPool workers = new(settings.Threads);
        var trainer = model.CreateTrainer(Recipe.Batch, Recipe.Optimizer, new() { Workers = workers });
        ProgressView.Show(
            terminal, settings.Epochs, view => trainer.Fit(data.Train, data.Validation, Recipe.Options(settings.Epochs, settings.Seed), view, view, cancellation));
    }
}
