namespace CnnCompiler.Runtime;

/// <summary>Fills tensors before training.</summary>
internal static class Initialiser
{
    public static void Fill(ModelInfo model, Span<float> stored, ulong seed)
    {
        SeededRandom random = new(seed);
        foreach (var tensor in model.Tensors)
        {
            var values = stored.Slice(tensor.Offset, tensor.Length);
            switch (tensor.Initialisation)
            {
                case Initialisation.One:
                    values.Fill(1);
                    break;
                case Initialisation.Quarter:
                    values.Fill(0.25f);
                    break;
                case Initialisation.Constant:
                    values.Fill(tensor.Start);
                    break;
                case Initialisation.He:
                    Uniform(values, 2.0 / tensor.FanIn, random);
                    break;
                case Initialisation.Glorot:
                    Uniform(values, 2.0 / (tensor.FanIn + tensor.FanOut), random);
                    break;
                default:
                    values.Clear();
                    break;
            }
        }
    }

    private static void Uniform(Span<float> values, double variance, SeededRandom random)
    {
        double limit = Math.Sqrt(3 * variance); // the uniform distribution over ±a has variance a² / 3
        foreach (ref float value in values)
            value = (float)(((random.NextDouble() * 2) - 1) * limit);
    }
}
