using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>Does the loss fit the network?</summary>
internal sealed class LossRule
{
    private readonly ShapedNetwork _network;
    private readonly TrainingOptions _training;
    private readonly ICollection<Problem> _problems;

    private LossRule(ShapedNetwork network, TrainingOptions training, ICollection<Problem> problems) => (_network, _training, _problems) = (network, training, problems);

    public static void Check(ShapedNetwork network, ICollection<Problem> problems)
    {
        if (network.Network.Training is { } training)
            new LossRule(network, training, problems).Check();
    }

    private void Check()
    {
        if (_network.Parameters == 0 && !_training.InputGradient)
            Report("there is nothing to train, for no layer has weights; remove [Train] or add a layer such as [Dense(10)]");
        else if (_network.Layers.All(layer => layer.ParameterCount == 0 || layer.Layer.Frozen) && !_training.InputGradient)
            Report("there is nothing to train, for every layer that has weights is frozen; remove Frozen from one, or remove [Train]");
        if (_training.Loss == Loss.Custom)
            return;
        bool hasClasses = _training.Loss is Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal or Loss.Hinge;
        if (_training.PerPixel && !hasClasses)
            Report($"PerPixel gives every pixel a label, but {Name(_training.Loss)} compares every value with a target of its own; leave it out", "PerPixel");
        if (!AnyWrong(output => WrongTail(output) ?? (hasClasses ? WrongClasses(output) : null)))
            AnyWrong(UnlikeTheMainOne);
    }

    private bool AnyWrong(Func<OutputLayer, string?> rule)
    {
        var found = _network.Network.Outputs.Select(output => (output, wrong: rule(output))).Where(o => o.wrong is not null).ToList();
        foreach (var (output, wrong) in found)
        {
            if (output.IsDeclared)
                _problems.Add(Problem.Of(Rules.LossMismatch, output.Ordinal, null, _network.Network.Name, wrong!));
            else
                Report(wrong!);
        }

        return found.Count > 0;
    }

    private void Report(string message, string argument = "loss") =>
        _problems.Add(Problem.Of(Rules.LossMismatch, _training.Ordinal, argument, _network.Network.Name, message));

    private string? WrongClasses(OutputLayer output)
    {
        var shape = _network.ShapeOf(output.Source);
        if (!shape.IsPixel && !_training.PerPixel)
        {
            string end = _training.Loss == Loss.Hinge ? "[Flatten, Dense(classes)]" : "[Flatten, Dense(classes), Softmax]";
            return $"{Name(_training.Loss)} compares one vector of scores with one label, but {Giver(output)} gives {shape}; "
                + $"end it with {end}, or set PerPixel = true if every pixel has a label";
        }

        return shape.Channels < 2
            ? $"{Name(_training.Loss)} needs two classes at least, but {Giver(output)} gives one score; use Dense(2), or Loss.SigmoidCrossEntropy for a yes or no"
            : null;
    }

    /// <summary>All outputs are compared with the same labels or targets.</summary>
    private string? UnlikeTheMainOne(OutputLayer output)
    {
        var main = _network.Network.PredictionOutputs.First();
        var (shape, expected) = (_network.ShapeOf(output.Source), _network.ShapeOf(main.Source));
        return (shape with { IsFlat = expected.IsFlat }) == expected
            ? null
            : $"{Name(_training.Loss)} compares all outputs with the same labels or targets, but {Giver(output)} gives {shape} and {Giver(main)} {expected}; "
                + "let them have one shape, or use Loss.Custom, which gets all outputs one after the other";
    }

    private static string Giver(OutputLayer output) => output.IsDeclared ? $"the output {output.Name}" : "the network";

    /// <summary>A loss that is computed from scores would take the probabilities of another loss's softmax or sigmoid for scores, and training would hardly get anywhere.</summary>
    private string? WrongTail(OutputLayer output)
    {
        var loss = _training.Loss;
        if (output.Source < 0 || _network.Layers[output.Source] is not { Layer.Operator: ILossTail tail } last || !IsOfScores(loss) || tail.IsPartOf(loss))
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
