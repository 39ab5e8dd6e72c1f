using CnnCompiler.Samples.Zoo.Networks;

namespace CnnCompiler.Benchmarks;

/// <summary>
/// Times against peers, a line each, then how they stand to their goals. A ratio below 1 is faster than the peer.
/// </summary>
internal static class Ratios
{
    private static IReadOnlyList<InferenceEntry> Layers { get; } =
    [
        Layer<Conv3X3Of64Large>("conv3x3s1-64x224x224"),
        Layer<Conv3X3Of512At28>("conv3x3s1-512x28x28"),
        Layer<Conv3X3Of512At14>("conv3x3s1-512x14x14"),
        Layer<Conv3X3Of64>("conv3x3s1-64x56x56"),
        Layer<Conv3X3Of128>("conv3x3s1-128x28x28"),
        Layer<Conv3X3Of256>("conv3x3s1-256x14x14"),
        Layer<Conv3X3Of512>("conv3x3s1-512x7x7"),
        Layer<Conv3X3Halving>("conv3x3s2-128x56x56"),
        Layer<Conv1X1Of64>("conv1x1s1-64x56x56to256"),
        Layer<Conv1X1Of1024>("conv1x1s1-1024x14x14to256"),
        Layer<Stem>("conv7x7s2-3x224x224to64"),
        Layer<Conv5X5>("conv5x5s1-32x28x28to96"),
        Layer<Depthwise>("depthwise3x3s1-128x56x56"),
        Layer<LeNetConv2>("lenet5-conv2"),
        Layer<LectureConv1>("lecture-conv1"),
        Layer<LectureConv2>("lecture-conv2"),
        Layer<LectureDense>("lecture-dense1"),
    ];

    /// <summary>A batch is 32 images, fewer where so many would take a peer more than two seconds.</summary>
    private static IReadOnlyList<InferenceEntry> Networks { get; } =
    [
        Network<LeNet5>("lenet5", 32),
        Network<Lecture>("lecture", 32),
        Network<Vgg16>("vgg16", 8),
        Network<ResNet18>("resnet18", 32),
        Network<ResNet50>("resnet50", 32),
        Network<MobileNetV1>("mobilenetv1", 32),
        Network<GoogLeNet>("googlenet", 32),
        Network<SqueezeNet11>("squeezenet", 32),
        Network<UNet>("unet", 2),
        Network<Ssd300>("ssd300", 4),
        Network<YoloV3Tiny>("tiny-yolov3", 16),
        Network<ImageClassification>("tiny-resnet8", 32),
        Network<KeywordSpotting>("tiny-dscnn", 32),
        Network<VisualWakeWords>("tiny-vww", 32),
        Network<AnomalyDetection>("tiny-autoencoder", 32),
    ];

    /// <param name="filters">Names, or the beginnings of names, of what is compared; all if there are none.</param>
    public static void Print(IReadOnlyList<string> filters)
    {
        bool IsWanted(string name) => filters.Count == 0 || filters.Any(filter => name.StartsWith(filter, StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(FormattableString.Invariant($"# GFLOP/s of a core: {Peak.Of256:F1} with 256 bits, {Peak.Of512:F1} with 512"));
        Console.WriteLine(RatioLine.Header);
        List<RatioLine> lines = [];
        foreach (var line in Layers.Concat(Networks).Where(entry => IsWanted(entry.Name)).SelectMany(entry => entry.Lines()))
            Add(line);
#if TORCH
        foreach (var line in TrainingEntry.All.Where(entry => IsWanted(entry.Name)).SelectMany(entry => entry.Lines()))
            Add(line);
#endif
        Goals.Print(lines);

        void Add(RatioLine line)
        {
            Console.WriteLine(line);
            lines.Add(line);
        }
    }

    private static InferenceEntry<TModel> Layer<TModel>(string name)
        where TModel : class, Runtime.ICompiledModel<TModel> => new(name, ("layer", 1));

    private static InferenceEntry<TModel> Network<TModel>(string name, int batch)
        where TModel : class, Runtime.ICompiledModel<TModel> => new(name, ("infer1", 1), ($"infer{batch}", batch));
}
