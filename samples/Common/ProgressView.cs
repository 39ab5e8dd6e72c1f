using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CnnCompiler.Samples;

/// <summary>Shows how training goes: bars for a person who watches, and a line an epoch otherwise.</summary>
internal abstract class ProgressView : IProgress<FitProgress>, IProgress<EpochResult>
{
    /// <summary>Columns that a bar and its text need; in fewer it would break over several lines.</summary>
    private const int BarColumns = 80;

    /// <summary>Shows some work.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="epochs">Epochs that there will be.</param>
    /// <param name="work">The work, which reports to the view that it is given.</param>
    /// <param name="measured">What the images that are evaluated with are called.</param>
    public static T Show<T>(Terminal terminal, int epochs, Func<ProgressView, T> work, string measured = "test")
    {
        if (terminal.Screen is not { Profile.Width: >= BarColumns } screen)
            return work(new Lines(terminal, epochs, measured));
        return screen
            .Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 16 }, new TimeColumn())
            .Start(context => work(new Bars(context, epochs, measured)));
    }

    public abstract void Report(FitProgress value);

    public abstract void Report(EpochResult value);

    /// <summary>What an epoch gave beside its loss: the part of the images that are recognised, or, where images have no class, the loss of those it was not trained with.</summary>
    private static string Results(EpochResult value, string measured, string gap) => value.Validation is { } evaluation
        ? FormattableString.Invariant($"train {value.Accuracy:F4}{gap}{measured} {evaluation.Accuracy:F4}")
        : FormattableString.Invariant($"validation loss {value.ValidationLoss:F4}");

    /// <summary>Line by line.</summary>
    private sealed class Lines(Terminal terminal, int epochs, string measured) : ProgressView
    {
        public override void Report(FitProgress value)
        {
        }

        public override void Report(EpochResult value) => terminal.Line(
            $"epoch {value.Epoch} of {epochs}   loss {value.Loss:F4}   {Results(value, measured, "   ")}   {value.Duration.TotalSeconds:F1} s");
    }

    /// <summary>A bar for each epoch; those that are done stay.</summary>
    private sealed class Bars(ProgressContext context, int epochs, string measured) : ProgressView
    {
        private ProgressTask? _bar;

        public override void Report(FitProgress value)
        {
            if (_bar is null || _bar.IsFinished)
                _bar = Add(value.Epoch, value.StepsPerEpoch + 1); // the evaluation at its end is the last step
            (_bar.Description, _bar.Value) = (Text(value), value.Step);
        }

        public override void Report(EpochResult value)
        {
            // No step came before if training was stopped while it evaluated this epoch.
            _bar ??= Add(value.Epoch, 1);
            _bar.Description = FormattableString.Invariant($"epoch {value.Epoch} of {epochs}  loss {value.Loss:F4}  {Results(value, measured, "  ")}");
            _bar.Value = _bar.MaxValue;
            _bar.StopTask();
        }

        private ProgressTask Add(int epoch, int steps) => context.AddTask($"epoch {epoch} of {epochs}", maxValue: steps);

        private string Text(FitProgress value)
        {
            string text = FormattableString.Invariant($"epoch {value.Epoch} of {epochs}  loss {value.Loss:F4}");
            return float.IsNaN(value.Accuracy) ? text : text + FormattableString.Invariant($"  train {value.Accuracy:F4}");
        }
    }

    /// <summary>What is left of an epoch, or what it took once it is done.</summary>
    private sealed class TimeColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(
            task.IsFinished ? $"{Short(task.ElapsedTime)} taken" : $"{Short(task.RemainingTime)} left");

        private static string Short(TimeSpan? time) => time is { } known ? known.ToString(@"m\:ss", CultureInfo.InvariantCulture) : "-:--";
    }
}
