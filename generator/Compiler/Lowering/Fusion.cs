using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Lowering;

/// <summary>An operator whose results can be worked on while they are in registers.</summary>
internal interface IFusionTarget
{
    /// <summary>Pooling its results, or adding another map to them, can be part of it.</summary>
    bool CanFuseMaps(Step step);
}

/// <summary>Marks a sum of maps that lie alike.</summary>
internal interface IFusableSum
{
}

/// <summary>An activation cheap enough for an epilogue, and that leaves zeros zero (padding channels must stay so).</summary>
internal interface IFusableActivation
{
    /// <summary>Its gradient follows from its output. One that needs the input is fused for inference alone: once fused, there is no input to keep.</summary>
    bool HasGradientOfOutput { get; }

    /// <summary>It keeps positive values and makes all others zero, so that it may be applied after taking a maximum, and its gradient is that of the winner or nothing.</summary>
    bool IsRectifier { get; }
}

/// <summary>Max pooling; what a convolution must know of it to pool its own results.</summary>
internal interface IFusablePooling
{
    /// <summary>The size of square, unpadded windows that neither overlap nor leave gaps; null for any other pooling.</summary>
    int? TiledSize(Step step);
}

/// <summary>Leaves out what does nothing in a prediction.</summary>
internal static class ElideIdentities
{
    public static LoweredProgram Apply(LoweredProgram program)
    {
        Dictionary<Value, Value> same = [];
        Value Of(Value value) => same.TryGetValue(value, out var earlier) ? earlier : value;
        List<Step> steps = [];
        foreach (var step in program.Forward.Select(s => s.Reading(Of)))
        {
            if (step.Layer.Operator is IIdentityInPrediction)
                same.Add(step.Output, step.Input);
            else
                steps.Add(step);
        }

        return program with { Forward = [.. steps], Outputs = [.. program.Outputs.Select(Of)] };
    }
}

/// <summary>The dense layer reads a map as it lies in memory and orders its packed weights to match, so flattening in front of it costs nothing.</summary>
internal static class ElideFlatten
{
    public static LoweredProgram Apply(LoweredProgram program)
    {
        var readers = program.Readers();
        var elided = program.Forward.Where(s => s.Layer.Operator is IFlattening && !program.Outputs.Contains(s.Output) && readers[s.Output].All(reader => reader.Layer.Operator is IReadsAnyLayout))
            .ToDictionary(s => s.Output, s => s.Input);
        Value Of(Value value) => elided.TryGetValue(value, out var map) ? map : value;
        return program with { Forward = [.. program.Forward.Where(s => !elided.ContainsKey(s.Output)).Select(s => s.Reading(Of))] };
    }
}

/// <summary>Marks flattening.</summary>
internal interface IFlattening
{
}

/// <summary>Marks an operator that takes its input in whatever order it lies in memory.</summary>
internal interface IReadsAnyLayout
{
}

/// <summary>An operator that may have a row of weights for each output channel, and perhaps a bias.</summary>
internal interface IFoldTarget
{
    bool HasRowsOfWeights(Step step);
}

/// <summary>Marks a normalisation whose statistics are constants in a prediction.</summary>
internal interface IFoldable
{
}

/// <summary>batchNorm(conv(x)) as one convolution with other weights; only predictions, whose statistics do not depend on the batch, can have that.</summary>
internal static class FoldNormalisation
{
    public static LoweredProgram Apply(LoweredProgram program) =>
        Pairs.Merge(program, (producer, consumer) =>
        {
            if (producer.Layer.Operator is not IFoldTarget target || !target.HasRowsOfWeights(producer) || producer.Fold is not null || producer.Epilogue != Epilogue.None || consumer.Layer.Operator is not IFoldable)
                return null;
            Weight bias = new($"{producer.Layer.Name}.bias", WeightTensor.Bias(producer.Output.Shape.Channels));
            return producer with
            {
                Outputs = consumer.Outputs,
                Weights = [producer.Weights[0], bias],
                Fold = new(producer.Weights, consumer.Layer, consumer.Weights),
            };
        });
}

/// <summary>
/// shortcut + conv(x) in one step, where the shortcut is there before the convolution is: the map before the sum never exists. Only in predictions.
/// </summary>
internal static class FuseSums
{
    public static LoweredProgram Apply(LoweredProgram program)
    {
        Dictionary<Value, int> made = program.Forward.Select((step, i) => (step.Output, i)).ToDictionary(s => s.Output, s => s.i);
        return Pairs.Merge(program, (producer, consumer) =>
            producer.Layer.Operator is IFusionTarget target && target.CanFuseMaps(producer) && producer.Epilogue == Epilogue.None
            && consumer.Layer.Operator is IFusableSum && consumer.Inputs.Length == 2
            && consumer.Inputs.FirstOrDefault(input => input != producer.Output) is { } shortcut
            && (!made.TryGetValue(shortcut, out int at) || at < made[producer.Output])
                ? producer with { Inputs = [.. producer.Inputs, shortcut], Outputs = consumer.Outputs, Epilogue = Epilogue.None with { Adds = true } }
                : null);
    }
}

/// <summary>relu(conv(x)) in one step.</summary>
internal static class FuseActivations
{
    public static LoweredProgram Apply(LoweredProgram program, bool training) =>
        Pairs.Merge(program, (producer, consumer) =>
            producer.Layer.Operator is IFusionTarget && producer.Epilogue is { Activation: null, Pooling: null }
            && consumer.Layer.Operator is IFusableActivation activation && (activation.HasGradientOfOutput || !training)
                ? producer with { Outputs = consumer.Outputs, Epilogue = producer.Epilogue with { Activation = consumer.Layer } }
                : null);
}

/// <summary>maxPool(relu(conv(x))) in one step: the map before pooling never exists.</summary>
internal static class FusePooling
{
    public static LoweredProgram Apply(LoweredProgram program) =>
        Pairs.Merge(program, (producer, consumer) =>
            producer.Layer.Operator is IFusionTarget target && target.CanFuseMaps(producer)
            && producer.Epilogue is { Pooling: null, Adds: false } epilogue && epilogue.Activation?.Operator is null or IFusableActivation { IsRectifier: true }
            && consumer.Layer.Operator is IFusablePooling pooling && pooling.TiledSize(consumer) is { } size
                ? producer with { Outputs = consumer.Outputs, Epilogue = epilogue with { Pooling = consumer.Layer, PoolSize = size } }
                : null);
}

/// <summary>Replaces a step and the only reader of its output by one step, wherever that can be done.</summary>
internal static class Pairs
{
    public static LoweredProgram Merge(LoweredProgram program, Func<Step, Step, Step?> merge)
    {
        var readers = program.Readers();
        HashSet<Value> results = [.. program.Outputs];
        HashSet<Step> gone = [];
        List<Step> steps = [];
        foreach (var step in program.Forward.Where(s => !gone.Contains(s)))
        {
            var result = step;
            if (!results.Contains(step.Output) && readers[step.Output].ToList() is [var reader] && merge(step, reader) is { } merged)
            {
                gone.Add(reader);
                result = merged;
            }

            steps.Add(result);
        }

        return program with { Forward = [.. steps] };
    }
}
