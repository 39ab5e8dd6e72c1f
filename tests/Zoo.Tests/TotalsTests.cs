using System.Globalization;
using CnnCompiler.Samples.Zoo;

namespace CnnCompiler.Zoo.Tests;

/// <summary>Parameters and multiply-accumulates, to the last digit, as they follow from the papers layer by layer.</summary>
public class TotalsTests
{
    private const string Published =
        """
        Neocognitron       1x16x16         29472      1132800
        LeNet-5-1998       1x32x32         60000       325680
        LeNet-5            1x32x32       61706      416520
        AlexNet            3x227x227  60965224   724406816
        AlexNet-one-tower  3x224x224  61100840   714188480
        ZFNet              3x224x224  62357608  1168032896
        VGG-11             3x224x224 132863336  7609090048
        VGG-13             3x224x224 133047848 11308466176
        VGG-16             3x224x224 138357544 15470264320
        VGG-19             3x224x224 143667240 19632062464
        GoogLeNet          3x224x224     6998552   1582671872
        U-Net              1x572x572    31030658 150428424448
        ResNet-18          3x224x224    11689512   1814073344
        ResNet-34          3x224x224    21797672   3663761408
        ResNet-50          3x224x224    25557032   3857973248
        ResNet-101         3x224x224    44549160   7570194432
        ResNet-152         3x224x224    60192808  11282415616
        ResNet-50-v1.5     3x224x224    25557032   4089184256
        ResNet-101-v1.5    3x224x224    44549160   7801405440
        ResNet-152-v1.5    3x224x224    60192808  11513626624
        ResNet-20          3x32x32        269722     40551040
        ResNet-32          3x32x32        464154     68862592
        ResNet-44          3x32x32        658586     97174144
        ResNet-56          3x32x32        853018    125485696
        ResNet-110         3x32x32       1727962    252887680
        ResNet-164         3x32x32       1703258    244500992
        ResNet-1001        3x32x32      10327706   1487849984
        SqueezeNet-1.0     3x224x224     1248424    818924576
        SqueezeNet-1.1     3x224x224     1235496    349151936
        YOLOv1             3x448x448   271703550  20285153280
        YOLOv1-Darknet     3x448x448   197301875  20210729728
        YOLOv1-tiny        3x448x448    27095374   1608015360
        SSD300             3x300x300    26285486  31373537792
        YOLOv2             3x416x416    50962889  14732084224
        YOLOv2-tiny        3x416x416    11232057   2703221248
        OpenPose           3x368x368    52311446 135934006784
        MobileNetV1        3x224x224     4231976    568740352
        YOLOv3             3x416x416    61949149  32932037632
        YOLOv3-tiny        3x416x416     8852366   2782480896
        PersonLab-101      3x801x801    42807510 129821748416
        PersonLab-152      3x801x801    58451158 178858273984
        PoseNet            3x257x257     3324851   1191790016
        ResNet-8           3x32x32         78186     12501632
        DS-CNN             1x49x10         23756      2656768
        VWW                3x96x96        216322      7489664
        AutoEncoder        640x1x1        267928       264192
        """;

    [Fact]
    public async Task Every_network_has_its_published_totals()
    {
        string[][] expected = Words(Published), printed = Words((await Run.Of("totals")).Succeeded().Output);
        Assert.Equal(expected.Select(Line), printed.Select(words => Line(words[..4])));
        Assert.All(printed, words => Assert.True(long.Parse(words[4], CultureInfo.InvariantCulture) > 0 && words.Length == 5));

        static string Line(string[] words) => string.Join(' ', words);
    }

    [Fact]
    public void Names_are_unique_and_have_no_spaces()
    {
        string[] names = [.. Samples.Zoo.Zoo.Networks.Select(network => network.Name)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.DoesNotContain(' ', name));
    }

    private static string[][] Words(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split((char[])[' ', '\r'], StringSplitOptions.RemoveEmptyEntries))];
}
