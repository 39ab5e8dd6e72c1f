namespace CnnCompiler.Benchmarks;

// Networks of a single layer. Each does what a network's layer does between its neighbours, and brings its map into its own order and back, as the peer does.

/// <summary>VGG's second convolution, the largest map of all.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(64, 224, 224)]
[Conv(64, 3, Padding = 1)]
internal sealed partial class Conv3X3Of64Large;

/// <summary>A 3×3 of VGG's fourth stage.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(512, 28, 28)]
[Conv(512, 3, Padding = 1)]
internal sealed partial class Conv3X3Of512At28;

/// <summary>A 3×3 of VGG's last stage.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(512, 14, 14)]
[Conv(512, 3, Padding = 1)]
internal sealed partial class Conv3X3Of512At14;

/// <summary>ResNet's 3×3 convolutions, the largest map.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(64, 56, 56)]
[Conv(64, 3, Padding = 1)]
internal sealed partial class Conv3X3Of64;

/// <summary>ResNet's second stage.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(128, 28, 28)]
[Conv(128, 3, Padding = 1)]
internal sealed partial class Conv3X3Of128;

/// <summary>ResNet's third stage.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(256, 14, 14)]
[Conv(256, 3, Padding = 1)]
internal sealed partial class Conv3X3Of256;

/// <summary>ResNet's last stage, whose weights are larger than its maps.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(512, 7, 7)]
[Conv(512, 3, Padding = 1)]
internal sealed partial class Conv3X3Of512;

/// <summary>A 3×3 convolution that halves the map.</summary>
[CnnModel]
[Input(128, 56, 56)]
[Conv(128, 3, Stride = 2, Padding = 1)]
internal sealed partial class Conv3X3Halving;

/// <summary>ResNet-50's widening 1×1.</summary>
[CnnModel]
[Input(64, 56, 56)]
[Conv(256, 1)]
internal sealed partial class Conv1X1Of64;

/// <summary>ResNet-50's narrowing 1×1 of a small map.</summary>
[CnnModel]
[Input(1024, 14, 14)]
[Conv(256, 1)]
internal sealed partial class Conv1X1Of1024;

/// <summary>The first layer of ResNet.</summary>
[CnnModel]
[Input(3, 224, 224)]
[Conv(64, 7, Stride = 2, Padding = 3)]
internal sealed partial class Stem;

/// <summary>A 5×5 of GoogLeNet.</summary>
[CnnModel]
[Input(32, 28, 28)]
[Conv(96, 5, Padding = 2)]
internal sealed partial class Conv5X5;

/// <summary>A depthwise layer of MobileNet.</summary>
[CnnModel]
[Input(128, 56, 56)]
[Conv(128, 3, Padding = 1, Groups = 128)]
internal sealed partial class Depthwise;

/// <summary>The second convolution of LeNet-5.</summary>
[CnnModel]
[Input(6, 14, 14)]
[Conv(16, 5)]
internal sealed partial class LeNetConv2;

/// <summary>The first convolution of the lecture's network.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(1, 28, 28)]
[Conv(32, 3, Padding = 1)]
internal sealed partial class LectureConv1;

/// <summary>The second convolution of the lecture's network.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(32, 14, 14)]
[Conv(64, 3, Padding = 1)]
internal sealed partial class LectureConv2;

/// <summary>The first dense layer of the lecture's network; a call reads 1.6 MB of weights.</summary>
[CnnModel]
[Input(64, 7, 7)]
[Flatten, Dense(128)]
internal sealed partial class LectureDense;
