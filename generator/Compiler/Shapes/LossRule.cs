using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>Does the loss fit the network?</summary>
internal static class LossRule
{
    private delegate void Reporting(string message, string argument = "loss");

    public static void Check(ShapedNetwork network, ICollection<Problem> problems)
    {
        if (network.Network.Training is not { } training)
            return;
        Check(network, training, Report);
        if (network.Network.Outputs.Length > 1 && training.Loss != Loss.Custom && !problems.Any(p => p.IsError))
            Report($"{Name(training.Loss)} is computed of one output, but the network has {network.Network.Outputs.Length}; use Loss.Custom, which gets all of them one after the other");

        void Report(string message, string argument = "loss") =>
            problems.Add(Problem.Of(Rules.LossMismatch, training.Ordinal, argument, network.Network.Name, message));
    }

    private static void Check(ShapedNetwork network, TrainingOptions training, Reporting report)
    {
        if (network.Parameters == 0 && !training.InputGradient)
            report("there is nothing to train, for no layer has weights; remove [Train] or add a layer such as [Dense(10)]");
        else if (network.Layers.All(layer => layer.ParameterCount == 0 || layer.Layer.Frozen) && !training.InputGradient)
            report("there is nothing to train, for every layer that has weights is frozen; remove Frozen from one, or remove [Train]");
        foreach (var output in network.Network.Outputs.Where(o => o.Source >= 0))
        {
            if (WrongTail(network.Layers[output.Source], training.Loss) is { } wrong)
                report(wrong);
        }

        if (training.Loss is not (Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal or Loss.Hinge))
        {
            if (training.PerPixel && training.Loss != Loss.Custom)
                report($"PerPixel gives every pixel a label, but {Name(training.Loss)} compares every value with a target of its own; leave it out", "PerPixel");
            return;
        }

        foreach (var output in network.Network.Outputs)
        {
            var shape = network.ShapeOf(output.Source);
            string giver = output.IsDeclared ? $"the output {output.Name}" : "the network";
            if (!shape.IsPixel && !training.PerPixel)
            {
                string end = training.Loss == Loss.Hinge ? "[Flatten, Dense(classes)]" : "[Flatten, Dense(classes), Softmax]";
                report(
                    $"{Name(training.Loss)} compares one vector of scores with one label, but {giver} gives {shape}; "
                    + $"end it with {end}, or set PerPixel = true if every pixel has a label");
            }
            else if (shape.Channels < 2)
            {
                report($"{Name(training.Loss)} needs two classes at least, but {giver} gives one score; use Dense(2), or Loss.SigmoidCrossEntropy for a yes or no");
            }
        }
    }

    /// <summary>A loss that is computed from scores would take the probabilities of another loss's softmax or sigmoid for scores, and training would hardly get anywhere.</summary>
    private static string? WrongTail(ShapedLayer layer, Loss loss)
    {
        if (layer is not { Layer.Operator: ILossTail tail } last || !IsOfScores(loss) || tail.IsPartOf(loss))
            return null;
        string cure = ((Loss[])Enum.GetValues(typeof(Loss))).Where(tail.IsPartOf).Select(other => $"Loss.{other}").FirstOrDefault() is { } own ? $", or use {own}" : "";
        return $"{Name(loss)} is computed from scores, but {last.Name} makes probabilities of them; leave {last.Layer.Operator.Name} out{cure}";
    }

    private static bool IsOfScores(Loss loss) =>
        loss is Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal or Loss.Hinge or Loss.SigmoidCrossEntropy or Loss.SigmoidFocal;

    private static string Name(Loss loss) => loss switch
    {
        Loss.SoftmaxCrossEntropy => "softmax cross-entropy",
        Loss.SoftmaxFocal => "softmax focal loss",
        Loss.Hinge => "hinge loss",
        Loss.SigmoidCrossEntropy => "sigmoid cross-entropy",
        Loss.SigmoidFocal => "sigmoid focal loss",
        Loss.MeanSquared => "mean squared error",
        Loss.MeanAbsolute => "mean absolute error",
        _ => "Huber loss",
    };
}
