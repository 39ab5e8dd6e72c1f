using System.Numerics;
using System.Runtime.InteropServices;
using CnnCompiler.Runtime;

namespace CnnCompiler;

public sealed partial class Trainer<TModel>
{
    private readonly ParameterRun[] _runs;
    private readonly ParameterRun[] _states;
    private readonly AlignedFloats[] _slots;
    private readonly AlignedFloats? _average;
    private readonly UnitNorms? _unitNorms;

    /// <summary>Moves the parameters by the gradients of the last <see cref="Backward"/>.</summary>
    public void Update()
    {
        Steps++;
        Clip();
        foreach (var run in _runs)
            Optimizer.Update(run.Of(_weights), run.Of(_gradients), new(_slots, run.Start, run.Length), Optimizer.LearningRate * run.RateFactor, run.Decay, Steps);
        _unitNorms?.Limit(_weights.Span, Options.MaxNorm);
        if (_average is not null)
            MoveAverage(_average);
    }

    /// <summary>Gradients of what does not move neither count in the norm nor are changed.</summary>
    private void Clip()
    {
        if (Options.ClipValue > 0)
        {
            foreach (var run in _runs)
                GradientClipping.Clamp(run.Of(_gradients), Options.ClipValue);
        }

        if (Options.ClipNorm == 0)
            return;
        double squares = 0;
        foreach (var run in _runs)
            squares += GradientClipping.SquareSum(run.Of(_gradients));
        float factor = GradientClipping.Factor(Math.Sqrt(squares), Options.ClipNorm);
        if (factor == 1)
            return;
        foreach (var run in _runs)
            GradientClipping.Scale(run.Of(_gradients), factor);
    }

    /// <summary>
    /// The first step's parameters are the first average, as in PyTorch. The average moves by its distance to the parameters, so that what does not move stays the same to
    /// the bit; what layers keep from batch to batch is an average already and is copied.
    /// </summary>
    private void MoveAverage(AlignedFloats average)
    {
        if (Steps == 1)
        {
            _weights.Span.CopyTo(average.Span);
            return;
        }

        Vector<float> share = new(1 - Options.AverageDecay);
        foreach (var run in _runs)
        {
            var a = MemoryMarshal.Cast<float, Vector<float>>(run.Of(average));
            var w = MemoryMarshal.Cast<float, Vector<float>>(run.Of(_weights));
            for (int i = 0; i < a.Length; i++)
                a[i] += share * (w[i] - a[i]);
        }

        foreach (var state in _states)
            state.Of(_weights).CopyTo(state.Of(average));
    }
}
