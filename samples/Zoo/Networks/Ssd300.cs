namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>1×1 to half the channels, then 3×3 with a rectifier each: what SSD goes on with.</summary>
[Conv(nameof(filters) + " / 2", 1), Relu, Conv(nameof(filters), 3, Stride = nameof(stride), Padding = nameof(padding)), Relu]
internal sealed class SsdExtraAttribute(int filters, int stride, int padding) : BlockAttribute;

/// <summary>
/// SSD300 for the 20 classes of VOC: from six maps, four numbers a box and 21 scores. Source: Liu et al., "SSD: Single Shot MultiBox Detector", 2016.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 300, 300)]
[VggConv(64, Repeat = 2), MaxPool(2), VggConv(128, Repeat = 2), MaxPool(2), VggConv(256, Repeat = 3), MaxPool(2, CeilMode = true)]
[VggConv(512, Repeat = 3), Tag("fine"), MaxPool(2), VggConv(512, Repeat = 3), MaxPool(3, Stride = 1, Padding = 1)]
[Conv(1024, 3, Padding = 6, Dilation = 6), Relu, Conv(1024, 1), Relu, Tag("source2")]
[SsdExtra(512, 2, 1, Name = "source3"), SsdExtra(256, 2, 1, Name = "source4"), SsdExtra(256, 1, 0, Name = "source5"), SsdExtra(256, 1, 0, Name = "source6")]
[From("fine"), L2Normalize(Scale = 20), Tag("source1")]
[Conv(4 * 4, 3, Padding = 1), Output("boxes1"), From("source1"), Conv(4 * 21, 3, Padding = 1), Output("scores1")]
[From("source2"), Conv(6 * 4, 3, Padding = 1), Output("boxes2"), From("source2"), Conv(6 * 21, 3, Padding = 1), Output("scores2")]
[From("source3"), Conv(6 * 4, 3, Padding = 1), Output("boxes3"), From("source3"), Conv(6 * 21, 3, Padding = 1), Output("scores3")]
[From("source4"), Conv(6 * 4, 3, Padding = 1), Output("boxes4"), From("source4"), Conv(6 * 21, 3, Padding = 1), Output("scores4")]
[From("source5"), Conv(4 * 4, 3, Padding = 1), Output("boxes5"), From("source5"), Conv(4 * 21, 3, Padding = 1), Output("scores5")]
[From("source6"), Conv(4 * 4, 3, Padding = 1), Output("boxes6"), From("source6"), Conv(4 * 21, 3, Padding = 1), Output("scores6")]
internal sealed partial class Ssd300;
