using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

public class ReferenceNetworkTests
{
    private static readonly int[] Labels = [2, 0];

    /// <summary>The loss of training, by every parameter and by the image, through all operators at once.</summary>
    [Fact]
    public void Gradients_of_a_network_are_those_of_its_loss()
    {
        var graph = Graphs.EveryOperator;
        TestNumbers numbers = new(1);
        var parameters = numbers.Parameters(graph);
        Tensor image = numbers.Tensor([2, 2, 9, 9]);
        ReferenceNetwork network = new(graph, parameters);
        var evaluation = network.Forward(image);
        var gradients = evaluation.Backward(graph.Scores, SoftmaxCrossEntropy.Gradient(evaluation.Values[graph.Scores], Labels));

        foreach (var (name, variable) in parameters.Append(new("image", image)))
        {
            Tensor expected = FiniteDifferences.Gradient(variable, () => SoftmaxCrossEntropy.Loss(network.Forward(image).Values[graph.Scores], Labels));
            Assert.InRange(FiniteDifferences.Error(gradients[name], expected), 0, 1e-6);
        }
    }

    [Fact]
    public void Gradients_of_values_with_several_readers_add_up()
    {
        var graph = Graphs.SharedValues;
        TestNumbers numbers = new(2);
        var parameters = numbers.Parameters(graph);
        Tensor image = numbers.Tensor([1, 2, 4, 4]);
        ReferenceNetwork network = new(graph, parameters);
        var gradients = network.Forward(image).Backward(new([1, 1], [1.0]));

        foreach (var (name, variable) in parameters.Append(new("image", image)))
        {
            Tensor expected = FiniteDifferences.Gradient(variable, () => network.Forward(image).Output.Values[0]);
            Assert.InRange(FiniteDifferences.Error(gradients[name], expected), 0, 1e-6);
        }
    }

    [Fact]
    public void Every_value_is_kept_by_name()
    {
        var evaluation = Evaluate(out var graph);
        Assert.Equal([2, 4, 9, 9], evaluation.Values["conv1"].Dimensions);
        Assert.Equal([2, 4, 5, 5], evaluation.Values["pool1"].Dimensions);
        Assert.Same(evaluation.Values["softmax"], evaluation.Output);
        Assert.All(graph.Nodes, node => Assert.Contains(node.Output, evaluation.Values));
    }

    [Fact]
    public void What_the_loss_does_not_depend_on_has_no_gradient()
    {
        var evaluation = Evaluate(out _);
        var gradients = evaluation.Backward("conv1", evaluation.Values["conv1"]);
        Assert.All(gradients["conv2.weight"].Values.ToArray(), value => Assert.Equal(0, value));
        Assert.Contains(gradients["conv1.weight"].Values.ToArray(), value => value != 0);
    }

    [Fact]
    public void The_gradient_that_is_given_is_left_as_it_is()
    {
        var evaluation = Evaluate(out _);
        Tensor given = evaluation.Values["relu1"].Copy(), before = given.Copy();
        evaluation.Backward("relu1", given);
        Assert.Equal(before.Values, given.Values);
    }

    [Fact]
    public void Shapes_that_contradict_the_description_are_refused()
    {
        var graph = Graphs.SharedValues;
        var parameters = new TestNumbers(1).Parameters(graph);
        ReferenceNetwork network = new(graph, parameters);
        Assert.Throws<ArgumentException>(() => network.Forward(new Tensor([1, 2, 4, 5])));
        Assert.Throws<ArgumentException>(() => network.Forward(new Tensor([3, 2, 4, 4]))); // the product of three images is 3×3, not 3×1
        Assert.Throws<ArgumentException>(() => network.Forward(new Tensor([1, 2, 4, 4])).Backward(new([1, 2])));
        Assert.Throws<ArgumentException>(() => new ReferenceNetwork(graph, parameters.ToDictionary(pair => pair.Key, _ => new Tensor([2, 2, 3, 2]))));
    }

    private static Evaluation Evaluate(out RecordedGraph graph)
    {
        graph = Graphs.EveryOperator;
        TestNumbers numbers = new(3);
        return new ReferenceNetwork(graph, numbers.Parameters(graph)).Forward(numbers.Tensor([2, 2, 9, 9]));
    }
}
