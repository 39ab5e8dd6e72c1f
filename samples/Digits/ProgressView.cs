using Spectre.Console;

namespace CnnCompiler.Samples.Digits;

/// <summary>Shows how training goes: bars for a person who watches, and a line an epoch otherwise.</summary>
internal abstract class ProgressView : IProgress<FitProgress>, IProgress<EpochResult>
{
    /// <summary>Shows some work.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="epochs">Epochs that there will be.</param>
    /// <param name="work">The work, which reports to the view that it is given.</param>
    public static T Show<T>(Terminal terminal, int epochs, Func<ProgressView, T> work)
    {
        if (!terminal.Interactive)
            return work(new Lines(terminal, epochs));
        return AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(terminal.Output) })
            .Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 16 }, new RemainingTimeColumn())
            .Start(context => work(new Bars(context)));
    }

    public abstract void Report(FitProgress value);

    public abstract void Report(EpochResult value);

    /// <summary>Line by line.</summary>
    private sealed class Lines(Terminal terminal, int epochs) : ProgressView
    {
        public override void Report(FitProgress value)
        {
        }

        public override void Report(EpochResult value) => terminal.Line(
            $"epoch {value.Epoch} of {epochs}   loss {value.Loss:F4}   train {value.Accuracy:F4}   test {value.Validation!.Accuracy:F4}   {value.Duration.TotalSeconds:F1} s");
    }

    /// <summary>A bar for each epoch; those that are done stay.</summary>
    private sealed class Bars(ProgressContext context) : ProgressView
    {
        private ProgressTask? _bar;

        public override void Report(FitProgress value)
        {
            string text = FormattableString.Invariant($"epoch {value.Epoch} of {value.Epochs}  loss {value.Loss:F4}  train {value.Accuracy:F4}");
            if (_bar is null || _bar.IsFinished)
                _bar = context.AddTask(text, maxValue: value.StepsPerEpoch + 1); // the evaluation at its end is the last step
            (_bar.Description, _bar.Value) = (text, value.Step);
        }

        public override void Report(EpochResult value)
        {
            _bar!.Description += FormattableString.Invariant($"  test {value.Validation!.Accuracy:F4}");
            _bar.Value = _bar.MaxValue;
            _bar.StopTask();
        }
    }
}
