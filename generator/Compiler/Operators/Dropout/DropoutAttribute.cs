namespace CnnCompiler;

/// <summary>
/// Dropout, [C, H, W] to [C, H, W]: in training each value is made zero with the probability of the rate, and what stays is divided by 1 − rate; a prediction leaves all as it is.
/// Source: Srivastava et al., "Dropout: A Simple Way to Prevent Neural Networks from Overfitting", 2014; ONNX operator Dropout.
/// </summary>
/// <param name="rate">How much is dropped, from 0 to below 1.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class DropoutAttribute(object rate) : LayerAttribute
{
    /// <summary>How much is dropped.</summary>
    public object Rate { get; } = rate;

    /// <summary>
    /// Whole channels are dropped instead of single values, whose neighbours would tell what is missing. Source: Tompson et al., "Efficient Object Localization Using
    /// Convolutional Networks", 2015.
    /// </summary>
    public bool Spatial { get; set; }
}
