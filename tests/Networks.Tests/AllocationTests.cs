using CnnCompiler.Data;
using CnnCompiler.Runtime;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Networks.Tests;

/// <summary>Neither a prediction nor a step of training allocates a byte.</summary>
public class AllocationTests
{
    [Fact]
    public void Predictions_allocate_nothing()
    {
        Assert.Equal(0, Predict<DigitNet>());
        Assert.Equal(0, Predict<LeNet5>());
        Assert.Equal(0, Predict<Medley>());
        Assert.Equal(0, Predict<Inspected>());
    }

    [Fact]
    public void Steps_of_training_allocate_nothing()
    {
        Assert.Equal(0, Train<DigitNet>(new Sgd(0.01f, 0.9f)));
        Assert.Equal(0, Train<LeNet5>(new Adam(1e-3f, weightDecay: 1e-4f)));
        Assert.Equal(0, Train<Medley>(new AdamW()));
        Assert.Equal(0, Train<BatchNormalised>(new RmsProp()));
        Assert.Equal(0, TrainByTargets<Tagger>(new Lion()));
    }

    private static long Predict<TModel>()
        where TModel : class, ICnnModel<TModel>
    {
        const int Images = 5;
        var model = TModel.Create(1);
        var batch = model.Fork(Images);
        float[] images = ReferenceOf.Images<TModel>(Images, 1).ToSingle(), results = new float[Images * TModel.Info.Output.Length];
        byte[] pixels = new byte[images.Length];
        return Allocated(() =>
        {
            model.Predict(images.AsSpan(0, TModel.Info.Input.Length));
            batch.Predict(images, results);
            model.Predict(pixels.AsSpan(0, TModel.Info.Input.Length), Normalization.None);
            batch.Predict(pixels, Normalization.None, results);
        });
    }

    private static long Train<TModel>(Optimizer optimizer)
        where TModel : class, ITrainableModel<TModel>
    {
        const int Images = 5;
        Trainer<TModel> trainer = new(TModel.Create(1), Images, optimizer);
        float[] images = ReferenceOf.Images<TModel>(Images, 1).ToSingle();
        int[] labels = [0, 1, 2, 3, 4];
        return Allocated(() => trainer.Step(images, labels));
    }

    private static long TrainByTargets<TModel>(Optimizer optimizer)
        where TModel : class, ITrainableModel<TModel>
    {
        const int Images = 5;
        Trainer<TModel> trainer = new(TModel.Create(1), Images, optimizer);
        float[] images = ReferenceOf.Images<TModel>(Images, 1).ToSingle(), targets = [.. Enumerable.Range(0, Images * TModel.TrainingOutputLength).Select(i => (float)(i % 2))];
        return Allocated(() => trainer.Step(images, targets));
    }

    internal static long Allocated(Action action)
    {
        for (int i = 0; i < 3; i++)
            action(); // the first call compiles
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++)
            action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
