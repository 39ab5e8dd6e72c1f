namespace CnnCompiler;

/// <summary>
/// Batch normalisation, [C, H, W] to [C, H, W]: y = (x − mean) / √(variance + ε) · scale + shift, channel by channel. In training, mean and variance are those of the channel
/// in all images of the batch; a prediction takes the running averages that training kept. Behind a convolution or dense layer it costs a prediction nothing: it is computed
/// into their weights. Source: Ioffe, Szegedy, "Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift", 2015; ONNX operator
/// BatchNormalization.
/// </summary>
/// <remarks>
/// Weights are <c>NAME.scale</c>, <c>NAME.shift</c>, <c>NAME.mean</c> and <c>NAME.variance</c>, [C] each; weight decay spares them, and the last two, the running averages, are no
/// parameters. A convolution in front of it needs no bias: <c>Bias = false</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BatchNormAttribute : LayerAttribute
{
    /// <summary>ε, which keeps the division finite where a channel is constant; above 0.</summary>
    public object Epsilon { get; set; } = 1e-5;

    /// <summary>How much of a batch's mean and variance enters the running averages, from 0 to 1: average ← (1 − momentum) · average + momentum · batch, as in PyTorch.</summary>
    public object Momentum { get; set; } = 0.1;
}
