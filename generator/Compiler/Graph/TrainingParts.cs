using System.Collections.Immutable;

namespace CnnCompiler.Generator.Graph;

/// <summary>What exists in training alone: a network that is not trained has none of it.</summary>
internal static class TrainingParts
{
    public static Network Without(Network network)
    {
        var needed = network.NeededForPrediction();
        if (needed.All(n => n) && network.Outputs.All(o => !o.TrainOnly))
            return network;
        int[] places = new int[needed.Length];
        for (int i = 0, place = 0; i < needed.Length; i++)
            places[i] = needed[i] ? place++ : -1;
        int Moved(int source) => source < 0 ? source : places[source];
        return network with
        {
            Layers = [.. network.Layers.Where((_, i) => needed[i]).Select(layer => layer with { Inputs = [.. layer.Inputs.Select(Moved)] })],
            Tags = [.. network.Tags.Where(tag => tag.Source < 0 || needed[tag.Source]).Select(tag => (tag.Name, Moved(tag.Source)))],
            Outputs = [.. network.PredictionOutputs.Select(output => output with { Source = Moved(output.Source) })],
        };
    }
}
