namespace CnnCompiler.Runtime.Tests.Models;

public class InitialiserTests
{
    private static readonly TensorInfo Weight = new("conv1.weight", [2, 3], 0, Initialisation.He, FanIn: 3, FanOut: 2);

    [Fact]
    public void Slopes_start_at_a_quarter_and_biases_at_zero()
    {
        float[] parameters = Filled(Weight, new("prelu1.weight", [3, 1, 1], 6, Initialisation.Quarter), new("conv1.bias", [2], 9));
        Assert.Equal([0.25f, 0.25f, 0.25f, 0f, 0f], parameters[6..]);
        Assert.DoesNotContain(0f, parameters[..6]);
    }

    [Fact]
    public void A_layer_may_give_the_number() =>
        Assert.Equal([20f, 20f, 20f], Filled(new TensorInfo("l2Normalize1.scale", [3, 1, 1], 0, Initialisation.Constant, Start: 20)));

    /// <summary>A layer more with fixed values leaves all other weights as they were with this seed.</summary>
    [Fact]
    public void Fixed_values_take_no_random_numbers()
    {
        TensorInfo last = new("dense1.weight", [2, 3], 9, Initialisation.Glorot, FanIn: 3, FanOut: 2);
        Assert.Equal(
            Filled(Weight, last with { Offset = 6 })[6..],
            Filled(Weight, new("prelu1.weight", [3], 6, Initialisation.Quarter), last)[9..]);
    }

    private static float[] Filled(params TensorInfo[] tensors)
    {
        float[] parameters = new float[tensors.Sum(t => t.Length)];
        Initialiser.Fill(new("Net", new(1, 1, 1), new(1, 1, 1), tensors), parameters, seed: 7);
        return parameters;
    }
}
