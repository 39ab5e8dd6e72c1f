using System.Runtime.InteropServices;
using Network = CnnCompiler.Samples.CortexM.LeNet5.Device;

namespace CnnCompiler.Samples.CortexM;

/// <summary>What the firmware calls to train.</summary>
internal static unsafe class Training
{
    private const int Classes = LeNet5.OutputLength;

    /// <summary>One step of gradient descent: forward, the loss, backward, the update.</summary>
    /// <param name="weights">Weights in the order of training, in RAM.</param>
    /// <param name="gradients">As many floats; those of frozen layers are zero and stay so.</param>
    /// <param name="workspace">The workspace for training.</param>
    /// <param name="images">Images of the batch.</param>
    /// <param name="source">The images.</param>
    /// <param name="labels">Their classes.</param>
    /// <param name="scores">Room for the scores of the batch.</param>
    /// <param name="rate">How far the step goes.</param>
    /// <returns>The loss before the step, the mean of the images'.</returns>
    [UnmanagedCallersOnly(EntryPoint = "network_step")]
    public static float Step(float* weights, float* gradients, float* workspace, int images, float* source, byte* labels, float* scores, float rate)
    {
        Network.Forward(ref *weights, ref *workspace, images, noise: 0, ref *source, ref *scores);
        float loss = 0;
        for (int i = 0; i < images; i++)
            loss += CrossEntropy(scores + (i * Classes), labels[i], images);
        Network.Backward(ref *weights, ref *gradients, ref *workspace, images, noise: 0, ref *scores);
        for (int i = 0; i < Network.TrainingWeightsLength; i++)
            weights[i] -= rate * gradients[i];
        return loss;
    }

    /// <summary>An image's part in the mean of −log softmax(scores)[label]; its gradient takes the place of the scores.</summary>
    private static float CrossEntropy(float* scores, int label, int images)
    {
        float largest = scores[0], sum = 0;
        for (int c = 1; c < Classes; c++)
            largest = scores[c] > largest ? scores[c] : largest;
        float right = scores[label] - largest;
        for (int c = 0; c < Classes; c++)
            sum += scores[c] = MathF.Exp(scores[c] - largest);
        for (int c = 0; c < Classes; c++)
            scores[c] = ((scores[c] / sum) - (c == label ? 1 : 0)) / images;
        return (MathF.Log(sum) - right) / images;
    }
}
