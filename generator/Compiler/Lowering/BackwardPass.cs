using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Lowering;

/// <summary>What the Lowering stage needs of an operator that can be trained through.</summary>
internal interface IGradientRule
{
    /// <summary>The forward step as training runs it: it may keep more than inference needs, such as the index of each maximum.</summary>
    Step ForTraining(Step forward);

    /// <summary>
    /// The steps from the gradient of the output to those of the weights and of the input.
    /// <paramref name="inputGradient"/> is null where nobody needs it.
    /// </summary>
    IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient);
}

/// <summary>Derives the backward half of a training program: the chain rule over the forward steps, last to first.</summary>
internal static class BackwardPass
{
    public static LoweredProgram Append(LoweredProgram program)
    {
        var wanted = Wanted(program);
        List<Step> forward = [.. program.Forward.Select(s => wanted.Contains(s.Output) ? ((IGradientRule)(s.Epilogue.Pooling ?? s.Layer).Operator).ForTraining(s) : s)];
        Dictionary<Value, Value> gradients = program.Outputs.ToDictionary(output => output, GradientOf);
        List<Step> backward = [];
        foreach (var step in Enumerable.Reverse(forward).Where(s => wanted.Contains(s.Output) && gradients.ContainsKey(s.Output)))
        {
            var inputGradient = wanted.Contains(step.Input) ? GradientOf(step.Input) : null;
            if (inputGradient is not null)
                gradients.Add(step.Input, inputGradient);
            backward.AddRange(Through(step, gradients[step.Output], inputGradient).Where(s => !s.Layer.Frozen || s.Pass != Pass.BackwardWeights || s.Outputs.Length > 0));
        }

        return program with
        {
            Forward = [.. forward],
            Backward = [.. backward],
            OutputGradients = [.. program.Outputs.Select(output => gradients[output])],
            InputGradients = [.. program.Inputs.Where(gradients.ContainsKey).Select(input => gradients[input])],
        };
    }

    /// <summary>The maps whose gradient leads to some weight, or to the input if that was asked for.</summary>
    private static HashSet<Value> Wanted(LoweredProgram program)
    {
        HashSet<Value> wanted = [];
        if (program.Network.Network.Training!.InputGradient)
            wanted.UnionWith(program.Inputs);
        foreach (var step in program.Forward.Where(s => IsTrained(s) || s.Inputs.Any(wanted.Contains)))
            wanted.Add(step.Output);
        return wanted;
    }

    private static bool IsTrained(Step step) => step.Weights.Length > 0 && !step.Layer.Frozen;

    /// <summary>Back through a step and what is fused behind it, in reverse: pooling or activation, then the operator itself.</summary>
    private static IEnumerable<Step> Through(Step step, Value gradient, Value? inputGradient)
    {
        if (step.Epilogue.Pooling is { } pooling)
        {
            // The index map remembers which result won, and none where the activation cut it off: this one step undoes both.
            var (pooled, size) = (step.Output.Shape, step.Epilogue.PoolSize);
            Value before = new($"{step.Layer.Name}Gradient", new(pooled.Channels, pooled.Height * size, pooled.Width * size), step.Output);
            yield return new(pooling, Pass.BackwardData, [gradient, step.Outputs[1]], [before], [], Epilogue.None);
            gradient = before;
        }
        else if (step.Epilogue.Activation is { } activation)
        {
            Value before = new($"{step.Layer.Name}Gradient", step.Output.Shape, step.Output);
            yield return new(activation, Pass.BackwardData, [gradient, step.Output], [before], [], Epilogue.None);
            gradient = before;
        }

        foreach (var inner in ((IGradientRule)step.Layer.Operator).Backward(step, gradient, inputGradient))
            yield return inner;
    }

    private static Value GradientOf(Value value) => new($"{value.Name}Gradient", value.Shape, value);
}
