using System.Globalization;
using CnnCompiler.Runtime;
using CnnCompiler.Weights;

namespace CnnCompiler;

public sealed partial class Trainer<TModel>
{
    private const string EpochKey = "cnncompiler.epoch", StepInEpochKey = "cnncompiler.stepInEpoch", StepsKey = "cnncompiler.steps";
    private const string ModelKey = "cnncompiler.checkpointOf", OptimizerKey = "cnncompiler.optimizer";

    /// <summary>
    /// Writes everything that training goes on from: parameters, the optimizer's state, and how far it has come. An existing file is replaced only when the new one
    /// is complete.
    /// </summary>
    /// <param name="path">The file, in the safetensors format.</param>
    public void SaveCheckpoint(string path) => SaveCheckpoint(path, _epoch, _stepInEpoch);

    /// <summary>Takes up what <see cref="SaveCheckpoint(string)"/> wrote. On any failure the trainer stays as it was.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or is not a checkpoint of this model and this kind of optimizer.</exception>
    public void RestoreCheckpoint(string path)
    {
        var file = SafetensorsFile.Read(path);
        string Text(string key) => file.Metadata.TryGetValue(key, out string? text)
            ? text
            : throw new InvalidDataException($"{path} is no checkpoint: it lacks '{key}'. Weights without a trainer's state are loaded by {TModel.Info.Name}.Load.");
        if (Text(ModelKey) != TModel.Info.Name || Text(OptimizerKey) != Optimizer.GetType().Name)
            throw new InvalidDataException($"{path} is a checkpoint of {Text(ModelKey)} with {Text(OptimizerKey)}, but this trainer has {TModel.Info.Name} with {Optimizer.GetType().Name}.");
        var (epoch, stepInEpoch, steps) = (Number(path, EpochKey, Text(EpochKey)), Number(path, StepInEpochKey, Text(StepInEpochKey)), Number(path, StepsKey, Text(StepsKey)));
        AlignedFloats[] read = [.. Prefixes().Select(prefix => Read(path, file, prefix))]; // all of it, before anything changes

        foreach (var (canonical, packed) in read.Zip([_weights, .. _slots]))
            TModel.PackTraining(ref canonical.Start, ref packed.Start);
        (_epoch, _stepInEpoch, Steps) = ((int)epoch, (int)stepInEpoch, steps);
    }

    private void SaveCheckpoint(string path, int epoch, int stepInEpoch)
    {
        List<SafetensorsEntry> entries = [];
        AlignedFloats[] packed = [_weights, .. _slots];
        foreach (var (prefix, floats) in Prefixes().Zip(packed))
        {
            AlignedFloats canonical = new(TModel.Info.StoredCount);
            TModel.UnpackTraining(ref floats.Start, ref canonical.Start);
            float[] values = canonical.Span.ToArray();
            entries.AddRange(TModel.Info.Tensors.Select(t => new SafetensorsEntry(prefix + t.Name, t.Dimensions, values.AsMemory(t.Offset, t.Length))));
        }

        SafetensorsFile.Write(path, entries, new Dictionary<string, string>
        {
            [ModelKey] = TModel.Info.Name,
            [OptimizerKey] = Optimizer.GetType().Name,
            [EpochKey] = epoch.ToString(CultureInfo.InvariantCulture),
            [StepInEpochKey] = stepInEpoch.ToString(CultureInfo.InvariantCulture),
            [StepsKey] = Steps.ToString(CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Parameters stand under their own names, the optimizer's numbers for them under those names behind a prefix.</summary>
    private IEnumerable<string> Prefixes() => Optimizer.Slots.Select(slot => $"{slot}.").Prepend("");

    private static long Number(string path, string key, string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= int.MaxValue
            ? number
            : throw new InvalidDataException($"{path}: '{key}' is '{text}', expected a whole number.");

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
