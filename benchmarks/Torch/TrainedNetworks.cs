using CnnCompiler.Samples.Zoo.Networks;

namespace CnnCompiler.Benchmarks;

// Networks of the zoo, from its blocks, as they are trained.

/// <summary>The residual network of 20 layers for CIFAR-10.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy), Input(3, 32, 32), CifarNetwork(3)]
internal sealed partial class TrainedResNet20;

/// <summary>MobileNetV1 with a quarter of the channels, for images of 96×96 and ten classes.</summary>
[CnnModel]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(3, 96, 96)]
[Conv(8, 3, Stride = 2, Border = Border.Same, Bias = false), BatchNorm, Relu]
[Separable(8, 16), Separable(16, 32, stride: 2), Separable(32, 32), Separable(32, 64, stride: 2), Separable(64, 64)]
[Separable(64, 128, stride: 2), Separable(128, 128, Repeat = 5), Separable(128, 256, stride: 2), Separable(256, 256)]
[GlobalAvgPool, Flatten, Dense(10), Softmax]
internal sealed partial class TrainedMobileNet;
