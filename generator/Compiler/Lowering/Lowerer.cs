using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Lowering;

/// <summary>The operators that lowering itself puts into programs.</summary>
/// <param name="Transfer">Copies between a caller's maps and those inside.</param>
/// <param name="Sum">Adds the shares of a gradient.</param>
internal sealed record HelperOperators(IOperator Transfer, IOperator Sum);

/// <summary>The order of the lowering passes.</summary>
internal static class Lowerer
{
    public static LoweredProgram ForInference(ShapedNetwork network, HelperOperators helpers) =>
        Finish(ProgramVerifier.Verify(KeepStatistics.Apply(Rewrite(network, training: false)), "keeping statistics"), helpers);

    public static LoweredProgram ForTraining(ShapedNetwork network, HelperOperators helpers)
    {
        var program = Rewrite(network, training: true);
        return Finish(ProgramVerifier.Verify(BackwardPass.Append(program, helpers.Sum), "deriving the backward pass"), helpers);
    }

    private static LoweredProgram Finish(LoweredProgram program, HelperOperators helpers) =>
        ProgramVerifier.Verify(Transfers.Apply(program, helpers.Transfer), "adding transfers");

    private static LoweredProgram Rewrite(ShapedNetwork network, bool training)
    {
        var program = ProgramVerifier.Verify(FromLayers(network, training), "lowering the layers");
        if (program.Network.Network.Inspect)
            return program; // every named map has to exist, so nothing is fused
        if (!training)
            program = ProgramVerifier.Verify(ElideIdentities.Apply(program), "eliding identities");
        program = ProgramVerifier.Verify(ElideFlatten.Apply(program), "eliding flatten");
        if (!training)
            program = ProgramVerifier.Verify(FoldNormalisation.Apply(program), "folding normalisations");
        program = ProgramVerifier.Verify(FuseActivations.Apply(program, training), "fusing activations");
        return ProgramVerifier.Verify(FusePooling.Apply(program), "fusing pooling");
    }

    /// <summary>One forward step for each layer that is needed. Training with a loss on logits leaves out the softmax or sigmoid at the end: the loss contains it.</summary>
    private static LoweredProgram FromLayers(ShapedNetwork network, bool training)
    {
        ImmutableArray<Value> sources = [.. network.Network.Inputs.Zip(network.Inputs, (input, shape) => new Value(input.Name, shape))];
        List<Value> values = [];
        List<Step> steps = [];
        Value Of(int source) => source < 0 ? sources[~source] : values[source];
        var needed = network.Network.Needed(training);
        foreach (var shaped in network.Layers)
        {
            if (!needed[values.Count])
            {
                values.Add(sources[0]); // nobody asks for it
                continue;
            }

            if (training && network.EndsInsideLoss(shaped))
            {
                values.Add(Of(shaped.Layer.Inputs[0]));
                continue;
            }

            var layer = shaped.Layer;
            ImmutableArray<Value> inputs = [.. layer.Inputs.Select(Of)];
            Value output = new(layer.Name, shaped.Output, layer.Operator is IPointwise ? inputs[0] : null);
            ImmutableArray<Weight> weights = [.. shaped.Weights.Select(w => new Weight($"{layer.Name}.{w.Role}", w))];
            steps.Add(new(layer, Pass.Forward, inputs, [output], weights, Epilogue.None));
            values.Add(output);
        }

        return new(network, [.. steps], []) { Inputs = sources, Outputs = [.. (training ? network.Network.Outputs : network.Network.PredictionOutputs).Select(output => Of(output.Source))] };
    }

    /// <summary>The layer makes an output of the network and is part of its loss.</summary>
    public static bool EndsInsideLoss(this ShapedNetwork network, ShapedLayer layer) =>
        network.Network.Outputs.Any(output => output.Source >= 0 && network.Layers[output.Source] == layer) && layer.Layer.Operator is ILossTail tail && network.Network.Training is { } training && tail.IsPartOf(training.Loss);
}
