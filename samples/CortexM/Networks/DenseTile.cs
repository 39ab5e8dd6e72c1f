namespace CnnCompiler.Samples.CortexM;

/// <summary>One dense layer, to count its instructions beside those of the same tiles in C.</summary>
[CnnModel]
[Input(400, 1, 1)]
[Dense(120), Relu]
internal sealed partial class DenseTile;
