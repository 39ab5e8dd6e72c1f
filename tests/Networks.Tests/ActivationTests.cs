using CnnCompiler.Numerics;
using CnnCompiler.References;
using CnnCompiler.Runtime;

namespace CnnCompiler.Networks.Tests;

/// <summary>Activations where random inputs do not come: far from zero, next to it and without a number. Value by value, so that a large result hides no small one.</summary>
public class ActivationTests
{
    private const double Tolerance = 1e-6;

    private static readonly float[] Inputs =
    [
        float.NegativeInfinity, -1e30f, -1000, -89, -20, -1, -1e-7f, -0f, 0, 1e-7f, 1, 20, 88, 89, 1000, 1e30f, float.PositiveInfinity, float.NaN,
    ];

    [Fact]
    public void Elu() => Agree<EluAlone>();

    [Fact]
    public void Relu() => Agree<ReluAlone>();

    [Fact]
    public void Tanh() => Agree<TanhAlone>();

    private static void Agree<TModel>()
        where TModel : class, ITrainableModel<TModel>
    {
        var model = TModel.FromParameters([]);
        float[] outputGradient = [.. Inputs.Select(_ => 1f)];
        int[] dimensions = [1, 1, 1, Inputs.Length];
        var expected = ReferenceOf.Network(model).Forward(new Tensor(dimensions, Inputs));
        var expectedGradient = expected.Backward(new Tensor(dimensions, outputGradient))["image"];

        Trainer<TModel> trainer = new(model, 1, new Sgd(1));
        float[] output = trainer.Forward(Inputs).ToArray();
        trainer.Backward(outputGradient);
        float[] inputGradient = trainer.InputGradient.ToArray();
        for (int i = 0; i < Inputs.Length; i++)
        {
            AssertClose(expected.Output.Values[i], output[i], Tolerance * Math.Abs(expected.Output.Values[i]), $"value at {Inputs[i]}");
            AssertClose(expectedGradient.Values[i], inputGradient[i], Tolerance, $"slope at {Inputs[i]}");
        }
    }

    private static void AssertClose(double expected, float actual, double tolerance, string what) =>
        Assert.True(expected.Equals(actual) || Math.Abs(actual - expected) <= tolerance, $"{what} is {actual}, but should be {expected}");
}
