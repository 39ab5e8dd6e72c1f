namespace CnnCompiler.Runtime.Tests.Metrics;

public sealed class ConfusionMatrixTests
{
    [Fact]
    public void An_example_worked_by_hand()
    {
        ConfusionMatrix matrix = new(3);
        foreach (var (label, said) in new[] { (0, 0), (0, 0), (0, 1), (1, 1), (1, 0), (1, 0) })
            matrix.Add(label, said);
        Assert.Equal((6, 3, 0.5), (matrix.Count, matrix.Correct, matrix.Accuracy));
        Assert.Equal((2, 1, 2, 1), (matrix[0, 0], matrix[0, 1], matrix[1, 0], matrix[1, 1]));
        Assert.Equal([new(2, 2, 1, 1), new(1, 1, 2, 2), new(0, 0, 0, 6)], matrix.PerClass);
        Assert.Equal((0.5, 2 / 3.0, 4 / 7.0, 0.5), (matrix.Of(0).Precision, matrix.Of(0).Recall, matrix.Of(0).F1, matrix.Of(0).Accuracy));
        Assert.Equal((0, 0, 0), (matrix.Of(2).Precision, matrix.Of(2).Recall, matrix.Of(2).F1)); // neither there nor said
        Assert.Equal(new(3, 3, 3, 9), matrix.Micro);
        Assert.Equal(((0.5 + 0.5 + 0) / 3, ((2 / 3.0) + (1 / 3.0) + 0) / 3, ((4 / 7.0) + 0.4 + 0) / 3), (matrix.Macro.Precision, matrix.Macro.Recall, matrix.Macro.F1));
    }

    [Fact]
    public void Of_nothing_the_accuracy_is_zero() => Assert.Equal(0, new ConfusionMatrix(2).Accuracy);

    [Fact]
    public void What_is_no_class()
    {
        ConfusionMatrix matrix = new(3);
        var thrown = Assert.Throws<ArgumentOutOfRangeException>("label", () => matrix.Add(3, 0));
        Assert.StartsWith("There are 3 classes, numbered from 0.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("predicted", () => matrix.Add(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("label", () => matrix.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>("predicted", () => matrix[0, 3]);
        Assert.Throws<ArgumentOutOfRangeException>("classes", () => new ConfusionMatrix(0));
        Assert.Equal(0, matrix.Count);
    }
}
