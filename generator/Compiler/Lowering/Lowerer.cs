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
        Finish(Rewrite(network, training: false), helpers);

    public static LoweredProgram ForTraining(ShapedNetwork network, HelperOperators helpers) =>
        Finish(ProgramVerifier.Verify(BackwardPass.Append(Rewrite(network, training: true), helpers.Sum), "deriving the backward pass"), helpers);

    private static LoweredProgram Finish(LoweredProgram program, HelperOperators helpers) =>
        ProgramVerifier.Verify(Transfers.Apply(program, helpers.Transfer), "adding transfers");

    private static LoweredProgram Rewrite(ShapedNetwork network, bool training) =>
        ProgramVerifier.Verify(KeepStatistics.Apply(Fuse(network, training)), "keeping statistics");

    private static LoweredProgram Fuse(ShapedNetwork network, bool training)
    {
        var program = ProgramVerifier.Verify(FromLayers(network, training), "lowering the layers");
        if (program.Network.Network.Inspect)
            return program; // every named map has to exist, so nothing is fused
        if (!training)
            program = ProgramVerifier.Verify(ElideIdentities.Apply(program), "eliding identities");
        program = ProgramVerifier.Verify(ElideFlatten.Apply(program), "eliding flatten");
        if (!training)
            program = ProgramVerifier.Verify(FuseSums.Apply(ProgramVerifier.Verify(FoldNormalisation.Apply(program), "folding normalisations")), "fusing sums");
        program = ProgramVerifier.Verify(FuseActivations.Apply(program, training), "fusing activations");
        return ProgramVerifier.Verify(FusePooling.Apply(program), "fusing pooling");
    }

    /// <summary>
    /// One forward step for each layer that is needed. Where the loss contains the softmax or sigmoid that makes an output, training gives what comes before it, and the layer is needed
    /// only if another one reads it too.
    /// </summary>
    private static LoweredProgram FromLayers(ShapedNetwork network, bool training)
    {
        ImmutableArray<Value> sources = [.. network.Network.Inputs.Zip(network.Inputs, (input, shape) => new Value(input.Name, shape))];
        List<Value> values = [];
        List<Step> steps = [];
        Value Of(int source) => source < 0 ? sources[~source] : values[source];
        ImmutableArray<int> results = [.. training ? network.Network.Outputs.Select(network.ReadByLoss) : network.Network.PredictionOutputs.Select(output => output.Source)];
        var needed = network.Network.NeededFor(results);
        foreach (var shaped in network.Layers)
        {
            if (!needed[values.Count])
            {
                values.Add(sources[0]); // nobody asks for it
                continue;
            }

            var layer = shaped.Layer;
            ImmutableArray<Value> inputs = [.. layer.Inputs.Select(Of)];
            Value output = new(layer.Name, shaped.Output, layer.Operator is IPointwise ? inputs[0] : null);
            ImmutableArray<Weight> weights = [.. shaped.Weights.Select(w => new Weight($"{layer.Name}.{w.Role}", w))];
            steps.Add(new(layer, Pass.Forward, inputs, [output], weights, Epilogue.None));
            values.Add(output);
        }

        return new(network, [.. steps], []) { Inputs = sources, Outputs = [.. results.Select(Of)] };
    }

    /// <summary>The layer that makes an output is part of the loss.</summary>
    public static bool IsInsideLoss(this ShapedNetwork network, OutputLayer output) =>
        output.Source >= 0 && network.Layers[output.Source].Layer.Operator is ILossTail tail && network.Network.Training is { } training && tail.IsPartOf(training.Loss);

    private static int ReadByLoss(this ShapedNetwork network, OutputLayer output) =>
        network.IsInsideLoss(output) ? network.Layers[output.Source].Layer.Inputs[0] : output.Source;
}
