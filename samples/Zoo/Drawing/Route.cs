using GraphShape;

namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>An edge, from the lower side of a box to the upper side of one that reads it.</summary>
/// <param name="From">The box whose value is read.</param>
/// <param name="To">The box that reads.</param>
/// <param name="Points">Its ends, and between them where it turns.</param>
internal sealed record Route(GraphBox From, GraphBox To, IReadOnlyList<Point> Points)
{
    /// <summary>Less than one sees.</summary>
    private const double Nothing = 0.5;

    /// <param name="from">The box whose value is read.</param>
    /// <param name="above">Its place.</param>
    /// <param name="turns">Where the library lets the edge turn, upright and level pieces in turn.</param>
    /// <param name="to">The box that reads.</param>
    /// <param name="below">Its place.</param>
    public static Route Between(GraphBox from, Area above, IEnumerable<Point> turns, GraphBox to, Area below)
    {
        List<Point> points = [new(above.Middle, above.Bottom)];
        foreach (var turn in turns)
        {
            if (Math.Abs(turn.X - points[^1].X) > Nothing)
                points.AddRange([new(points[^1].X, turn.Y), turn]);
        }

        if (Math.Abs(below.Middle - points[^1].X) > Nothing)
        {
            double level = (points[^1].Y + below.Top) / 2;
            points.AddRange([new(points[^1].X, level), new(below.Middle, level)]);
        }

        points.Add(new(points[^1].X, below.Top));
        return new(from, to, points);
    }
}
