using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record TemplateParameters(float Slope);

/// <summary>
/// An activation to copy. The base class has everything that all activations share: shape rule, lowering, layout, the loop over the map. An operator of another kind implements
/// the stages' interfaces itself: look at MaxPool for a window, at Dense for weights, at Softmax for sums over channels.
/// </summary>
internal sealed class Template : Activation
{
    /// <summary>The attribute's name without its suffix.</summary>
    public override string Name => "Template";

    /// <summary>How weights in front of it should start.</summary>
    public override Initialisation Initialisation => Initialisation.Glorot;

    /// <summary>By the names of the constructor's parameters and of the properties; a wrong value is reported at its argument.</summary>
    public override object Read(ArgumentReader arguments) => new TemplateParameters(arguments.Real("Slope", absent: 0.1f, minimum: 0f));

    /// <summary>y from x. If zero does not stay zero, override KeepsZero: the loop then leaves out the padding of a map.</summary>
    public override Expression Activate(Layer layer, Expression input) => Expression.IfGreater(input, 0f, input, input * Of(layer).Slope);

    /// <summary>
    /// dx from dy and y, since y is computed over x: hence no slope below 0, with which y would not tell the sign of x. From dy and x, if you override HasGradientOfOutput to say so.
    /// </summary>
    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) =>
        Expression.IfGreater(value, 0f, outputGradient, outputGradient * Of(layer).Slope);

    /// <summary>The same in the vocabulary of ONNX.</summary>
    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) =>
        [new("LeakyRelu", layer.Name, [input], layer.Name, ("alpha", CSharp.Float(Of(layer.Layer).Slope)))];

    private static TemplateParameters Of(Layer layer) => (TemplateParameters)layer.Parameters;
}
