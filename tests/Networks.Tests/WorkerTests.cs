using CnnCompiler.Runtime;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Networks.Tests;

/// <summary>Several threads give what one gives: predictions to the bit, training as far as a sum depends on its order.</summary>
public class WorkerTests
{
    [Fact]
    public void Predictions_are_the_same_to_the_bit()
    {
        Predictions<LeNet5>();
        Predictions<Medley>();
        Predictions<BatchNormalised>();
    }

    /// <summary>The gradients of the parts of a batch are added in the end, not in the middle.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Training_differs_from_that_on_one_thread_by_rounding_alone(int degree)
    {
        using WorkerPool workers = new(degree);
        Agree<LeNet5>(workers);
        Agree<BatchNormalised>(workers); // with statistics over the images of all parts
        Agree<DeepNormalised>(workers);
    }

    private static void Agree<TModel>(WorkerPool workers)
        where TModel : class, ITrainableModel<TModel>
    {
        float[] once = Train<TModel>(workers);
        Assert.Equal(once, Train<TModel>(workers)); // to the bit
        Assert.InRange(Numerics.RelativeError.Of(once, [.. Train<TModel>(null).Select(w => (double)w)]), double.Epsilon, 1e-5);
    }

    [Fact]
    public void Neither_predictions_nor_steps_allocate()
    {
        Assert.Equal(0, Allocated<LeNet5>());
        Assert.Equal(0, Allocated<DeepNormalised>());
    }

    private static long Allocated<TModel>()
        where TModel : class, ITrainableModel<TModel>
    {
        using WorkerPool workers = new(2);
        const int Images = 33;
        var model = TModel.Create(1).Fork(Images, workers);
        float[] images = ReferenceOf.Images<TModel>(Images, 1).ToSingle(), results = new float[Images * TModel.Info.Output.Length];
        Trainer<TModel> trainer = new(TModel.Create(1), Images, new Sgd(0.01f), new() { Workers = workers });
        int[] labels = new int[Images];
        void Work()
        {
            model.Predict(images, results);
            trainer.Step(images, labels);
        }

        return AllocationTests.Allocated(Work);
    }

    private static void Predictions<TModel>()
        where TModel : class, ICnnModel<TModel>
    {
        using WorkerPool workers = new(3);
        var model = TModel.Create(5);
        foreach (int count in new[] { 1, 8, 37 })
        {
            float[] images = ReferenceOf.Images<TModel>(count, 6).ToSingle(), alone = new float[count * TModel.Info.Output.Length], together = new float[alone.Length];
            model.Fork(count).Predict(images, alone);
            model.Fork(count, workers).Predict(images, together);
            Assert.Equal(alone, together);
        }
    }

    private static float[] Train<TModel>(WorkerPool? workers)
        where TModel : class, ITrainableModel<TModel>
    {
        const int Images = 19;
        var model = TModel.Create(7);
        Trainer<TModel> trainer = new(model, Images, new Sgd(0.05f, 0.9f), new() { Workers = workers });
        for (ulong step = 0; step < 4; step++)
            trainer.Step(ReferenceOf.Images<TModel>(Images, step).ToSingle(), [.. Enumerable.Range(0, Images).Select(i => i % TModel.TrainingOutputLength)]);
        trainer.Publish();
        return model.Parameters.ToArray();
    }
}
