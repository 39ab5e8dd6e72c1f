using CnnCompiler.Numerics;
using CnnCompiler.Runtime;

namespace CnnCompiler.Functions.Run;

/// <summary>The compiled function of a layer and its derivative, held against the same in double precision.</summary>
internal interface IFunctionCheck
{
    string Name { get; }

    /// <summary>Measures the function and its derivative.</summary>
    IReadOnlyList<Measurement> Run();
}

/// <summary>How wrong a function may be.</summary>
/// <param name="Value">The function, in units in the last place.</param>
/// <param name="Slope">The derivative, in units in the last place of 1.</param>
/// <param name="Least">The smallest unit for the function: where a product of small numbers has no full precision, this counts.</param>
internal sealed record Limits(double Value, double Slope, double Least = float.Epsilon);

/// <summary>The check of a network of one layer.</summary>
/// <typeparam name="TModel">The network.</typeparam>
/// <param name="name">The layer, as among <see cref="Curves"/>.</param>
/// <param name="limits">How wrong it may be.</param>
internal sealed class FunctionCheck<TModel>(string name, Limits limits) : IFunctionCheck
    where TModel : class, ITrainableModel<TModel>
{
    public string Name => name;

    public IReadOnlyList<Measurement> Run()
    {
        var curve = Curves.Find(name);
        Trainer<TModel> trainer = new(TModel.Create(seed: 1), 1, new Sgd(1));
        Measurement value = new(limits.Value, limits.Least), slope = new(limits.Slope, MathF.BitIncrement(1) - 1);
        float[] inputs = new float[TModel.Info.Input.Length], ones = new float[inputs.Length];
        Array.Fill(ones, 1);
        foreach (float[] chunk in FloatSample.All.Chunk(inputs.Length))
        {
            chunk.CopyTo(inputs, 0);
            var results = trainer.Forward(inputs);
            for (int i = 0; i < chunk.Length; i++)
                value.Add(chunk[i], results[i], Exactly(curve, chunk[i]));
            trainer.Backward(ones);
            for (int i = 0; i < chunk.Length; i++)
            {
                if (float.IsFinite(chunk[i]))
                    slope.Add(chunk[i], trainer.InputGradient[i], curve.Slope(chunk[i]));
            }
        }

        return [value, slope];
    }

    private static double Exactly(Curve curve, float x) =>
        float.IsNegativeInfinity(x) ? curve.Lowest : float.IsPositiveInfinity(x) ? curve.Highest : curve.Value(x);
}
