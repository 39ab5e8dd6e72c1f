namespace CnnCompiler.Generator.Tests;

/// <summary>Layers at the sizes that published networks have them: their kernels stay within what the JIT optimises, on the widest machine and on the narrowest, forward and backward.</summary>
public sealed class PublishedLayerTests
{
    [Theory]
    [InlineData("Input(1024, 28, 28), ConvTranspose(512, 2, Stride = 2)")] // U-Net
    [InlineData("Input(21, 16, 16), ConvTranspose(21, 16, Stride = 8, Padding = 4, Groups = 21, Bias = false)")] // FCN-8s
    [InlineData("Input(33, 5, 5), ConvTranspose(33, 9, 12, StrideY = 8, StrideX = 10)")] // as many phases as there may be
    [InlineData("Input(17, 14, 14), ConvTranspose(17, 4, Stride = 2, Padding = 1)")] // Keypoint R-CNN
    [InlineData("Input(64, 136, 136), Crop(104)")] // U-Net
    [InlineData("Input(256, 13, 13), Upsample(2)")] // YOLOv3
    [InlineData("Input(21, 41, 41), Upsample(8, Mode = UpsampleMode.Bilinear, AlignCorners = true)")] // DeepLab
    [InlineData("Input(512, 38, 38), L2Normalize(Scale = 20)")] // SSD300
    [InlineData("Input(64, 26, 26), SpaceToDepth(2)")] // YOLOv2
    [InlineData("Input(256, 24, 24), DepthToSpace(2, Order = DepthOrder.ChannelFirst)")] // sub-pixel convolution
    [InlineData("Input(1024, 8, 8), DepthToSpace(4, Order = DepthOrder.ChannelFirst)")]
    [InlineData("Input(240, 28, 28), ChannelShuffle(3)")] // ShuffleNet
    [InlineData("Input(1088, 7, 7), ChannelShuffle(8)")]
    [InlineData("Input(256, 7, 7), LocallyConnected(256, 3, Padding = 1)")] // YOLOv1, a quarter of its channels
    [InlineData("Input(6, 28, 28), AvgPool(2), Scale, Tanh, Conv(16, 5, Connections = \"0,1,2; 1,2,3; 2,3,4; 3,4,5; 0,4,5; 0,1,5; 0,1,2,3; 1,2,3,4; 2,3,4,5; 0,3,4,5; 0,1,4,5; 0,1,2,5; 0,1,3,4; 1,2,4,5; 0,2,3,5; 0,1,2,3,4,5\")")] // LeNet-5
    public void Compile(string network) =>
        UserProject.Of($"[CnnModel, Train(Loss.Custom, InputGradient = true), {network}] internal sealed partial class Net;").With("CnnTargets", "Vector512,Scalar").Build().AssertClean();
}
