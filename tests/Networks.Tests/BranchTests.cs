using CnnCompiler.Numerics;
using CnnCompiler.References;

namespace CnnCompiler.Networks.Tests;

/// <summary>Several inputs and outputs, and how they are reached by name.</summary>
public class BranchTests
{
    [Fact]
    public void Inputs_and_outputs_lie_one_after_the_other()
    {
        Assert.Equal((3 * 8 * 8) + (2 * 4 * 6), TwoInThreeOut.InputLength);
        Assert.Equal((4 * 3 * 3) + 5 + (3 * 2 * 4), TwoInThreeOut.OutputLength);
        Assert.Equal([("image", new MapShape(3, 8, 8), 0), ("class", new MapShape(2, 4, 6), 192)], TwoInThreeOut.Info.Inputs.Select(i => (i.Name, i.Shape, i.Offset)));
        Assert.Equal(
            [("boxes", new MapShape(4, 3, 3), 0), ("scores", new MapShape(5, 1, 1), 36), ("mask", new MapShape(3, 2, 4), 41)],
            TwoInThreeOut.Info.Outputs.Select(o => (o.Name, o.Shape, o.Offset)));
        Assert.Equal((TwoInThreeOut.InputLength, TwoInThreeOut.OutputLength), (TwoInThreeOut.Info.Input.Length, TwoInThreeOut.Info.Output.Length));
        Assert.Equal((0..192, 192..240), (TwoInThreeOut.InputPlaces.Image, TwoInThreeOut.InputPlaces.Class));
        Assert.Equal((0..36, 36..41, 41..65), (TwoInThreeOut.OutputPlaces.Boxes, TwoInThreeOut.OutputPlaces.Scores, TwoInThreeOut.OutputPlaces.Mask));
    }

    [Fact]
    public void Named_inputs_and_outputs_are_the_parts_of_the_whole()
    {
        var net = ReferenceOf.Model<TwoInThreeOut>(1);
        float[] inputs = new TestNumbers(2).Tensor([TwoInThreeOut.InputLength]).ToSingle();
        float[] whole = net.Predict(inputs).ToArray();
        Assert.Equal(whole, net.PredictFrom(inputs.AsSpan(TwoInThreeOut.InputPlaces.Image), inputs.AsSpan(TwoInThreeOut.InputPlaces.Class)).ToArray());
        Assert.Equal(whole[..36], net.Outputs.Boxes.ToArray());
        Assert.Equal(whole[36..41], net.Outputs.Scores.ToArray());
        Assert.Equal(whole[41..], net.Outputs.Mask.ToArray());
        Assert.Equal(1, net.Outputs.Scores.ToArray().Sum(), 1e-5);
    }

    [Fact]
    public void They_are_those_of_the_reference()
    {
        var net = ReferenceOf.Model<TwoInThreeOut>(3).Fork(2);
        const int Images = 3;
        TestNumbers numbers = new(4);
        Tensor image = numbers.Tensor([Images, 3, 8, 8]), other = numbers.Tensor([Images, 2, 4, 6]);
        float[] images = new float[Images * TwoInThreeOut.InputLength], results = new float[Images * TwoInThreeOut.OutputLength];
        for (int n = 0; n < Images; n++)
        {
            var row = images.AsSpan(n * TwoInThreeOut.InputLength, TwoInThreeOut.InputLength);
            image.ToSingle().AsSpan(n * 192, 192).CopyTo(row[TwoInThreeOut.InputPlaces.Image]);
            other.ToSingle().AsSpan(n * 48, 48).CopyTo(row[TwoInThreeOut.InputPlaces.Class]);
        }

        net.Predict(images, results.AsSpan());
        var expected = ReferenceOf.Network(net).Forward([image, other]);
        Check("conv2", TwoInThreeOut.OutputPlaces.Boxes);
        Check("softmax1", TwoInThreeOut.OutputPlaces.Scores);
        Check("tanh1", TwoInThreeOut.OutputPlaces.Mask);

        void Check(string value, Range place)
        {
            float[] actual = [.. Enumerable.Range(0, Images).SelectMany(n => results.AsSpan(n * TwoInThreeOut.OutputLength, TwoInThreeOut.OutputLength)[place].ToArray())];
            Assert.InRange(RelativeError.Of(actual, expected.Values[value].Values), 0, 1e-5);
        }
    }

    [Fact]
    public void A_wrong_length_names_the_input()
    {
        var net = TwoInThreeOut.Create();
        var error = Assert.Throws<ArgumentException>(() => net.PredictFrom(new float[192], new float[47]));
        Assert.Contains("class", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_residual_network_has_the_weights_of_its_projections_alone()
    {
        Assert.Equal(
            ["last.projection.weight", "last.norm.scale", "last.norm.shift", "last.norm.mean", "last.norm.variance"],
            SmallResidual.Info.Tensors.Select(t => t.Name).Where(n => n.StartsWith("last", StringComparison.Ordinal) || n.StartsWith("residual", StringComparison.Ordinal)));
        Assert.Equal("last.projection", SmallResidual.Layers.Last_Projection);
        Assert.Equal([16, 20, 1, 1], SmallResidual.Info.Tensor("last.projection.weight").Dimensions);
        Assert.Matches(@"residual2 \(Add\) +batchNorm3, residual2.pad +\[20,6,6\]", SmallResidual.Summary);
    }

    [Fact]
    public void A_residual_network_is_that_of_the_reference()
    {
        var net = ReferenceOf.Model<SmallResidual>(5);
        var images = ReferenceOf.Images<SmallResidual>(3, 6);
        float[] results = new float[15];
        net.Fork(2).Predict(images.ToSingle(), results.AsSpan());
        Assert.InRange(RelativeError.Of(results, ReferenceOf.Network(net).Forward(images).Output.Values), 0, 1e-5);
    }

    [Fact]
    public void Tags_of_an_inspected_network_can_be_read()
    {
        var net = ReferenceOf.Model<LookedAt>(7);
        var image = ReferenceOf.Images<LookedAt>(1, 8);
        net.Predict(image.ToSingle());
        var expected = ReferenceOf.Network(net).Forward(image).Values;
        foreach (var (name, view) in new[] { ("relu1", net.Values.Left), ("conv2", net.Values.Right), ("concat1", net.Values.Concat1), ("concat1", net.Values.Both), ("add1", net.Values.Add1), ("image", net.Values.Start) })
        {
            float[] map = new float[view.Shape.Length];
            view.CopyTo(map);
            Assert.InRange(RelativeError.Of(map, expected[name].Values), 0, 1e-5);
        }
    }

    /// <summary>A loss of one's own gets all outputs and gives all their gradients, one after the other.</summary>
    [Fact]
    public void Gradients_go_back_from_all_outputs()
    {
        var net = ReferenceOf.Model<TwoInThreeOut>(9);
        TestNumbers numbers = new(10);
        Tensor image = numbers.Tensor([1, 3, 8, 8]), other = numbers.Tensor([1, 2, 4, 6]), gradient = numbers.Tensor([TwoInThreeOut.OutputLength]);
        var expected = ReferenceOf.Network(net).Forward([image, other]);
        var trainer = net.CreateTrainer(1, new Sgd(0.1f));
        float[] results = trainer.Forward([.. image.ToSingle(), .. other.ToSingle()]).ToArray();
        trainer.Backward(gradient.ToSingle());
        var shares = new[] { ("conv2", TwoInThreeOut.OutputPlaces.Boxes), ("softmax1", TwoInThreeOut.OutputPlaces.Scores), ("tanh1", TwoInThreeOut.OutputPlaces.Mask) }.Select(output =>
        {
            Assert.InRange(RelativeError.Of(results.AsSpan(output.Item2), expected.Values[output.Item1].Values), 0, 1e-5);
            return expected.Backward(output.Item1, new([.. expected.Values[output.Item1].Dimensions], gradient.Values[output.Item2]));
        }).ToList();
        foreach (var tensor in TwoInThreeOut.Info.Tensors)
        {
            float[] actual = new float[tensor.Length];
            trainer.CopyGradient(tensor.Name, actual);
            double[] sum = [.. Enumerable.Range(0, tensor.Length).Select(i => shares.Sum(share => share[tensor.Name].Values[i]))];
            Assert.InRange(RelativeError.Of(actual, sum), 0, 1e-5);
        }
    }
}
