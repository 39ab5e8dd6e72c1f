using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// A sum over taps from one map into another. The forward pass is one from the input to the output; the gradient of the input is one from the output's
/// gradient to the input's, with the roles of the channels exchanged. In a transposed convolution the two walk their taps the other way round.
/// </summary>
internal sealed record ConvSum
{
    public static readonly Buffer SourceBuffer = new("x"), WeightBuffer = new("w"), BiasBuffer = new("bias"), AddendBuffer = new("addend"), ResultBuffer = new("y"), IndexBuffer = new("index");

    public required ConvForm Form { get; init; }

    public required Layout Source { get; init; }

    public required Layout Result { get; init; }

    /// <summary>Taps along rows, a phase for each remainder of the result's row modulo the stride; one phase where the window slides over the source.</summary>
    public required IReadOnlyList<TapAxis> Y { get; init; }

    public required IReadOnlyList<TapAxis> X { get; init; }

    public required int Groups { get; init; }

    /// <summary>Blocks of source channels in a group.</summary>
    public required int InBlocks { get; init; }

    /// <summary>Blocks of result channels in a group.</summary>
    public required int OutBlocks { get; init; }

    /// <summary>Floats between the weights of neighbouring groups, blocks of result channels, blocks of source channels, rows and columns of taps, and lanes.</summary>
    public required int WeightGroup { get; init; }

    public required int WeightOut { get; init; }

    public required int WeightIn { get; init; }

    public required int TapY { get; init; }

    public required int TapX { get; init; }

    public required int InLane { get; init; }

    public bool HasBias { get; init; }

    public Epilogue Epilogue { get; init; } = Epilogue.None;

    /// <summary>The epilogue stores which result won the pooling, for the backward pass.</summary>
    public bool HasIndex { get; init; }

    /// <summary>The epilogue adds another map.</summary>
    public bool HasAddend => Epilogue.Adds;

    public int Pool => Epilogue.PoolSize;

    public IReadOnlyList<Buffer> Buffers =>
        [SourceBuffer, .. HasAddend ? [AddendBuffer] : Array.Empty<Buffer>(), WeightBuffer, .. HasBias ? [BiasBuffer] : Array.Empty<Buffer>(), ResultBuffer, .. HasIndex ? [IndexBuffer] : Array.Empty<Buffer>()];

    public static ConvSum Forward(ConvPlan plan, Step step)
    {
        var (result, pool) = (plan.Result.Shape, step.Epilogue.PoolSize);
        return new()
        {
            Form = plan.Form,
            Source = plan.Source,
            Result = plan.Result,
            Y = plan.Parameters.IsTransposed ? TapAxis.Backward(plan.WindowY, result.Height) : [TapAxis.Forward(plan.WindowY, result.Height * pool)],
            X = plan.Parameters.IsTransposed ? TapAxis.Backward(plan.WindowX, result.Width) : [TapAxis.Forward(plan.WindowX, result.Width * pool)],
            Groups = plan.Groups,
            InBlocks = plan.InBlocks,
            OutBlocks = plan.OutBlocks,
            WeightGroup = plan.OutBlocks * plan.OutBlock,
            WeightOut = plan.OutBlock,
            WeightIn = plan.InBlock,
            TapY = plan.TapY,
            TapX = plan.TapX,
            InLane = plan.InLane,
            HasBias = step.Weights.Length > 1,
            Epilogue = step.Epilogue,
            HasIndex = step.Outputs.Length > 1,
        };
    }

    public static ConvSum BackwardData(ConvPlan plan)
    {
        var input = plan.Source.Shape;
        ConvSum sum = new()
        {
            Form = plan.Form switch
            {
                ConvForm.Broadcast => plan.Source.IsBlocked ? ConvForm.Broadcast : ConvForm.Dot,
                ConvForm.Dot => ConvForm.Broadcast,
                var same => same,
            },
            Source = plan.Result,
            Result = plan.Source,
            Y = plan.Parameters.IsTransposed ? [TapAxis.Forward(plan.WindowY, input.Height)] : TapAxis.Backward(plan.WindowY, input.Height),
            X = plan.Parameters.IsTransposed ? [TapAxis.Forward(plan.WindowX, input.Width)] : TapAxis.Backward(plan.WindowX, input.Width),
            Groups = plan.Groups,
            InBlocks = plan.OutBlocks,
            OutBlocks = plan.InBlocks,
            WeightGroup = plan.OutBlocks * plan.OutBlock,
            WeightOut = plan.Form == ConvForm.Depthwise ? plan.OutBlock : plan.InBlock,
            WeightIn = plan.OutBlock,
            TapY = plan.TapY,
            TapX = plan.TapX,
            InLane = 1,
        };
        if (!plan.NeedsTransposed)
            return sum;

        int block = plan.InBlock; // 16 × 16 weights a tap, before and after
        return sum with { WeightGroup = plan.InBlocks * plan.OutBlocks * block, WeightOut = plan.OutBlocks * block, WeightIn = block, InLane = Layout.BlockSize };
    }
}
