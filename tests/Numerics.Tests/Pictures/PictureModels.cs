namespace CnnCompiler.Numerics.Tests.Pictures;

// One layer each, on maps that fit in a picture.
#pragma warning disable CA1812 // made by ICnnModel's static members alone
[CnnModel, Input(1, 4, 4), MaxPool(2)]
internal sealed partial class OfMaxPool;

[CnnModel, Input(1, 4, 4), MaxPool(2), MaxUnpool("maxPool1")]
internal sealed partial class OfMaxUnpool;

[CnnModel, Input(1, 4, 4), AvgPool(2)]
internal sealed partial class OfAvgPool;

[CnnModel, Input(1, 2, 4), L2Pool(2)]
internal sealed partial class OfL2Pool;

[CnnModel, Input(1, 6, 4), AdaptiveAvgPool(2)]
internal sealed partial class OfAdaptiveAvgPool;

[CnnModel, Input(2, 2, 3), GlobalAvgPool]
internal sealed partial class OfGlobalAvgPool;

[CnnModel, Input(2, 2, 3), GlobalMaxPool]
internal sealed partial class OfGlobalMaxPool;

[CnnModel, Input(1, 7, 7), Conv(1, 3, Bias = false)]
internal sealed partial class OfConv;

[CnnModel, Input(1, 1, 2), ConvTranspose(1, 1, 3, StrideX = 2, Bias = false)]
internal sealed partial class OfConvTranspose;

[CnnModel, Input(1, 1, 4), LocallyConnected(1, 1, 2, StrideX = 2, Bias = false)]
internal sealed partial class OfLocallyConnected;

[CnnModel, Input(3, 1, 1), Flatten, Dense(2)]
internal sealed partial class OfDense;

[CnnModel, Input("x", 1, 2, 2), Input("named", 1, 2, 2), From("x"), Add("named")]
internal sealed partial class OfAdd;

[CnnModel, Input("x", 2, 2, 2), Input("gate", 2, 1, 1), From("x"), Multiply("gate")]
internal sealed partial class OfMultiply;

[CnnModel, Input("x", 1, 2, 2), Input("named", 2, 2, 2), From("x"), Concat("named")]
internal sealed partial class OfConcat;

[CnnModel, Input("x", 2, 2, 2), Input("shortcut", 1, 4, 4), From("x"), Residual("shortcut", Shortcut = Shortcut.Pad)]
internal sealed partial class OfResidual;

[CnnModel, Input(1, 2, 2), Upsample(2)]
internal sealed partial class OfUpsample;

[CnnModel, Input(1, 2, 2), Upsample(2, Mode = UpsampleMode.Bilinear)]
internal sealed partial class OfUpsampleBilinear;

[CnnModel, Input(1, 4, 5), Crop(2)]
internal sealed partial class OfCrop;

[CnnModel, Input(1, 2, 3), Pad(1)]
internal sealed partial class OfPad;

[CnnModel, Input(1, 2, 3), Pad(1, Mode = PadMode.Reflect)]
internal sealed partial class OfPadReflect;

[CnnModel, Input(1, 4, 4), SpaceToDepth(2)]
internal sealed partial class OfSpaceToDepth;

[CnnModel, Input(4, 2, 2), DepthToSpace(2)]
internal sealed partial class OfDepthToSpace;

[CnnModel, Input(6, 1, 2), ChannelShuffle(2)]
internal sealed partial class OfChannelShuffle;

[CnnModel, Input(2, 2, 2), Flatten]
internal sealed partial class OfFlatten;

[CnnModel, Input(2, 1, 3), L2Normalize(Scale = 20)]
internal sealed partial class OfL2Normalize;

[CnnModel, Input(2, 2, 2), Scale]
internal sealed partial class OfScale;

[CnnModel, Input(4, 1, 1), Flatten, Softmax]
internal sealed partial class OfSoftmax;

[CnnModel, Input(4, 1, 1), Flatten, LogSoftmax]
internal sealed partial class OfLogSoftmax;

[CnnModel, Input(4, 1, 1), Flatten]
internal sealed partial class OfFlatColumn;
