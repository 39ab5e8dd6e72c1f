using CnnCompiler.Numerics;
using CnnCompiler.References;

namespace CnnCompiler.Runtime.Tests.Training;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 7)]
[LayerNorm]
internal sealed partial class BlockedLayerNorm;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 21)]
[LayerNorm(Affine = false)]
internal sealed partial class PlanarLayerNorm;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 7)]
[InstanceNorm]
internal sealed partial class BlockedInstanceNorm;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 7)]
[GroupNorm(4)]
internal sealed partial class BlockedGroupNorm;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(6, 9, 21)]
[GroupNorm(2)]
internal sealed partial class PlanarGroupNorm;

/// <summary>
/// A mean of ten thousand and a deviation of one: a mean kept as one float is off by 5e-4 there, and so would be every result. The sum of squares less the square of the sum,
/// the short way to a variance, would have no right digit.
/// </summary>
public class LargeMeanTests
{
    /// <summary>As for any other network: the correction of the mean leaves nothing of its rounding.</summary>
    private const double Tolerance = 3e-6;

    private const int Images = 3;

    [Fact]
    public void Layers() => Agree<BlockedLayerNorm>();

    [Fact]
    public void Planar_layers() => Agree<PlanarLayerNorm>();

    [Fact]
    public void Instances() => Agree<BlockedInstanceNorm>();

    [Fact]
    public void Groups() => Agree<BlockedGroupNorm>();

    [Fact]
    public void Planar_groups() => Agree<PlanarGroupNorm>();

    private static void Agree<TModel>()
        where TModel : class, ITrainableModel<TModel>
    {
        var graph = GraphRecorder.Record(TModel.Describe);
        TestNumbers numbers = new(4);
        var parameters = numbers.Parameters(graph);
        var images = numbers.Tensor([Images, .. graph.Inputs[0].Dimensions], MathF.Sqrt(3));
        foreach (ref double value in images.Values)
            value = (float)(value + 1e4);
        var expected = new ReferenceNetwork(graph, parameters).Forward(images);
        var gradient = numbers.Tensor(expected.Output.Dimensions);
        var gradients = expected.Backward(gradient);

        Trainer<TModel> trainer = new(TModel.FromParameters([.. TModel.Info.Tensors.SelectMany(t => parameters[t.Name].ToSingle())]), Images, new Sgd(1));
        Assert.InRange(RelativeError.Of(trainer.Forward(images.ToSingle()), expected.Output.Values), 0, Tolerance);
        trainer.Backward(gradient.ToSingle());
        Assert.InRange(RelativeError.Of(trainer.InputGradient, gradients["image"].Values), 0, Tolerance);
        foreach (var tensor in TModel.Info.Tensors)
        {
            float[] actual = new float[tensor.Length];
            trainer.CopyGradient(tensor.Name, actual);
            Assert.InRange(RelativeError.Of(actual, gradients[tensor.Name].Values), 0, Tolerance);
        }
    }
}
