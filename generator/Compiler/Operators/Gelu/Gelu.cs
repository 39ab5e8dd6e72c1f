using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum GeluForm
{
    None,
    Tanh,
}

internal sealed record GeluParameters(GeluForm Approximate);

/// <summary>x · Φ(x), with the normal distribution function Φ or its approximation by a hyperbolic tangent.</summary>
internal sealed class Gelu : Activation
{
    public override string Name => "Gelu";

    public override Initialisation Initialisation => Initialisation.He;

    /// <summary>Below its minimum at −0.75 it rises again, so two inputs give the same output.</summary>
    public override bool HasGradientOfOutput => false;

    public override object Read(ArgumentReader arguments) => new GeluParameters(arguments.Choice("Approximate", GeluForm.None));

    public override Expression Activate(Layer layer, Expression input) => new Invoke(IsExact(layer) ? Gates.Gelu : Gates.GeluTanh, input);

    public override Expression Gradient(Layer layer, Expression outputGradient, Expression value) =>
        outputGradient * new Invoke(IsExact(layer) ? Gates.GeluSlope : Gates.GeluTanhSlope, value);

    /// <summary>½ x · (1 + erf(x / √2)), or ½ x · (1 + tanh(√(2/π) · (x + 0.044715 x³))). ONNX has an operator of its own from opset 20 on.</summary>
    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        List<OnnxNode> nodes = [];
        string Node(string operation, string role, string first, params string[] others)
        {
            string name = role.Length == 0 ? layer.Name : $"{layer.Name}.{role}";
            nodes.Add(new(operation, name, [first, .. others], name));
            return name;
        }

        string With(string operation, string role, string value, float number)
        {
            string constant = $"{layer.Name}.{role}.by", result = Node(operation, role, value, constant);
            nodes[^1] = nodes[^1] with { Scalars = [(constant, number)] };
            return result;
        }

        string odd;
        if (IsExact(layer.Layer))
        {
            odd = Node("Erf", "erf", With("Mul", "scaled", input, 0.707106781f));
        }
        else
        {
            string cube = Node("Mul", "cube", Node("Mul", "square", input, input), input);
            string sum = Node("Add", "sum", With("Mul", "term", cube, 0.044715f), input);
            odd = Node("Tanh", "tanh", With("Mul", "scaled", sum, 0.797884561f));
        }

        string half = With("Mul", "half", input, 0.5f);
        Node("Mul", "", half, With("Add", "shifted", odd, 1f));
        return nodes;
    }

    private static bool IsExact(Layer layer) => ((GeluParameters)layer.Parameters).Approximate == GeluForm.None;
}
