using System.Collections.Immutable;
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

/// <summary>The same for an operator that reads several maps; its <see cref="IGradientRule.Backward"/> is not asked then.</summary>
internal interface IJoinGradientRule
{
    /// <param name="forward">The forward step.</param>
    /// <param name="outputGradient">The gradient of its output.</param>
    /// <param name="inputGradients">A map for the gradient of each input; null where nobody needs it.</param>
    JoinGradients Backward(Step forward, Value outputGradient, ImmutableArray<Value?> inputGradients);
}

/// <summary>The gradients of a join.</summary>
/// <param name="Steps">What computes them.</param>
/// <param name="Inputs">The gradient of each input: the map it was given, or one that holds the same already; null where nobody needs it.</param>
internal sealed record JoinGradients(ImmutableArray<Step> Steps, ImmutableArray<Value?> Inputs);

/// <summary>
/// Derives the backward half of a training program: the chain rule over the forward steps, last to first. A map that several steps read gets a share of its gradient from each;
/// a share is added to those before it as soon as there is one, so that no two of them wait.
/// </summary>
internal sealed class BackwardPass
{
    private readonly IOperator _sum;
    private readonly HashSet<Value> _wanted;
    private readonly Dictionary<Value, Value> _gradients = [];
    private readonly List<Step> _steps = [];

    private BackwardPass(LoweredProgram program, IOperator sum)
    {
        _sum = sum;
        _wanted = Wanted(program);
    }

    /// <param name="program">The forward half.</param>
    /// <param name="sum">The operator that adds maps.</param>
    public static LoweredProgram Append(LoweredProgram program, IOperator sum) => new BackwardPass(program, sum).Append(program);

    private LoweredProgram Append(LoweredProgram program)
    {
        List<Step> forward = [.. program.Forward.Select(s => _wanted.Contains(s.Output) ? ((IGradientRule)(s.Epilogue.Pooling ?? s.Layer).Operator).ForTraining(s) : s)];
        ImmutableArray<Value> outputGradients = [.. program.Outputs.Select(GradientOf)];
        foreach (var (output, gradient) in program.Outputs.Zip(outputGradients, (output, gradient) => (output, gradient)).Where(o => _wanted.Contains(o.output)))
            AddShare(output, gradient);
        foreach (var step in Enumerable.Reverse(forward).Where(s => _wanted.Contains(s.Output)))
        {
            if (_gradients.TryGetValue(step.Output, out var gradient))
                Through(step, gradient);
        }

        return program with
        {
            Forward = [.. forward],
            Backward = [.. _steps],
            OutputGradients = outputGradients,
            InputGradients = [.. program.Inputs.Where(_gradients.ContainsKey).Select(input => _gradients[input])],
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
    private void Through(Step step, Value gradient)
    {
        if (step.Epilogue.Pooling is { } pooling)
        {
            // The index map remembers which result won, and none where the activation cut it off: this one step undoes both.
            var (pooled, size) = (step.Output.Shape, step.Epilogue.PoolSize);
            Value before = new($"{step.Layer.Name}Gradient", new(pooled.Channels, pooled.Height * size, pooled.Width * size), step.Output);
            Add(new(pooling, Pass.BackwardData, [gradient, step.Outputs[1]], [before], [], Epilogue.None));
            gradient = before;
        }
        else if (step.Epilogue.Activation is { } activation)
        {
            Value before = new($"{step.Layer.Name}Gradient", step.Output.Shape, step.Output);
            Add(new(activation, Pass.BackwardData, [gradient, step.Output], [before], [], Epilogue.None));
            gradient = before;
        }

        ImmutableArray<Value?> gradients = [.. step.Inputs.Select(input => _wanted.Contains(input) ? GradientOf(input) : null)];
        if (step.Layer.Operator is IJoinGradientRule join)
        {
            var joined = join.Backward(step, gradient, gradients);
            foreach (var inner in joined.Steps)
                Add(inner);
            gradients = joined.Inputs;
        }
        else
        {
            foreach (var inner in ((IGradientRule)step.Layer.Operator).Backward(step, gradient, gradients[0]))
                Add(inner);
        }

        foreach (var (input, share) in step.Inputs.Zip(gradients, (input, share) => (input, share)))
        {
            if (share is not null)
                AddShare(input, share);
        }
    }

    /// <summary>A frozen layer's tensors have no gradients.</summary>
    private void Add(Step step)
    {
        if (!step.Layer.Frozen || step.Pass != Pass.BackwardWeights || step.Outputs.Length > 0)
            _steps.Add(step);
    }

    private void AddShare(Value value, Value share)
    {
        if (!_gradients.TryGetValue(value, out var sum))
        {
            _gradients.Add(value, share);
            return;
        }

        var total = _gradients[value] = GradientOf(value);
        _steps.Add(new(new($"{value.Name}Gradient", Problem.OnClass, _sum, value, []), Pass.BackwardData, [sum, share], [total], [], Epilogue.None));
    }

    private static Value GradientOf(Value value) => new($"{value.Name}Gradient", value.Shape, value);
}
