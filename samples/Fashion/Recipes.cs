using CnnCompiler.Data;

namespace CnnCompiler.Samples.Fashion;

/// <summary>How the network is trained.</summary>
internal static class Recipes
{
    /// <summary>Clothes mirrored are clothes; moved, a little larger or smaller, and with a part of them covered, too. Turned they are not: the pictures all stand upright.</summary>
    public static Recipe Augmented { get; } = new(Epochs: 10, Rate: 4e-3, Schedule.OneCycle(rise: 0.2))
    {
        Augmentation = new TransformSequence(
            Background.Of(Normalization.FashionMnist),
            new HorizontalFlip { Probability = 0.5 }, new Shift(2), new Scaling(0.95, 1.05), new Cutout(8) { Probability = 0.5 }),
    };
}
