using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using GraphShape;

namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>A network's graph as an SVG document: title and legend, and below them frames, edges and boxes.</summary>
internal static class GraphPicture
{
    private const double Margin = 16, LineHeight = 18, Swatch = 11, BetweenEntries = 14, LeastWidth = 430, Arrow = 5;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="name">The network's name.</param>
    /// <param name="info">Its totals.</param>
    /// <param name="boxes">Its inputs and layers.</param>
    public static void Save(string path, string name, ModelInfo info, IReadOnlyList<GraphBox> boxes)
    {
        var document = Of(name, info, boxes);
        using var writer = XmlWriter.Create(path, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" });
        document.Save(writer);
    }

    private static XDocument Of(string name, ModelInfo info, IReadOnlyList<GraphBox> boxes)
    {
        var layout = GraphLayout.Of(boxes);
        var graph = layout.Area;
        double width = Math.Max(LeastWidth, graph.Width + (2 * Margin));
        var legend = Legend(boxes, width, top: Margin + (2 * LineHeight), out double top);
        return new(new XElement(
            Svg + "svg",
            Attributes(("width", width), ("height", top + graph.Height + Margin), ("viewBox", FormattableString.Invariant($"0 0 {width:0.#} {top + graph.Height + Margin:0.#}")), ("font-family", Lettering.Fonts)),
            new XElement(Svg + "title", name),
            new XElement(Svg + "defs", new XElement(
                Svg + "marker",
                Attributes(("id", "arrow"), ("viewBox", "0 0 10 10"), ("refX", 10), ("refY", 5), ("markerWidth", Arrow), ("markerHeight", Arrow), ("markerUnits", "userSpaceOnUse"), ("orient", "auto")),
                new XElement(Svg + "path", Attributes(("d", "M 0 0 L 10 5 L 0 10 z"), ("fill", "#444444"))))),
            new XElement(Svg + "rect", Attributes(("width", "100%"), ("height", "100%"), ("fill", "#ffffff"))),
            Text(name, Margin, Margin + Lettering.Title - 4, Lettering.Title, ("font-weight", "bold")),
            Text(FormattableString.Invariant($"{info.ParameterCount:N0} parameters, {info.Macs:N0} multiply-accumulates"), Margin, Margin + LineHeight + Lettering.Name, Lettering.Name),
            Group("legend", legend),
            new XElement(
                Svg + "g",
                Attributes(("id", "graph"), ("transform", FormattableString.Invariant($"translate({((width - graph.Width) / 2) - graph.Left:0.#} {top - graph.Top:0.#})"))),
                Group("frames", layout.Frames.Select(Drawn)),
                new XElement(Svg + "g", Attributes(("id", "edges"), ("fill", "none"), ("stroke", "#444444"), ("marker-end", "url(#arrow)")), layout.Edges.Select(Drawn)),
                Group("boxes", layout.Boxes.Select(box => Drawn(box.Key, box.Value))))));
    }

    private static XElement Drawn(Frame frame) => new(
        Svg + "g",
        Rectangle(frame.Area, ("rx", 6), ("fill", "#f4f4f4"), ("stroke", "#bbbbbb")),
        Lettering.Width(frame.Name, Lettering.Small) <= frame.Area.Width
            ? Text(frame.Name, frame.Area.Left + 4, frame.Area.Top + Lettering.Small + 1, Lettering.Small, ("fill", "#555555"))
            : null);

    private static XElement Drawn(Route edge) =>
        new(Svg + "polyline", Attributes(("points", string.Join(' ', edge.Points.Select(Written)))), new XElement(Svg + "title", $"{edge.From.Name} → {edge.To.Name}"));

    private static XElement Drawn(GraphBox box, Area area) => new(
        Svg + "g",
        new XElement(Svg + "title", box.Parameters == 0 ? box.Name : FormattableString.Invariant($"{box.Name}: {box.Parameters:N0} weights")),
        Rectangle(area, ("rx", 3), ("fill", Family.Of(box.Kind).Colour), ("stroke", "#333333"), ("stroke-width", box.IsOutput ? 2.5 : 1)),
        Text(box.Name, area.Middle, area.Top + 13, Lettering.Name, ("font-weight", "bold"), ("text-anchor", "middle")),
        Text(box.Description, area.Middle, area.Top + 26, Lettering.Description, ("text-anchor", "middle")));

    /// <summary>A coloured square and a name for each family that occurs, in as many lines as the width asks for.</summary>
    private static List<XElement> Legend(IReadOnlyList<GraphBox> boxes, double width, double top, out double bottom)
    {
        List<(string Text, string? Colour)> entries = [.. Family.All.Intersect(boxes.Select(box => Family.Of(box.Kind))).Select(family => (family.Name, (string?)family.Colour))];
        entries.Add(("bold border: output", null));
        if (boxes.Any(box => box.Window.Length > 0))
            entries.Add(("7×7/2: window, stride", null));
        List<XElement> drawn = [];
        double left = Margin;
        foreach (var (text, colour) in entries)
        {
            double before = colour is null ? 0 : Swatch + 4, taken = before + Lettering.Width(text, Lettering.Description);
            if (left > Margin && left + taken > width - Margin)
                (left, top) = (Margin, top + LineHeight);
            if (colour is not null)
                drawn.Add(Rectangle(new(left, top + 2, Swatch, Swatch), ("fill", colour), ("stroke", "#333333")));
            drawn.Add(Text(text, left + before, top + Lettering.Description + 1, Lettering.Description));
            left += taken + BetweenEntries;
        }

        bottom = top + (2 * LineHeight);
        return drawn;
    }

    private static XElement Group(string id, IEnumerable<XElement> elements) => new(Svg + "g", Attributes(("id", id)), elements);

    private static XElement Rectangle(Area area, params (string Name, object Value)[] attributes) =>
        new(Svg + "rect", Attributes(("x", area.Left), ("y", area.Top), ("width", area.Width), ("height", area.Height)), Attributes(attributes));

    private static XElement Text(string text, double x, double y, double size, params (string Name, object Value)[] attributes) =>
        new(Svg + "text", Attributes(("x", x), ("y", y), ("font-size", size)), Attributes(attributes), text);

    private static IEnumerable<XAttribute> Attributes(params (string Name, object Value)[] attributes) => attributes.Select(attribute => new XAttribute(attribute.Name, Written(attribute.Value)));

    private static string Written(Point point) => FormattableString.Invariant($"{point.X:0.#},{point.Y:0.#}");

    /// <summary>A tenth of a pixel is enough.</summary>
    private static string Written(object value) => value is double number ? number.ToString("0.#", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
