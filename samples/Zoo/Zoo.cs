using CnnCompiler.Samples.Zoo.Networks;

namespace CnnCompiler.Samples.Zoo;

/// <summary>All networks, in the order of their publication.</summary>
internal static class Zoo
{
    public static IReadOnlyList<ZooNetwork> Networks { get; } =
    [
        new ZooNetwork<Neocognitron>("Neocognitron"),
        new ZooNetwork<LeNet5Of1998>("LeNet-5-1998"),
        new ZooNetwork<LeNet5>("LeNet-5"),
        new ZooNetwork<AlexNet>("AlexNet"),
        new ZooNetwork<AlexNetOneTower>("AlexNet-one-tower"),
        new ZooNetwork<ZFNet>("ZFNet"),
        new ZooNetwork<Vgg11>("VGG-11"),
        new ZooNetwork<Vgg13>("VGG-13"),
        new ZooNetwork<Vgg16>("VGG-16"),
        new ZooNetwork<Vgg19>("VGG-19"),
        new ZooNetwork<GoogLeNet>("GoogLeNet"),
        new ZooNetwork<UNet>("U-Net"),
        new ZooNetwork<ResNet18>("ResNet-18"),
        new ZooNetwork<ResNet34>("ResNet-34"),
        new ZooNetwork<ResNet50>("ResNet-50"),
        new ZooNetwork<ResNet101>("ResNet-101"),
        new ZooNetwork<ResNet152>("ResNet-152"),
        new ZooNetwork<ResNet50V15>("ResNet-50-v1.5"),
        new ZooNetwork<ResNet101V15>("ResNet-101-v1.5"),
        new ZooNetwork<ResNet152V15>("ResNet-152-v1.5"),
        new ZooNetwork<ResNet20>("ResNet-20"),
        new ZooNetwork<ResNet32>("ResNet-32"),
        new ZooNetwork<ResNet44>("ResNet-44"),
        new ZooNetwork<ResNet56>("ResNet-56"),
        new ZooNetwork<ResNet110>("ResNet-110"),
        new ZooNetwork<PreActivationResNet164>("ResNet-164"),
        new ZooNetwork<PreActivationResNet1001>("ResNet-1001"),
        new ZooNetwork<SqueezeNet10>("SqueezeNet-1.0"),
        new ZooNetwork<SqueezeNet11>("SqueezeNet-1.1"),
        new ZooNetwork<YoloV1>("YOLOv1"),
        new ZooNetwork<YoloV1Darknet>("YOLOv1-Darknet"),
        new ZooNetwork<YoloV1Tiny>("YOLOv1-tiny"),
        new ZooNetwork<Ssd300>("SSD300"),
        new ZooNetwork<YoloV2>("YOLOv2"),
        new ZooNetwork<YoloV2Tiny>("YOLOv2-tiny"),
        new ZooNetwork<OpenPose>("OpenPose"),
        new ZooNetwork<MobileNetV1>("MobileNetV1"),
        new ZooNetwork<YoloV3>("YOLOv3"),
        new ZooNetwork<YoloV3Tiny>("YOLOv3-tiny"),
        new ZooNetwork<PersonLab101>("PersonLab-101"),
        new ZooNetwork<PersonLab152>("PersonLab-152"),
        new ZooNetwork<PoseNet>("PoseNet"),
        new ZooNetwork<ImageClassification>("ResNet-8"),
        new ZooNetwork<KeywordSpotting>("DS-CNN"),
        new ZooNetwork<VisualWakeWords>("VWW"),
        new ZooNetwork<AnomalyDetection>("AutoEncoder"),
    ];

    /// <summary>The network of a name, in capitals or not.</summary>
    /// <returns>Null if there is none.</returns>
    public static ZooNetwork? Find(string name) => Networks.FirstOrDefault(network => string.Equals(network.Name, name, StringComparison.OrdinalIgnoreCase));
}
