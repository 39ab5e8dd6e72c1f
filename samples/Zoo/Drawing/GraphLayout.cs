using GraphShape;
using GraphShape.Algorithms.Layout;
using QuikGraph;

namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>Where everything of a graph stands: boxes in rows, each below what it reads; edges go between the rows. Units are pixels, y grows downwards.</summary>
/// <param name="Boxes">The place of each box.</param>
/// <param name="Edges">An edge for each value that a box reads.</param>
/// <param name="Frames">Frames around blocks.</param>
internal sealed record GraphLayout(IReadOnlyDictionary<GraphBox, Area> Boxes, IReadOnlyList<Route> Edges, IReadOnlyList<Frame> Frames)
{
    private const double BoxHeight = 32, BesideText = 7, BetweenColumns = 22, BetweenRows = 18;

    /// <summary>How much wider a picture may be for having an edge less that bends.</summary>
    private const double BendWidth = 4;

    /// <summary>
    /// The library's ways of bringing boxes in line: the mean of four, and two of the four. The mean is narrow and bends many edges; it may let boxes overlap. The others are straight, and drift to one side
    /// where many branches follow each other.
    /// </summary>
    private static readonly int[] Alignments = [-1, 0, 2];

    /// <summary>The room that all of it takes.</summary>
    public Area Area => Area.Around([.. Boxes.Values, .. Frames.Select(frame => frame.Area), .. Edges.SelectMany(edge => edge.Points).Select(point => new Area(point.X, point.Y, 0, 0))]);

    /// <summary>How many boxes overlap the one before them in their row.</summary>
    private int Overlaps => Boxes.Values.GroupBy(area => area.Top).Sum(row =>
    {
        Area[] areas = [.. row.OrderBy(area => area.Left)];
        return areas.Zip(areas.Skip(1)).Count(pair => pair.First.Overlaps(pair.Second));
    });

    private int Bends => Edges.Count(edge => edge.Points.Count > 2);

    /// <summary>Places boxes, which stand behind those that they read.</summary>
    public static GraphLayout Of(IReadOnlyList<GraphBox> boxes) => Alignments
        .Select(alignment => Of(boxes, alignment))
        .OrderBy(layout => layout.Overlaps)
        .ThenBy(layout => layout.Area.Width + (layout.Bends * BendWidth))
        .First();

    private static GraphLayout Of(IReadOnlyList<GraphBox> boxes, int alignment)
    {
        BidirectionalGraph<GraphBox, Edge<GraphBox>> graph = new(allowParallelEdges: false);
        graph.AddVertexRange(boxes);
        graph.AddEdgeRange(boxes.SelectMany(box => box.Reads, (box, read) => new Edge<GraphBox>(read, box)));
        SugiyamaLayoutParameters parameters = new()
        {
            LayerGap = boxes.Any(box => box.Blocks.Any()) ? BetweenRows + Frame.Heading : BetweenRows,
            SliceGap = BetweenColumns,
            EdgeRouting = SugiyamaEdgeRouting.Orthogonal,
            PositionMode = alignment,
        };
        SugiyamaLayoutAlgorithm<GraphBox, Edge<GraphBox>, BidirectionalGraph<GraphBox, Edge<GraphBox>>> layout = new(graph, boxes.ToDictionary(box => box, SizeOf), parameters);
        layout.Compute();

        var areas = boxes.ToDictionary(box => box, box => AreaOf(layout.VerticesPositions[box], SizeOf(box)));
        List<Route> edges = [.. graph.Edges.Select(edge => Route.Between(edge.Source, areas[edge.Source], layout.EdgeRoutes.TryGetValue(edge, out var turns) ? turns : [], edge.Target, areas[edge.Target]))];
        return new(areas, edges, Frame.Around(areas));
    }

    private static Size SizeOf(GraphBox box) =>
        new(Math.Max(Lettering.Width(box.Name, Lettering.Name), Lettering.Width(box.Description, Lettering.Description)) + (2 * BesideText), BoxHeight);

    /// <summary>From the library's places, which are those of centres, to tenths of a pixel.</summary>
    private static Area AreaOf(Point centre, Size size) => new(Math.Round(centre.X - (size.Width / 2), 1), Math.Round(centre.Y - (size.Height / 2), 1), size.Width, size.Height);
}
