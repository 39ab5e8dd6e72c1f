using CnnCompiler.Data;

namespace CnnCompiler.Samples.Fashion;

/// <summary>How the network is trained.</summary>
internal static class Recipes
{
    /// <summary>Clothes mirrored or moved are the same clothes. They are not turned or distorted: all of them stand upright, and their outlines are what tells them apart.</summary>
    public static Recipe Augmented { get; } = new(Epochs: 20, Rate: 3e-3, Schedule.OneCycle(rise: 0.2))
    {
        AverageDecay = 0.995f,
        LabelSmoothing = 0.05f,
        Augmentation = new TransformSequence(
            Background.Of(Normalization.FashionMnist), new HorizontalFlip { Probability = 0.5 }, new PaddedCrop(2)),
    };
}
