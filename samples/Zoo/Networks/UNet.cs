namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>Two unpadded 3×3 convolutions.</summary>
[Conv(nameof(filters), 3), Relu, Conv(nameof(filters), 3), Relu]
internal sealed class UNetPairAttribute(object filters) : BlockAttribute;

/// <summary>
/// U-Net: down four times, up four times, each time with a crop of what was on the same level on the way down. No padding, so 572×572 pixels come in and 388×388 get a class. Source:
/// Ronneberger, Fischer, Brox, "U-Net: Convolutional Networks for Biomedical Image Segmentation", 2015.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(1, 572, 572)]
[UNetPair(64, Name = "down1"), MaxPool(2)]
[UNetPair(128, Name = "down2"), MaxPool(2)]
[UNetPair(256, Name = "down3"), MaxPool(2)]
[UNetPair(512, Name = "down4"), MaxPool(2)]
[UNetPair(1024, Name = "bottom"), ConvTranspose(512, 2, Stride = 2), Tag("up4")]
[From("down4"), Crop(56), Concat("up4"), UNetPair(512), ConvTranspose(256, 2, Stride = 2), Tag("up3")]
[From("down3"), Crop(104), Concat("up3"), UNetPair(256), ConvTranspose(128, 2, Stride = 2), Tag("up2")]
[From("down2"), Crop(200), Concat("up2"), UNetPair(128), ConvTranspose(64, 2, Stride = 2), Tag("up1")]
[From("down1"), Crop(392), Concat("up1"), UNetPair(64)]
[Conv(2, 1), Softmax]
internal sealed partial class UNet;
