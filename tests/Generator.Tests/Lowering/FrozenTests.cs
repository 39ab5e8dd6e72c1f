using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Tests;

/// <summary>Frozen layers: what the backward pass leaves out.</summary>
public sealed class FrozenTests
{
    private const string Loss = "Train(Loss.SoftmaxCrossEntropy)";

    [Fact]
    public void The_backward_pass_ends_where_nothing_before_it_is_trained() => Assert.Equal(
        ["dense1.BackwardWeights", "dense1.BackwardData", "relu2.BackwardData", "conv2.BackwardWeights"],
        Backward($"Input(1, 12, 12), Conv(40, 3, Frozen = true), Relu, MaxPool(2), Conv(40, 3), Relu, Dense(3), {Loss}"));

    [Fact]
    public void It_goes_through_a_frozen_layer_between_trained_ones() => Assert.Equal(
        ["dense1.BackwardWeights", "dense1.BackwardData", "conv2.BackwardData", "conv1.BackwardWeights"],
        Backward($"Input(1, 12, 12), Conv(40, 3), Conv(40, 3, Frozen = true), Dense(3), {Loss}"));

    [Fact]
    public void It_goes_to_the_input_if_its_gradient_is_wanted() => Assert.Equal(
        ["dense1.BackwardData", "conv1.BackwardData"],
        Backward("Input(1, 12, 12), Conv(40, 3, Frozen = true), Dense(3, Frozen = true), Train(Loss.Custom, InputGradient = true)"));

    /// <summary>Only a layer that the backward pass goes through has to remember which of its values were the largest.</summary>
    [Fact]
    public void A_frozen_start_runs_as_inference_does()
    {
        const string Start = "Input(1, 12, 12), Conv(40, 3, Frozen = true), Relu, MaxPool(2)";
        Assert.DoesNotContain(Specs.TrainingPlan($"{Start}, Dense(3), {Loss}").Program.Forward, step => step.Outputs.Length > 1);
        Assert.Contains(Specs.TrainingPlan($"{Start.Replace(", Frozen = true", "", StringComparison.Ordinal)}, Dense(3), {Loss}").Program.Forward, step => step.Outputs.Length > 1);
    }

    [Fact]
    public void Emitted_code_says_which_tensors_rest()
    {
        string code = UserProject.Of($"[CnnModel, Input(1, 8, 8), Conv(4, 3, Frozen = true), Dense(3), {Loss}] internal sealed partial class Net;").Build().AssertClean().File("Net.g.cs");
        Assert.Matches(@"new\(\d+, \d+, Decays: true, Frozen: true\); // conv1\.weight", code);
        Assert.Matches(@"new\(\d+, \d+, Decays: false, Frozen: true\); // conv1\.bias", code);
        Assert.Matches(@"new\(\d+, \d+, Decays: false, Frozen: false\); // dense1\.bias", code);
    }

    /// <summary>The steps of the backward pass, without the copies from and to the caller's memory.</summary>
    private static IEnumerable<string> Backward(string attributes) =>
        Specs.TrainingPlan(attributes).Program.Backward.Where(step => step.Pass != Pass.Forward).Select(step => step.ToString());
}
