namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>What surrounds the layers of a block, with its name above them.</summary>
internal sealed record Frame(string Name, Area Area)
{
    public const double Padding = 6, Heading = 14;

    /// <summary>
    /// Frames of the outermost blocks that hold less than half of the network. One that would hold a layer of another block, or meet another frame, is left out; the names of layers say where they belong.
    /// </summary>
    public static IReadOnlyList<Frame> Around(IReadOnlyDictionary<GraphBox, Area> boxes)
    {
        var sizes = boxes.Keys.SelectMany(box => box.Blocks).CountBy(block => block).ToDictionary();
        var framed = boxes.ToLookup(box => box.Key.Blocks.FirstOrDefault(block => sizes[block] * 2 < boxes.Count), box => box.Value);
        List<Frame> frames = [];
        foreach (var block in framed.Where(block => block.Key is not null))
        {
            var inner = Area.Around(block);
            Area area = new(inner.Left - Padding, inner.Top - Heading, inner.Width + (2 * Padding), inner.Height + Heading + Padding);
            if (framed.Any(other => other.Key != block.Key && other.Any(box => box.Overlaps(area))) || frames.Any(frame => frame.Area.Overlaps(area)))
                continue;
            frames.Add(new(block.Key!, area));
        }

        return frames;
    }
}
