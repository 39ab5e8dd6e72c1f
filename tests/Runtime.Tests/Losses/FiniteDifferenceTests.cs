namespace CnnCompiler.Runtime.Tests.Losses;

/// <summary>Values against the definitions, and gradients against the definitions' finite differences, all in double precision, over random shapes and options.</summary>
public sealed class FiniteDifferenceTests
{
    private const double Step = 1e-5;

    public static TheoryData<Loss, int> Cases
    {
        get
        {
            TheoryData<Loss, int> cases = [];
            foreach (Loss loss in Enum.GetValues<Loss>().Where(loss => loss != Loss.Custom))
            {
                for (int seed = 0; seed < 8; seed++)
                    cases.Add(loss, seed);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_loss_is_its_definition_and_its_gradient_the_derivative(Loss kind, int seed)
    {
        SeededRandom random = new((ulong)seed);
        int images = 1 + random.NextInt32(4);
        MapShape shape = new(2 + random.NextInt32(5), 1 + random.NextInt32(3), 1 + random.NextInt32(3));
        int pixels = shape.Height * shape.Width;
        float[] outputs = Random(random, images * shape.Length, -3, 3), targets = Random(random, outputs.Length, 0, 1), gradients = new float[outputs.Length];
        float[] weights = Random(random, shape.Channels, 0, 2);
        double[] x = [.. outputs.Select(v => (double)v)];
        double X(int n, int c, int p) => x[(((n * shape.Channels) + c) * pixels) + p];
        double T(int n, int c, int p) => targets[(((n * shape.Channels) + c) * pixels) + p];

        int[] labels = new int[images * pixels];
        void OneHot()
        {
            Array.Clear(targets);
            for (int i = 0; i < labels.Length; i++)
            {
                labels[i] = random.NextInt32(shape.Channels);
                targets[(((i / pixels * shape.Channels) + labels[i]) * pixels) + (i % pixels)] = 1;
            }
        }

        void Mask()
        {
            for (int i = 1; i < targets.Length; i++)
                targets[i] = random.NextInt32(3) == 0 ? float.NaN : targets[i];
        }

        // Half of the cases have labels where the loss takes both.
        bool labelled = kind == Loss.Hinge || (kind is Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal && seed % 2 == 0);
        if (labelled)
            OneHot();
        else if (kind is not (Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal))
            Mask();
        float part = (float)random.NextDouble(), power = seed % 3;
        (LossFunction Loss, Func<double> Definition) pair = kind switch
        {
            // Weights of labels change what is divided by, which PyTorch's values check: here they are 1 then.
            Loss.SoftmaxCrossEntropy when labelled => (
                new SoftmaxCrossEntropyLoss { LabelSmoothing = part },
                () => Definitions.SoftmaxCrossEntropy(images, shape, X, T, part, Ones(shape))),
            Loss.SoftmaxCrossEntropy => (
                new SoftmaxCrossEntropyLoss { LabelSmoothing = part, ClassWeights = weights },
                () => Definitions.SoftmaxCrossEntropy(images, shape, X, T, part, weights)),
            Loss.SoftmaxFocal => (new SoftmaxFocalLoss { Gamma = power, ClassWeights = weights }, () => Definitions.SoftmaxFocal(images, shape, X, T, power, weights)),
            Loss.Hinge => (new HingeLoss { Margin = 0.1f + part, Squared = seed % 2 == 1 }, () => Definitions.Hinge(images, shape, X, T, 0.1f + part, 1 + (seed % 2))),
            Loss.SigmoidCrossEntropy => (
                new SigmoidCrossEntropyLoss { PositiveWeights = weights },
                () => Definitions.ValueMean(images, shape, X, T, (value, target, c) => Definitions.SigmoidCrossEntropy(value, target, weights[c]))),
            Loss.SigmoidFocal => (
                new SigmoidFocalLoss { Gamma = power, Alpha = part },
                () => Definitions.ValueMean(images, shape, X, T, (value, target, _) => Definitions.SigmoidFocal(value, target, power, part))),
            Loss.MeanSquared => (new MeanSquaredLoss(), () => Definitions.ValueMean(images, shape, X, T, (value, target, _) => Math.Pow(value - target, 2))),
            Loss.MeanAbsolute => (new MeanAbsoluteLoss(), () => Definitions.ValueMean(images, shape, X, T, (value, target, _) => Math.Abs(value - target))),
            Loss.Huber => (
                new HuberLoss { Delta = 0.5f + part },
                () => Definitions.ValueMean(images, shape, X, T, (value, target, _) => Definitions.Huber(value, target, 0.5f + part))),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        var (loss, definition) = pair;
        float actual = labelled ? loss.Compute(shape, outputs, labels, gradients) : loss.Compute(shape, outputs, targets, gradients);
        Assert.Equal(definition(), actual, 1e-6 * Math.Max(1, Math.Abs(actual)));
        for (int i = 0; i < x.Length; i++)
        {
            double value = x[i];
            x[i] = value + Step;
            double above = definition();
            x[i] = value - Step;
            double below = definition();
            x[i] = value;
            Assert.Equal((above - below) / (2 * Step), gradients[i], 1e-6);
        }
    }

    private static float[] Ones(MapShape shape) => [.. Enumerable.Repeat(1f, shape.Channels)];

    private static float[] Random(SeededRandom random, int length, float low, float high)
    {
        float[] values = new float[length];
        for (int i = 0; i < length; i++)
            values[i] = low + ((high - low) * (float)random.NextDouble());
        return values;
    }
}
