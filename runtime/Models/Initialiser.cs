namespace CnnCompiler.Runtime;

/// <summary>Fills parameters before training.</summary>
internal static class Initialiser
{
    public static void Fill(ModelInfo model, Span<float> parameters, ulong seed)
    {
        SeededRandom random = new(seed);
        foreach (var tensor in model.Tensors)
        {
            var values = parameters.Slice(tensor.Offset, tensor.Length);
            if (tensor.Initialisation == Initialisation.Quarter)
            {
                values.Fill(0.25f);
                continue;
            }

            double variance = tensor.Initialisation switch
            {
                Initialisation.He => 2.0 / tensor.FanIn,
                Initialisation.Glorot => 2.0 / (tensor.FanIn + tensor.FanOut),
                _ => 0,
            };
            double limit = Math.Sqrt(3 * variance); // the uniform distribution over ±a has variance a² / 3
            foreach (ref float value in values)
                value = limit == 0 ? 0 : (float)(((random.NextDouble() * 2) - 1) * limit);
        }
    }
}
