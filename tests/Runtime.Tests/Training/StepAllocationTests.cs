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
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            // The first rounds compile, and the runtime may allocate for itself when it compiles anew; what a step allocates would show in every round.
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 10; i++)
                trainer.Step(images, labels);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
