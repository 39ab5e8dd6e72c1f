using CnnCompiler.Numerics;
using CnnCompiler.Onnx.Testing;
using CnnCompiler.References;

namespace CnnCompiler.Onnx.Tests;

/// <summary>ONNX Runtime computes from an exported file what the model itself computes; whole networks are in Networks.Tests.</summary>
public class MeaningTests
{
    private const double Tolerance = 1e-5;

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Predictions_agree_for_any_batch(int batch)
    {
        Agree<Small>(batch);
        Agree<Enlarged>(batch);
        Agree<Grouped>(batch);
    }

    [Fact]
    public void Several_inputs_and_outputs_keep_their_order()
    {
        using OnnxSession session = new(GraphRecorder.Record(Describe), new Dictionary<string, Tensor> { ["shift"] = new([1, 2, 1], [10.0, 20]) });
        var outputs = session.Run([new([1, 2, 1, 1], [1.0, 2]), new([1, 2, 1, 1], [3.0, 5])]);
        Assert.Equal([[3.0, 10], [-1.0, -2]], outputs.Select(output => output.Values.ToArray()));

        static void Describe(IGraphWriter graph)
        {
            graph.Input("left", [2, 1, 1]);
            graph.Input("right", [2, 1, 1]);
            graph.Parameter("shift", [2, 1, 1]);
            graph.Constant("zero", 0f);
            graph.Node("Mul", "product", ["left", "right"], "product", []);
            graph.Node("Sub", "negative", ["zero", "left"], "negative", []);
            graph.Output("product", [2, 1, 1]);
            graph.Output("negative", [2, 1, 1]);
        }
    }

    private static void Agree<TModel>(int batch)
        where TModel : class, ICnnModel<TModel>
    {
        TestNumbers numbers = new(4);
        var parameters = numbers.Parameters(GraphRecorder.Record(TModel.Describe));
        TModel model = TModel.FromParameters([.. TModel.Info.Tensors.SelectMany(t => parameters[t.Name].ToSingle())]);
        MapShape shape = TModel.Info.Input;
        Tensor images = numbers.Tensor([batch, shape.Channels, shape.Height, shape.Width]);
        float[] predicted = new float[batch * TModel.Info.Output.Length];
        model.Predict(images.ToSingle(), predicted);
        using var session = OnnxSession.Of(model);
        Assert.InRange(RelativeError.Of(predicted, session.Run(images).Values), 0, Tolerance);
    }
}
