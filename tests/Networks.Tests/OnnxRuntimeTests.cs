using CnnCompiler.Numerics;
using CnnCompiler.Onnx.Testing;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Networks.Tests;

/// <summary>
/// Whole networks against ONNX Runtime on the same weights. The tolerance is that of two programs that add up some thousand products in single precision in different
/// orders.
/// </summary>
public class OnnxRuntimeTests
{
    private const double Tolerance = 1e-5;

    [Fact]
    public void The_lectures_network() => Agree<DigitNet>();

    [Fact]
    public void LeNet_5() => Agree<LeNet5>();

    [Fact]
    public void The_classic_LeNet_5() => Agree<ClassicLeNet5>();

    [Fact]
    public void A_network_of_everything() => Agree<Medley>();

    [Fact]
    public void A_network_down_and_up() => Agree<DownAndUp>();

    [Fact]
    public void A_network_of_wide_pools() => Agree<WidePools>();

    [Fact]
    public void A_network_of_batch_normalisations() => Agree<BatchNormalised>();

    [Fact]
    public void An_inspected_network() => Agree<Inspected>();

    private static void Agree<TModel>()
        where TModel : class, ICnnModel<TModel>
    {
        const int Images = 37; // a batch, a tile of images and a rest
        var model = ReferenceOf.Model<TModel>(1);
        var images = ReferenceOf.Images<TModel>(Images, 2);
        using var session = OnnxSession.Of(model);
        var expected = session.Run(images);

        float[] pixels = images.ToSingle(), results = new float[Images * TModel.Info.Output.Length];
        model.Fork(32).Predict(pixels, results);
        Assert.InRange(RelativeError.Of(results, expected.Values), 0, Tolerance);
        for (int n = 0; n < Images; n++)
            model.Predict(pixels.AsSpan(n * TModel.Info.Input.Length, TModel.Info.Input.Length)).CopyTo(results.AsSpan(n * TModel.Info.Output.Length));
        Assert.InRange(RelativeError.Of(results, expected.Values), 0, Tolerance);
    }
}
