namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>A step of training allocates nothing, whatever the optimizer, with every option on.</summary>
public class StepAllocationTests
{
    private const int Images = 4;

    [Theory]
    [MemberData(nameof(Everything.OptimizerNames), MemberType = typeof(Everything))]
    public void A_step_allocates_nothing(string optimizer)
    {
        var trainer = SmallNet.Create(1).CreateTrainer(Images, Everything.Optimizers[optimizer](), Everything.Options);
        float[] images = SmallData.Images<SmallNet>(Images, 1);
        int[] labels = [0, 1, 2, 3];
        for (int i = 0; i < 3; i++)
            trainer.Step(images, labels); // the first call compiles
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++)
            trainer.Step(images, labels);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
