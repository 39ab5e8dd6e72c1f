using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>
/// The loss of a model with one output or several: a built-in loss is computed of each output, with the same labels or targets, and summed up with the outputs' weights; one of the
/// caller's own gets all outputs of an image as one vector. Room is made once; computing allocates nothing.
/// </summary>
internal sealed class OutputLosses
{
    private readonly TrainingOutput[] _outputs;

    // One output of all images side by side, as losses take them; a single output lies so already.
    private readonly float[] _values, _gradients;

    private OutputLosses(TrainingOutput[] outputs, int images)
    {
        _outputs = outputs;
        Length = outputs.Sum(output => output.Shape.Length);
        _values = outputs.Length == 1 ? [] : new float[checked(images * outputs.Max(output => output.Shape.Length))];
        _gradients = new float[_values.Length];
    }

    /// <summary>Values of all outputs of one image.</summary>
    public int Length { get; }

    /// <summary>Targets of an image: all outputs are compared with the same ones.</summary>
    public int TargetLength => _outputs[0].Shape.Length;

    /// <summary>Of what the forward pass of training gives.</summary>
    /// <param name="images">As many at most.</param>
    public static OutputLosses OfTraining<TModel>(int images)
        where TModel : class, ITrainableModel<TModel> => new(Compared<TModel>([.. TModel.TrainingOutputs]), images);

    /// <summary>Of what predictions give: outputs that exist in training alone cannot be validated.</summary>
    /// <param name="images">As many at most.</param>
    public static OutputLosses OfPredictions<TModel>(int images)
        where TModel : class, ITrainableModel<TModel> => new(Compared<TModel>([.. TModel.TrainingOutputs.ToArray().Where(output => !output.TrainOnly)]), images);

    /// <summary>The weighted sum, and its gradient.</summary>
    /// <param name="function">The loss.</param>
    /// <param name="outputs">Image after image, each with all its outputs.</param>
    /// <param name="truth">What they should be.</param>
    /// <param name="gradients">Receives the gradient, as the outputs lie.</param>
    public float Compute(LossFunction function, ReadOnlySpan<float> outputs, Truth truth, Span<float> gradients)
    {
        if (_outputs.Length == 1)
            return Weighted(_outputs[0], function, outputs, truth, gradients);
        float sum = 0;
        int images = outputs.Length / Length, offset = 0;
        foreach (var output in _outputs)
        {
            int length = output.Shape.Length;
            Span<float> values = _values.AsSpan(0, images * length), slopes = _gradients.AsSpan(0, images * length);
            for (int n = 0; n < images; n++)
                outputs.Slice((n * Length) + offset, length).CopyTo(values[(n * length)..]);
            sum += Weighted(output, function, values, truth, slopes);
            for (int n = 0; n < images; n++)
                slopes.Slice(n * length, length).CopyTo(gradients[((n * Length) + offset)..]);
            offset += length;
        }

        return sum;
    }

    private static float Weighted(in TrainingOutput output, LossFunction function, ReadOnlySpan<float> values, Truth truth, Span<float> gradients)
    {
        float loss = truth.Loss(function, output.Shape, values, gradients);
        if (output.LossWeight == 1)
            return loss;
        foreach (ref float gradient in gradients)
            gradient *= output.LossWeight;
        return output.LossWeight * loss;
    }

    private static TrainingOutput[] Compared<TModel>(TrainingOutput[] outputs)
        where TModel : class, ITrainableModel<TModel> => TModel.Loss != Loss.Custom
            ? outputs
            : [new(outputs.Length == 1 ? outputs[0].Shape : new(outputs.Sum(output => output.Shape.Length), 1, 1), 1, false, false)];
}

/// <summary>What outputs are compared with: labels or targets.</summary>
internal readonly ref struct Truth
{
    private readonly ReadOnlySpan<int> _labels;
    private readonly ReadOnlySpan<float> _targets;
    private readonly bool _hasTargets;

    public Truth(ReadOnlySpan<int> labels) => _labels = labels;

    public Truth(ReadOnlySpan<float> targets)
    {
        _targets = targets;
        _hasTargets = true;
    }

    public float Loss(LossFunction function, MapShape shape, ReadOnlySpan<float> outputs, Span<float> gradients) => _hasTargets
        ? function.Compute(shape, outputs, _targets, gradients)
        : function.Compute(shape, outputs, _labels, gradients);
}
