using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>Does the loss fit the network?</summary>
internal static class LossRule
{
    public static void Check(ShapedNetwork network, ICollection<Problem> problems)
    {
        if (network.Network.Training is not { } training)
            return;
        void Report(string message) => problems.Add(Problem.Of(Rules.LossMismatch, training.Ordinal, "loss", network.Network.Name, message));

        if (network.Parameters == 0 && !training.InputGradient)
            Report("there is nothing to train, for no layer has weights; remove [Train] or add a layer such as [Dense(10)]");
        else if (network.Layers.All(layer => layer.ParameterCount == 0 || layer.Layer.Frozen) && !training.InputGradient)
            Report("there is nothing to train, for every layer that has weights is frozen; remove Frozen from one, or remove [Train]");
        if (training.Loss != Loss.SoftmaxCrossEntropy)
            return;
        if (!network.Output.IsPixel)
            Report($"softmax cross-entropy compares one vector of scores with one label, but the network gives {network.Output}; end it with [Flatten, Dense(classes), Softmax], or use Loss.Custom");
        else if (network.Output.Channels < 2)
            Report("softmax cross-entropy needs two classes at least, but the network gives one score; use Dense(2), or Loss.Custom");
    }
}
