namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Stops training after so many steps.</summary>
internal sealed class CountDown(int steps, CancellationTokenSource stop) : IProgress<FitProgress>
{
    private int _left = steps;

    public void Report(FitProgress value)
    {
        if (--_left == 0)
            stop.Cancel();
    }
}
