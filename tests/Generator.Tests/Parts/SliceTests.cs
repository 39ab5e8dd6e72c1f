using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Tests;

/// <summary>Concatenation without copies: parts lie in their wholes, where they can.</summary>
public sealed class SliceTests
{
    /// <summary>By network, the concatenations that copy something, of how many; then the steps of both passes in training.</summary>
    private static readonly Dictionary<string, (int Left, int All, int LeftInTraining, int AllInTraining)> OfZoo = new(StringComparer.Ordinal)
    {
        ["GoogLeNet"] = (0, 9, 0, 45),
        ["GoogLeNetInTraining"] = (0, 9, 0, 45),
        ["OpenPose"] = (9, 9, 28, 28), // parts of 38, 19 and 128 channels: none begins and ends with a block
        ["SqueezeNet10"] = (0, 8, 0, 24),
        ["SqueezeNet11"] = (0, 8, 0, 24),
        ["UNet"] = (0, 4, 0, 12),
        ["YoloV2"] = (0, 1, 1, 3), // a part's gradient outlives the whole's, which is larger
        ["YoloV3"] = (0, 2, 2, 6),
        ["YoloV3Tiny"] = (0, 1, 1, 3),
    };

    [Fact]
    public void The_zoo_copies_what_cannot_be_laid_in_place()
    {
        var networks = MemoryTests.Zoo().Where(n => n.Layers.Any(l => l.Layer.Operator is Concat)).ToList();
        Assert.Equal(OfZoo.Keys, networks.Select(n => n.Network.Name).Order(StringComparer.Ordinal));
        Assert.All(networks, network =>
        {
            var (inference, training) = (ModelPlan.Of(Lowerer.ForInference(network, Catalogue.Helpers)), MemoryTests.TrainingPlan(network));
            Assert.Equal(OfZoo[network.Network.Name], (Copies(inference), All(inference), Copies(training), All(training)));
        });
    }

    [Theory]
    [InlineData("Conv(16, 1), Tag(\"a\"), From(\"image\"), Conv(32, 3, Padding = 1), Concat(\"a\"), Conv(8, 3, Padding = 1)", 0, 0)]
    [InlineData("Conv(16, 1), Tag(\"a\"), From(\"image\"), Conv(20, 1), Tag(\"b\"), Concat(\"a\", \"b\"), Conv(8, 1)", 0, 0)] // the last may end where it likes
    [InlineData("Conv(16, 1), Tag(\"a\"), From(\"image\"), Conv(20, 1), Concat(\"a\"), Conv(8, 1)", 1, 3)] // here it is the first
    [InlineData("Conv(16, 1), Tag(\"a\"), From(\"image\"), Conv(32, 1), Concat(\"a\", \"image\"), Conv(8, 1)", 1, 1)] // the input is copied anyway, and nobody asks for its gradient
    [InlineData("Dense(32), Tanh, Tag(\"a\"), From(\"image\"), Dense(10), Tag(\"b\"), Concat(\"a\", \"b\"), Dense(3)", 0, 0)]
    [InlineData("Conv(16, 1), Tag(\"x\"), Conv(16, 1), Concat(\"x\"), Tag(\"y\"), Conv(16, 1), Concat(\"y\"), Tag(\"z\"), Conv(16, 1), Concat(\"z\"), Conv(8, 1)", 0, 0)] // DenseNet's: within each other
    [InlineData("Conv(16, 1), Tag(\"x\"), Conv(16, 1), Tag(\"y\"), Concat(\"x\"), Conv(16, 1), Concat(\"x\", \"y\"), Conv(8, 1)", 1, 1)] // a map is in one place
    [InlineData("Conv(16, 1), Tag(\"a\"), From(\"image\"), Conv(16, 1), Concat(\"a\"), Output(\"first\"), From(\"a\"), Conv(4, 1), Output(\"second\")", 0, 1)] // backward needs one part, but not the whole
    public void Parts_lie_in_the_whole_where_they_can(string layers, int copies, int copiesInTraining)
    {
        var (inference, training) = (Specs.InferencePlan($"Input(3, 6, 7), {layers}"), Specs.TrainingPlan($"Input(3, 6, 7), {layers}, Train(Loss.Custom)"));
        PlanTests.AssertApart(inference);
        PlanTests.AssertApart(training);
        Assert.Equal((copies, copiesInTraining), (Copies(inference), Copies(training)));
    }

    /// <summary>Dropout is nothing in a prediction, so the same map is both parts, and lies in one place.</summary>
    [Fact]
    public void The_same_part_twice_is_copied_once()
    {
        var plan = Specs.InferencePlan("Input(3, 6, 7), Conv(16, 1), Tag(\"a\"), Dropout(0.5), Concat(\"a\"), Conv(8, 1)");
        var step = plan.Program.Forward.Single(s => s.Layer.Operator is Concat);
        Assert.Same(step.Inputs[0], step.Inputs[1]);
        Assert.Equal([true, false], ((ISliceRule)step.Layer.Operator).Slices(step).Select(plan.IsInPlace));
    }

    [Fact]
    public void Parts_have_the_halo_of_the_whole_but_not_if_weights_would_grow()
    {
        var plan = Specs.InferencePlan("Input(3, 6, 7), Conv(16, 1), Tag(\"a\"), From(\"image\"), Conv(16, 1), Concat(\"a\"), Conv(8, 3, Padding = 1)");
        Assert.All(plan.Program.Forward.Single(s => s.Layer.Operator is Concat).Inputs, part => Assert.Equal(new Halo(1, 1, 1, 1), plan.Layouts[part].Halo));
        plan = Specs.InferencePlan("Input(3, 6, 7), Conv(16, 1), Tag(\"a\"), Conv(16, 3, Padding = 1), Concat(\"a\"), Flatten, Dense(3)");
        Assert.True(plan.Layouts[plan.Program.Forward.Single(s => s.Layer.Operator is Concat).Output].IsDense);
    }

    /// <summary>Memory is not for one map alone before all of its parts are there.</summary>
    [Fact]
    public void What_a_later_part_will_need_serves_others_before()
    {
        var plan = Specs.InferencePlan(
            "Input(16, 8, 8), Conv(16, 1), Tag(\"a\"), MaxPool(3, Padding = 1, Stride = 1), AvgPool(3, Padding = 1, Stride = 1), MaxPool(3, Padding = 1, Stride = 1), AvgPool(3, Padding = 1, Stride = 1), Concat(\"a\"), Conv(16, 1)");
        var whole = plan.Program.Forward.Single(s => s.Layer.Operator is Concat).Output;
        Assert.Equal((0, 3 * 16 * 64), (Copies(plan), plan.Memory.SharedLength));
        Assert.Equal(2 * 16 * 64, plan.Layouts[whole].Length);
    }

    [Fact]
    public void A_part_in_the_place_of_another_is_refused()
    {
        var plan = Specs.InferencePlan("Input(3, 8, 8), Conv(16, 1), Tag(\"a\"), From(\"image\"), Conv(16, 1), Concat(\"a\"), Conv(4, 1)");
        var (first, second) = (plan.Program.Forward.Single(s => s.Layer.Operator is Concat).Inputs[0], plan.Program.Forward.Single(s => s.Layer.Operator is Concat).Inputs[1]);
        var placements = (Dictionary<Value, Placement>)plan.Memory.Placements;
        (placements[first], placements[second]) = (placements[second], placements[first]);
        Assert.Contains("over parts of conv2 [16,8,8], which it reads", Refusal(plan), StringComparison.Ordinal); // copying one would overwrite the other
        placements[first] = placements[second];
        Assert.Contains("whose memory holds another map by then", Refusal(plan), StringComparison.Ordinal);

        static string Refusal(ModelPlan plan) => Assert.Throws<InvalidOperationException>(() => PlanVerifier.Verify(plan)).Message;
    }

    private static int Copies(ModelPlan plan) => plan.Program.Steps.Count(s => s.Layer.Operator is Concat && !plan.IsDone(s));

    private static int All(ModelPlan plan) => plan.Program.Steps.Count(s => s.Layer.Operator is Concat);
}
