using System.Collections.Immutable;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Lowering;

/// <summary>A straight-line program over maps, for inference (no backward steps) or for training.</summary>
internal sealed record LoweredProgram(ShapedNetwork Network, ImmutableArray<Step> Forward, ImmutableArray<Step> Backward)
{
    /// <summary>The network's inputs.</summary>
    public required ImmutableArray<Value> Inputs { get; init; }

    /// <summary>What a prediction gives; in training what the loss is computed from (logits, where the loss wants them).</summary>
    public required ImmutableArray<Value> Outputs { get; init; }

    /// <summary>In training: where the loss puts the gradients of the outputs.</summary>
    public ImmutableArray<Value> OutputGradients { get; init; } = [];

    /// <summary>In training, if asked for: the gradients of the network's inputs.</summary>
    public ImmutableArray<Value> InputGradients { get; init; } = [];

    public IEnumerable<Step> Steps => Forward.Concat(Backward);

    public bool IsTraining => OutputGradients.Length > 0;

    /// <summary>The forward steps that read each map, as often as they read it.</summary>
    public ILookup<Value, Step> Readers() => Forward.SelectMany(step => step.Inputs.Select(input => (input, step))).ToLookup(r => r.input, r => r.step);
}
