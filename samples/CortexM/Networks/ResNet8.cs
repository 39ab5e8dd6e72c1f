namespace CnnCompiler.Samples.CortexM;

/// <summary>A unit that keeps the shape.</summary>
[Tag("in")]
[Conv(nameof(filters), 3, Border = Border.Same), BatchNorm, Relu]
[Conv(nameof(filters), 3, Border = Border.Same), BatchNorm]
[Add("in"), Relu]
internal sealed class UnitAttribute(int filters) : BlockAttribute;

/// <summary>One that halves height and width; the shortcut is a convolution with a bias and without normalisation.</summary>
[Tag("in")]
[Conv(nameof(filters), 3, Stride = 2, Border = Border.Same), BatchNorm, Relu]
[Conv(nameof(filters), 3, Border = Border.Same), BatchNorm, Tag("out")]
[From("in"), Conv(nameof(filters), 1, Stride = 2, Border = Border.Same)]
[Add("out"), Relu]
internal sealed class HalvingUnitAttribute(int filters) : BlockAttribute;

/// <summary>MLPerf Tiny's image classification: a residual network of eight layers for CIFAR-10. Source: Banbury et al., "MLPerf Tiny Benchmark", 2021.</summary>
[CnnModel]
[Input(3, 32, 32)]
[Conv(16, 3, Border = Border.Same), BatchNorm, Relu]
[Unit(16), HalvingUnit(32), HalvingUnit(64)]
[AvgPool(8), Flatten, Dense(10)]
internal sealed partial class ResNet8;
