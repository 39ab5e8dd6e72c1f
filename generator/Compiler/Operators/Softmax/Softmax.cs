using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Operators;

/// <summary>Softmax over the channels of each pixel.</summary>
internal sealed partial class Softmax : ChannelActivation, ILossTail
{
    public override string Name => "Softmax";

    public Loss PartOf => Loss.SoftmaxCrossEntropy;
}
