using CnnCompiler.Data;

namespace CnnCompiler.Samples.Aot;

/// <summary>Learns on from the weights in the program. It is only in the program that sizes.sh publishes with training, -p:Training=true.</summary>
internal static class DigitTraining
{
    private const int Batch = 50;

    /// <summary>One pass over all images, and how much better their labels are found.</summary>
    public static string Learn(IdxFile images, IdxFile labels)
    {
        var trainer = LeNet5.Trained().CreateTrainer(Batch, new Sgd(0.01f));
        float[] pixels = new float[Batch * LeNet5.InputLength];
        int[] classes = new int[Batch];
        float first = 0, last = 0;
        for (int start = 0; start + Batch <= images.Dimensions[0]; start += Batch)
        {
            for (int i = 0; i < Batch; i++)
            {
                var image = images.Values.Span.Slice((start + i) * LeNet5.InputLength, LeNet5.InputLength);
                Normalization.Mnist.Apply(image, LeNet5.Info.Input, pixels.AsSpan(i * LeNet5.InputLength, LeNet5.InputLength));
                classes[i] = labels.Values.Span[start + i];
            }

            last = trainer.Step(pixels, classes);
            first = start == 0 ? last : first;
        }

        return $"loss of the first {Batch} {first:0.0000}, of the last {last:0.0000}";
    }
}
