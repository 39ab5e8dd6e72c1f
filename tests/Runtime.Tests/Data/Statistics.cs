using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

internal static class Statistics
{
    /// <summary>The mean and the standard deviation of all values of all images.</summary>
    public static (double Mean, double Deviation) Of(IImages images)
    {
        float[] image = new float[images.Shape.Length];
        double sum = 0, squares = 0;
        for (int i = 0; i < images.Count; i++)
        {
            images.CopyImage(i, image);
            foreach (float value in image)
            {
                sum += value;
                squares += (double)value * value;
            }
        }

        double values = (double)images.Count * image.Length, mean = sum / values;
        return (mean, Math.Sqrt((squares / values) - (mean * mean)));
    }
}
