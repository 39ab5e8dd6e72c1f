namespace CnnCompiler.Samples.CortexM;

/// <summary>One convolution, to count its instructions beside those of the same tiles in C.</summary>
[CnnModel]
[Input(16, 16, 16)]
[Conv(32, 3, Padding = 1), Relu]
internal sealed partial class ConvTile;
