using System.Globalization;
using System.Text;

namespace CnnCompiler.Numerics.Tests.Pictures;

/// <summary>A curve and, dashed, its slope as a picture (SVG) for the page of an operator.</summary>
internal static class CurvePicture
{
    private const double Left = -6, Right = 8, Step = 0.05;
    private const int Scale = 28, Margin = 16;

    public static string Of(Curve curve)
    {
        double[] arguments = [.. Enumerable.Range(0, (int)((Right - Left) / Step) + 1).Select(i => Left + (i * Step))];
        double bottom = Math.Floor(Math.Min(0, arguments.Min(x => Math.Min(curve.Value(x), curve.Slope(x)))));
        double top = Math.Ceiling(arguments.Max(x => Math.Max(curve.Value(x), curve.Slope(x)) - 1e-9));
        // A curve that is flat is drawn steeper, so that its form shows.
        double up = top - bottom <= 3 ? 2 * Scale : Scale;
        double X(double x) => Margin + ((x - Left) * Scale);
        double Y(double y) => Margin + ((top - y) * up);
        string Points(Func<double, double> function) => string.Join(' ', arguments.Select(x => $"{Number(X(x))},{Number(Y(function(x)))}"));

        StringBuilder svg = new();
        string width = Number(X(Right) + Margin), height = Number(Y(bottom) + Margin);
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"11\">\n");
        svg.Append($"<title>{curve.Name}, and dashed its derivative</title>\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (int x = (int)Left; x <= Right; x++)
            svg.Append(Line(X(x), Y(bottom), X(x), Y(top), x == 0));
        for (int y = (int)bottom; y <= top; y++)
            svg.Append(Line(X(Left), Y(y), X(Right), Y(y), y == 0));
        foreach (int x in (int[])[-4, 4])
            svg.Append($"<text x=\"{Number(X(x))}\" y=\"{Number(Y(0) + 12)}\" text-anchor=\"middle\">{x}</text>\n");
        svg.Append($"<text x=\"{Number(X(0) - 4)}\" y=\"{Number(Y(1) + 4)}\" text-anchor=\"end\">1</text>\n");
        svg.Append($"<polyline points=\"{Points(curve.Slope)}\" fill=\"none\" stroke=\"#c60\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"/>\n");
        svg.Append($"<polyline points=\"{Points(curve.Value)}\" fill=\"none\" stroke=\"#06c\" stroke-width=\"2\"/>\n");
        return svg.Append("</svg>\n").ToString();
    }

    private static string Line(double x1, double y1, double x2, double y2, bool isAxis) =>
        $"<line x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\" stroke=\"{(isAxis ? "#444" : "#ddd")}\"/>\n";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
