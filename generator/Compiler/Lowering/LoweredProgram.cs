using System.Collections.Immutable;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Lowering;

/// <summary>A straight-line program over maps, for inference (no backward steps) or for training.</summary>
internal sealed record LoweredProgram(ShapedNetwork Network, ImmutableArray<Step> Forward, ImmutableArray<Step> Backward)
{
    /// <summary>The network's input.</summary>
    public required Value Input { get; init; }

    /// <summary>What a prediction gives; in training what the loss is computed from (logits, where the loss wants them).</summary>
    public required Value Output { get; init; }

    /// <summary>In training: where the loss puts its gradient.</summary>
    public Value? OutputGradient { get; init; }

    /// <summary>In training, if asked for: the gradient of the network's input.</summary>
    public Value? InputGradient { get; init; }

    public IEnumerable<Step> Steps => Forward.Concat(Backward);

    public bool IsTraining => OutputGradient is not null;
}
