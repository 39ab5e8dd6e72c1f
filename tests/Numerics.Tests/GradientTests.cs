using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>Every reference's backward formula is the derivative of its forward formula.</summary>
public class GradientTests
{
    private const double Tolerance = 1e-7;

    /// <summary>A normalisation of two or three values that lie close together is far from linear within a finite difference.</summary>
    private const double TrainingTolerance = 1e-4;

    [Theory]
    [MemberData(nameof(RandomCasesTests.All), MemberType = typeof(RandomCasesTests))]
    public void Backward_is_the_derivative_of_forward(string operation, int seed)
    {
        var c = RandomCases.Of(operation, seed);
        Assert.InRange(FiniteDifferences.GradientError(c.Reference, c.Attributes, c.Inputs), 0, Tolerance);
    }

    [Theory]
    [MemberData(nameof(RandomCasesTests.Stateful), MemberType = typeof(RandomCasesTests))]
    public void Backward_is_the_derivative_of_forward_in_training_too(string operation, int seed)
    {
        var c = RandomCases.Of(operation, seed);
        Attributes attributes = new([.. c.Arguments, ((IStatefulReference)c.Reference).TrainingMode]);
        Assert.InRange(FiniteDifferences.GradientError(c.Reference, attributes, c.Inputs), 0, TrainingTolerance);
    }

    [Theory]
    [MemberData(nameof(RandomCasesTests.Operations), MemberType = typeof(RandomCasesTests))]
    public void All_inputs_but_constants_have_gradients(string operation)
    {
        Assert.All(RandomCases.All(operation), c =>
        {
            Tensor output = c.Forward();
            var gradients = c.Reference.Backward(c.Attributes, c.Inputs, output, output);
            Assert.Equal(1 + c.Parameters.Count, gradients.Count(gradient => gradient is not null));
        });
    }

    [Fact]
    public void The_check_notices_a_wrong_gradient() =>
        Assert.True(FiniteDifferences.GradientError(new WronglyDerivedSquare(), new(), [new([3], [1.0, 2.0, 3.0])]) > 0.1);

    [Fact]
    public void Every_reference_is_listed()
    {
        var types = typeof(IOperatorReference).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IOperatorReference)));
        Assert.Equal(types.Select(type => type.Name).Order(), OperatorReferences.All.Select(reference => reference.GetType().Name).Order());
    }

    /// <summary>x², whose derivative is not x.</summary>
    private sealed class WronglyDerivedSquare : IOperatorReference
    {
        public string Operation => "Square";

        public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs) => Product(inputs[0], inputs[0]);

        public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) => [Product(inputs[0], outputGradient)];

        private static Tensor Product(Tensor a, Tensor b)
        {
            Tensor product = a.Copy();
            for (int i = 0; i < product.Values.Length; i++)
                product.Values[i] *= b.Values[i];
            return product;
        }
    }
}
