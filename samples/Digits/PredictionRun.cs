using CnnCompiler.Samples.Digits.Reading;

namespace CnnCompiler.Samples.Digits;

/// <summary>Recognises a picture of a digit.</summary>
internal static class PredictionRun
{
    private const int BarLength = 40;

    public static void Run<TModel>(PredictionSettings settings, Terminal terminal)
        where TModel : class, ICnnModel<TModel>
    {
        float[] image = DigitPicture.Read(settings.Picture);
        var probabilities = TModel.Load(settings.Weights).Predict(image);
        int best = 0;
        for (int digit = 0; digit < probabilities.Length; digit++)
        {
            best = probabilities[digit] > probabilities[best] ? digit : best;
            string bar = new('#', (int)Math.Round(probabilities[digit] * BarLength));
            terminal.Line($"{digit}  {probabilities[digit]:F4}{(bar.Length > 0 ? "  " : "")}{bar}");
        }

        terminal.Line($"digit {best}");
    }
}
