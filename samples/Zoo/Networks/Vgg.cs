namespace CnnCompiler.Samples.Zoo.Networks;

// Source: Simonyan, Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition", 2015, table 1.

/// <summary>A 3×3 convolution that keeps the size. SSD and OpenPose begin with them too.</summary>
[Conv(nameof(filters), 3, Padding = 1), Relu]
internal sealed class VggConvAttribute(object filters) : BlockAttribute;

/// <summary>Some of them, and a pooling that halves the size.</summary>
[VggConv(nameof(filters), Repeat = nameof(convolutions)), MaxPool(2)]
internal sealed class VggStageAttribute(int filters, int convolutions) : BlockAttribute;

/// <summary>VGG-11: configuration A, 8 convolutions and three dense layers.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224)]
[VggStage(64, 1), VggStage(128, 1), VggStage(256, 2), VggStage(512, 2), VggStage(512, 2)]
[Flatten, Dense(4096), Relu, Dropout(0.5), Dense(4096), Relu, Dropout(0.5), Dense(1000), Softmax]
internal sealed partial class Vgg11;

/// <summary>VGG-13: configuration B, 10 convolutions.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224)]
[VggStage(64, 2), VggStage(128, 2), VggStage(256, 2), VggStage(512, 2), VggStage(512, 2)]
[Flatten, Dense(4096), Relu, Dropout(0.5), Dense(4096), Relu, Dropout(0.5), Dense(1000), Softmax]
internal sealed partial class Vgg13;

/// <summary>VGG-16: configuration D, 13 convolutions.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224)]
[VggStage(64, 2), VggStage(128, 2), VggStage(256, 3), VggStage(512, 3), VggStage(512, 3)]
[Flatten, Dense(4096), Relu, Dropout(0.5), Dense(4096), Relu, Dropout(0.5), Dense(1000), Softmax]
internal sealed partial class Vgg16;

/// <summary>VGG-19: configuration E, 16 convolutions.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224)]
[VggStage(64, 2), VggStage(128, 2), VggStage(256, 4), VggStage(512, 4), VggStage(512, 4)]
[Flatten, Dense(4096), Relu, Dropout(0.5), Dense(4096), Relu, Dropout(0.5), Dense(1000), Softmax]
internal sealed partial class Vgg19;
