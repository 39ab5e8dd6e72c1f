namespace CnnCompiler.Samples.Tags;

/// <summary>
/// Says which digits are on a canvas. The last convolution makes a map of evidence for each digit; the maximum of the map is the digit's score, so it does not matter where on
/// the canvas the digit is, nor how many others there are. Source: Oquab, Bottou, Laptev, Sivic, "Is object localization for free?", 2015.
/// </summary>
[CnnModel]
[Train(Loss.SigmoidCrossEntropy)]
[Input(1, 64, 64)]
[Conv(16, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Conv(32, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Conv(64, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Conv(64, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(10, 1), GlobalMaxPool, Flatten, Sigmoid]
internal sealed partial class TagNet;
