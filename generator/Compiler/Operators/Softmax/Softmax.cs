using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>Softmax over the channels of each pixel.</summary>
internal sealed partial class Softmax : ChannelActivation, ILossTail
{
    public override string Name => "Softmax";

    public bool IsPartOf(Loss loss) => loss is Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal;
}
