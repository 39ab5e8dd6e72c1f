namespace CnnCompiler.References;

/// <summary>All references there are.</summary>
public static class OperatorReferences
{
    /// <summary>One reference per ONNX operator.</summary>
    public static IReadOnlyList<IOperatorReference> All { get; } =
    [
        new AddReference(),
        new AvgPoolReference(),
        new BatchNormReference(),
        new CastReference(),
        new ChannelShuffleReference(),
        new ConcatReference(),
        new ConvReference(),
        new ConvTransposeReference(),
        new CropReference(),
        new DenseReference(),
        new DepthToSpaceReference(),
        new DropoutReference(),
        new EluReference(),
        new FlattenReference(),
        new GatherReference(),
        new GeluReference(),
        new GlobalAvgPoolReference(),
        new GlobalMaxPoolReference(),
        new GroupNormReference(),
        new HardSigmoidReference(),
        new HardSwishReference(),
        new InstanceNormReference(),
        new L2NormalizeReference(),
        new L2PoolReference(),
        new LayerNormReference(),
        new LeakyReluReference(),
        new LocalResponseNormReference(),
        new LocallyConnectedReference(),
        new LogSoftmaxReference(),
        new MaxPoolReference(),
        new MaxUnpoolReference(),
        new MultiplyReference(),
        new PadReference(),
        new PReluReference(),
        new Relu6Reference(),
        new ReluReference(),
        new ReshapeReference(),
        new SigmoidReference(),
        new SoftmaxReference(),
        new SoftplusReference(),
        new SpaceToDepthReference(),
        new TanhReference(),
        new UpsampleReference(),
    ];

    /// <summary>The reference of an ONNX operator.</summary>
    /// <param name="operation">The operator: <c>Conv</c>.</param>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public static IOperatorReference Find(string operation) => All.FirstOrDefault(reference => reference.Operation == operation)
        ?? throw new NotSupportedException($"There is no reference of ONNX operator '{operation}'; there is one of {string.Join(", ", All.Select(r => r.Operation))}.");
}
