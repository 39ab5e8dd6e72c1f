namespace CnnCompiler.Samples.CortexM;

/// <summary>What the device does when it trains: a few steps on one batch of digits, each of which has to be taken for the next one, so that there is something to learn.</summary>
internal sealed record HostTraining
{
    public const int Count = 10, Steps = 5, Classes = 10;

    public const float Rate = 0.01f;

    /// <summary>The weights as training on the device reads them.</summary>
    public required float[] Weights { get; init; }

    public required float[] Images { get; init; }

    public required byte[] Labels { get; init; }

    /// <summary>The loss of each step, as this machine's trainer computes it.</summary>
    public required float[] Losses { get; init; }

    /// <summary>Floats of the device's workspace.</summary>
    public static int Workspace => LeNet5.Device.TrainingSharedLength + (Count * LeNet5.Device.TrainingImageLength) + LeNet5.Device.TrainingSlack;

    public static HostTraining Of(string samples)
    {
        var net = LeNetWeights.Load(samples);
        float[] parameters = net.Parameters.ToArray(), weights = new float[LeNet5.Device.TrainingWeightsLength], images = MnistDigits.Images(samples, Count);
        LeNet5.Device.PackTraining(ref parameters[0], ref weights[0]);
        byte[] labels = [.. MnistDigits.Labels(samples, Count).Select(label => (byte)((label + 1) % Classes))];
        var trainer = net.CreateTrainer(Count, new Sgd(Rate));
        int[] classes = [.. labels.Select(label => (int)label)];
        float[] losses = [.. Enumerable.Range(0, Steps).Select(_ => trainer.Step(images, classes))];
        return new() { Weights = weights, Images = images, Labels = labels, Losses = losses };
    }
}
