namespace CnnCompiler.Samples;

/// <summary>Says how each class is recognised.</summary>
internal static class ClassTable
{
    public static void Print(Terminal terminal, ImageKind images, Evaluation evaluation)
    {
        int width = images.Classes.Append("mean").Max(name => name.Length);
        terminal.Line($"{"".PadRight(width)}   precision   recall   F1");
        for (int label = 0; label < evaluation.Classes; label++)
        {
            var scores = evaluation.Matrix.Of(label);
            Line(images.Classes[label], scores.Precision, scores.Recall, scores.F1);
        }

        var mean = evaluation.Matrix.Macro;
        Line("mean", mean.Precision, mean.Recall, mean.F1);

        void Line(string name, double precision, double recall, double f1) => terminal.Line($"{name.PadRight(width)}   {precision:F4}      {recall:F4}   {f1:F4}");
    }
}
