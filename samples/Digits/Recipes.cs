using CnnCompiler.Data;

namespace CnnCompiler.Samples.Digits;

/// <summary>How the networks are trained.</summary>
internal static class Recipes
{
    /// <summary>How far training has come when the learning rate of <see cref="Plain"/> is at its highest.</summary>
    private const double Peak = 0.2;

    /// <summary>The images as they are. The rate goes up in a straight line, and down along half a cosine.</summary>
    public static Recipe Plain { get; } = new(
        Epochs: 4, Rate: 2e-3, Schedule.Of(done => done < Peak ? 0.05 + (0.95 * done / Peak) : 0.5 * (1 + Math.Cos(Math.PI * (done - Peak) / (1 - Peak)))));

    /// <summary>Each image is turned, scaled, slanted, moved and distorted a little, in every epoch differently. All of it leaves a digit the digit it is; mirroring would not.</summary>
    public static Recipe Augmented { get; } = new(Epochs: 14, Rate: 4e-3, Schedule.OneCycle(rise: 0.2))
    {
        AverageDecay = 0.995f,
        Augmentation = new TransformSequence(
            Background.Of(Normalization.Mnist),
            new Rotation(8), new Scaling(0.92, 1.08), new Shear(6), new Shift(2), new ElasticDistortion(34, 4) { Probability = 0.5 }),
    };
}
