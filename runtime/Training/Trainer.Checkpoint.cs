using CnnCompiler.Runtime;
using CnnCompiler.Weights;

namespace CnnCompiler;

public sealed partial class Trainer<TModel>
{
    private const string ModelKey = "cnncompiler.checkpointOf", OptimizerKey = "cnncompiler.optimizer", StateKey = "cnncompiler.state", StepsKey = "cnncompiler.steps";
    private const string EpochKey = "cnncompiler.epoch", StepInEpochKey = "cnncompiler.stepInEpoch";
    private const string LossSumKey = "cnncompiler.lossSum", CorrectKey = "cnncompiler.correct", SeenKey = "cnncompiler.seen";
    private const string MeasureKey = "cnncompiler.best.measure", BestValueKey = "cnncompiler.best.value", EpochsSinceKey = "cnncompiler.best.epochsSince";
    private const string Average = "average", Best = "best";

    /// <summary>
    /// Writes everything that training goes on from: parameters, the optimizer's state, averages, how far it has come, and what early stopping remembers. An existing file
    /// is replaced only when the new one is complete. Settings are not inside: go on with those that training began with.
    /// </summary>
    /// <param name="path">The file, in the safetensors format.</param>
    public void SaveCheckpoint(string path)
    {
        List<SafetensorsEntry> entries = [];
        foreach (var (prefix, packed) in State())
        {
            AlignedFloats canonical = new(TModel.Info.StoredCount);
            TModel.UnpackTraining(ref packed.Start, ref canonical.Start);
            entries.AddRange(Entries(prefix, canonical));
        }

        Dictionary<string, string> texts = new()
        {
            [ModelKey] = TModel.Info.Name,
            [OptimizerKey] = Optimizer.GetType().Name,
            [StateKey] = StateNames,
            [StepsKey] = CheckpointText.Of(Steps),
            [EpochKey] = CheckpointText.Of(_fit.Epoch),
            [StepInEpochKey] = CheckpointText.Of(_fit.StepInEpoch),
            [LossSumKey] = CheckpointText.Of(_fit.LossSum),
            [CorrectKey] = CheckpointText.Of(_fit.Correct),
            [SeenKey] = CheckpointText.Of(_fit.Seen),
        };
        if (_fit.Best is { } best && _best is not null)
        {
            entries.AddRange(Entries($"{Best}.", _best));
            texts.Add(MeasureKey, best.Measure.ToString());
            texts.Add(BestValueKey, CheckpointText.Of(best.Value));
            texts.Add(EpochsSinceKey, CheckpointText.Of(best.EpochsSince));
        }

        SafetensorsFile.Write(path, entries, texts);
    }

    /// <summary>Takes up what <see cref="SaveCheckpoint(string)"/> wrote. On any failure the trainer stays as it was.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or is not a checkpoint of this model, this kind of optimizer and these options.</exception>
    public void RestoreCheckpoint(string path)
    {
        var file = SafetensorsFile.Read(path);
        CheckpointText text = new(path, file, TModel.Info.Name);
        RequireSameKind(path, text);

        // All of it is read before anything changes.
        long steps = text.Whole(StepsKey);
        var fit = ReadFit(text);
        var best = fit.Best is null ? null : Read(path, file, $"{Best}.");
        List<(AlignedFloats Canonical, AlignedFloats Packed)> read = [.. State().Select(s => (Read(path, file, s.Prefix), s.Packed))];

        foreach (var (canonical, packed) in read)
            TModel.PackTraining(ref canonical.Start, ref packed.Start);
        (Steps, _fit, _best) = (steps, fit, best);
    }

    /// <summary>Names of what is kept beside the parameters.</summary>
    private string StateNames => string.Join(", ", Optimizer.Slots.Concat(_average is null ? [] : [Average]));

    /// <summary>Parameters stand under their own names, everything else that is kept for them under those names behind a prefix.</summary>
    private IEnumerable<(string Prefix, AlignedFloats Packed)> State()
    {
        yield return ("", _weights);
        foreach (var (slot, values) in Optimizer.Slots.Zip(_slots))
            yield return ($"{slot}.", values);
        if (_average is not null)
            yield return ($"{Average}.", _average);
    }

    private void RequireSameKind(string path, CheckpointText text)
    {
        static string Kind(string model, string optimizer, string state) => $"{model} with {optimizer}, which keeps {(state.Length == 0 ? "nothing" : state)}";
        string found = Kind(text.Text(ModelKey), text.Text(OptimizerKey), text.Text(StateKey)), own = Kind(TModel.Info.Name, Optimizer.GetType().Name, StateNames);
        if (found != own)
            throw new InvalidDataException($"{path} is a checkpoint of {found}; this trainer has {own}. Make the trainer with the optimizer and the options that wrote it.");
    }

    private static FitState ReadFit(CheckpointText text) => new()
    {
        Epoch = (int)text.Whole(EpochKey, int.MaxValue),
        StepInEpoch = (int)text.Whole(StepInEpochKey, int.MaxValue),
        LossSum = text.Real(LossSumKey),
        Correct = text.Whole(CorrectKey),
        Seen = text.Whole(SeenKey),
        Best = text.Has(MeasureKey)
            ? new(text.Choice<StoppingMeasure>(MeasureKey), text.Real(BestValueKey), (int)text.Whole(EpochsSinceKey, int.MaxValue))
            : null,
    };

    private static IEnumerable<SafetensorsEntry> Entries(string prefix, AlignedFloats canonical)
    {
        float[] values = canonical.Span.ToArray();
        return TModel.Info.Tensors.Select(t => new SafetensorsEntry(prefix + t.Name, t.Dimensions, values.AsMemory(t.Offset, t.Length)));
    }

    private static AlignedFloats Read(string path, SafetensorsFile file, string prefix)
    {
        AlignedFloats canonical = new(TModel.Info.StoredCount);
        foreach (var tensor in TModel.Info.Tensors)
        {
            if (file.Find(prefix + tensor.Name) is not { } found)
                throw new InvalidDataException($"{path} has no tensor '{prefix}{tensor.Name}', expected one [{string.Join(", ", tensor.Dimensions)}].");
            if (!found.Shape.SequenceEqual(tensor.Dimensions))
                throw new InvalidDataException($"{path}: '{found.Name}' is [{string.Join(", ", found.Shape)}], expected [{string.Join(", ", tensor.Dimensions)}].");
            found.CopyTo(canonical.Span.Slice(tensor.Offset, tensor.Length));
        }

        return canonical;
    }
}
