using System.Globalization;
using System.Xml.Linq;

namespace CnnCompiler.Numerics.Tests.Pictures;

/// <summary>Panels side by side as a picture (SVG) for the page of an operator.</summary>
internal static class PanelPicture
{
    private const int CellWidth = 38, CellHeight = 24, BetweenGrids = 8, SignWidth = 30, Caption = 20, Margin = 12, Letter = 7, BarWidth = 70;

    private static readonly string[] Colours = ["#a9cbf2", "#fbe59a", "#b5dfb0", "#f5b5d2", "#d9c4ec", "#f7b7a3", "#c9e4e6", "#e3d3bd"];

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Of(string title, IReadOnlyList<Panel> panels)
    {
        int tallest = panels.Max(Height), left = Margin;
        XElement cells = new(Svg + "g", new XAttribute("stroke", "#5b6573")), texts = new(Svg + "g", new XAttribute("fill", "#222222"), new XAttribute("text-anchor", "middle"));
        foreach (var panel in panels)
        {
            int middle = Margin + Caption + (tallest / 2);
            if (panel.Sign.Length > 0)
            {
                int width = SignWidth + ((panel.Sign.Length - 1) * Letter);
                texts.Add(Text(left + (width / 2), middle + 6, panel.Sign, size: 16));
                left += width;
            }

            texts.Add(Text(left + (Width(panel) / 2), middle - (Height(panel) / 2) - 7, panel.Caption));
            Draw(panel, left + ((Width(panel) - Inner(panel)) / 2), middle - (Height(panel) / 2), cells, texts);
            left += Width(panel);
        }

        int bottom = (2 * Margin) + Caption + tallest;
        XElement svg = new(
            Svg + "svg",
            new XAttribute("width", left + Margin), new XAttribute("height", bottom), new XAttribute("viewBox", $"0 0 {left + Margin} {bottom}"),
            new XAttribute("font-family", "sans-serif"), new XAttribute("font-size", 12),
            new XElement(Svg + "title", title),
            new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#ffffff")),
            cells,
            texts);
        return $"{svg}\n".ReplaceLineEndings("\n");
    }

    private static void Draw(Panel panel, int left, int top, XElement cells, XElement texts)
    {
        double largest = panel.Values.Max(Math.Abs);
        for (int i = 0; i < panel.Values.Count; i++)
        {
            int grid = i / (panel.Rows * panel.Columns), row = i / panel.Columns % panel.Rows, column = i % panel.Columns;
            int x = left + (column * CellWidth), y = top + (((grid * panel.Rows) + row) * CellHeight) + (grid * BetweenGrids);
            string colour = panel.Colours[i] is { } index ? Colours[index % Colours.Length] : "#ffffff";
            cells.Add(Rectangle(x, y, CellWidth, colour));
            texts.Add(Text(x + (CellWidth / 2), y + 16, Number(panel.Values[i])));
            if (panel.HasBars)
                cells.Add(Rectangle(x + CellWidth + 4, y, (int)(BarWidth * Math.Abs(panel.Values[i]) / largest), colour));
        }
    }

    private static int Inner(Panel panel) => (panel.Columns * CellWidth) + (panel.HasBars ? BarWidth + 4 : 0);

    private static int Width(Panel panel) => Math.Max(Inner(panel), panel.Caption.Length * Letter);

    private static int Height(Panel panel) => (panel.Grids * panel.Rows * CellHeight) + ((panel.Grids - 1) * BetweenGrids);

    private static XElement Rectangle(int x, int y, int width, string colour) => new(
        Svg + "rect",
        new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", width), new XAttribute("height", CellHeight), new XAttribute("fill", colour));

    private static XElement Text(int x, int y, string text, int? size = null) =>
        new(Svg + "text", new XAttribute("x", x), new XAttribute("y", y), size is { } given ? new XAttribute("font-size", given) : null, text);

    /// <summary>Three digits of it.</summary>
    private static string Number(double value) => value.ToString(Math.Abs(value) < 1 ? "0.###" : "0.##", CultureInfo.InvariantCulture);
}
