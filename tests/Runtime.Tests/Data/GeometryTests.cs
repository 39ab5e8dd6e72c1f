using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

/// <summary>Where geometric transforms move pixels.</summary>
public class GeometryTests
{
    private const float Outside = -5;

    private static readonly Background Border = Background.Of(Outside);

    [Fact]
    public void Flips_exchange_sides_and_undo_themselves()
    {
        foreach (MapShape shape in new MapShape[] { new(1, 4, 4), new(2, 5, 3), new(3, 2, 7) })
        {
            Holds(shape, new HorizontalFlip(), (x, y) => (shape.Width - 1 - x, y));
            Holds(shape, new VerticalFlip(), (x, y) => (x, shape.Height - 1 - y));
            Holds(shape, Twice(new HorizontalFlip()), (x, y) => (x, y));
            Holds(shape, Twice(new VerticalFlip()), (x, y) => (x, y));
        }
    }

    [Fact]
    public void Right_angles_turn_squares_exactly()
    {
        foreach (int side in new[] { 3, 7, 8 })
        {
            MapShape shape = new(2, side, side);
            // Counter-clockwise: the right column becomes the top row.
            Holds(shape, new Rotation(90, 90), (x, y) => (side - 1 - y, x));
            Holds(shape, new Rotation(180, 180), (x, y) => (side - 1 - x, side - 1 - y));
            Holds(shape, new Rotation(-90, -90), (x, y) => (y, side - 1 - x));
        }
    }

    [Fact]
    public void Odd_oblongs_turn_exactly_about_their_middle_pixel() =>
        Holds(new(1, 3, 7), new Rotation(90, 90), (x, y) => (3 - (y - 1), 1 + (x - 3)));

    [Fact]
    public void Scaling_by_a_whole_number_keeps_the_middle_and_spreads_the_rest() =>
        Holds(new(1, 7, 7), new TransformSequence(Border, new Scaling(0.5, 0.5)), (x, y) => (3 + (2 * (x - 3)), 3 + (2 * (y - 3))));

    [Fact]
    public void A_shear_of_45_degrees_moves_each_row_by_its_distance_from_the_middle() =>
        Holds(new(1, 5, 5), new Shear(45, 45) { Background = Border }, (x, y) => (x + (y - 2), y), 1e-5);

    [Fact]
    public void Crops_move_by_whole_pixels_in_every_direction()
    {
        MapShape shape = new(1, 5, 6);
        HashSet<(int X, int Y)> moves = [];
        float[] before = Noise.Image(shape);
        for (ulong seed = 0; seed < 300; seed++)
        {
            float[] after = Applied(new PaddedCrop(2) { Background = Border }, shape, before, seed);
            var move = (from x in Enumerable.Range(-2, 5) from y in Enumerable.Range(-2, 5) where Moved(shape, before, (px, py) => (px + x, py + y)).SequenceEqual(after) select (x, y)).Single();
            moves.Add(move);
        }

        Assert.Equal(25, moves.Count);
    }

    [Fact]
    public void Between_pixels_lies_their_mean_and_at_the_border_half_of_what_is_outside()
    {
        // Twice as large: the middle of row 0 of 1 comes from half a row inside, columns from -0.25 + x / 2 about the middle.
        MapShape shape = new(1, 4, 4);
        float[] columns = [.. Enumerable.Range(0, 16).Select(i => (float)(i % 4))];
        float[] larger = Applied(new Scaling(2, 2), shape, columns, 1);
        Assert.Equal([0.75f, 1.25f, 1.75f, 2.25f], larger[4..8]);

        // Half as large: the first column comes from -1.5, the second from 0.5, the rows likewise.
        float[] smaller = Applied(new Scaling(0.5, 0.5) { Background = Border }, shape, columns, 1);
        Assert.Equal([Outside, 0.5f, 2.5f, Outside], smaller[4..8]);
        Assert.Equal([Outside, Outside, Outside, Outside], smaller[..4]);
    }

    [Fact]
    public void Transforms_together_are_one_resampling()
    {
        // Interpolated one by one, a turn by 30 degrees and back would blur; gathered, it changes nothing but rounding.
        MapShape shape = new(2, 9, 9);
        float[] before = Noise.Image(shape), after = Applied(new TransformSequence(Border, new Rotation(30, 30), new Shear(10, 10), new Shear(-10, -10), new Rotation(-30, -30)), shape, before, 1);
        Assert.Equal(before, after, new Near(1e-5));

        // A cutout between the two is in the way.
        TransformSequence apart = new(Border, new Rotation(30, 30), new Cutout(1), new Rotation(-30, -30));
        Assert.NotEqual(before, Applied(apart, shape, before, 1), new Near(0.1));
    }

    [Fact]
    public void An_elastic_distortion_between_others_is_gathered_too()
    {
        // Flipping before and after a distortion flips its field: the same image as the distortion of the flipped image, flipped.
        MapShape shape = new(1, 12, 12);
        ElasticDistortion elastic = new(20, 3);
        float[] before = Noise.Image(shape), flipped = Moved(shape, before, (x, y) => (11 - x, y));
        float[] expected = Moved(shape, Applied(elastic, shape, flipped, 3), (x, y) => (11 - x, y));
        Assert.Equal(expected, Applied(new TransformSequence(Background.Zero, new HorizontalFlip(), elastic, new HorizontalFlip()), shape, before, 3), new Near(1e-5));
        Assert.NotEqual(before, expected, new Near(0.1));
    }

    [Fact]
    public void Elastic_displacements_have_the_size_that_is_promised()
    {
        // Ramps show where each pixel comes from. Far from the border the deviation is strength / √3 / (2 √π smoothness).
        MapShape shape = new(1, 64, 64);
        float[] right = [.. Enumerable.Range(0, 64 * 64).Select(i => (float)(i % 64))];
        double squares = 0;
        int count = 0;
        for (ulong seed = 0; seed < 50; seed++)
        {
            float[] after = Applied(new ElasticDistortion(34, 4), shape, right, seed);
            for (int y = 16; y < 48; y++)
            {
                for (int x = 16; x < 48; x++, count++)
                    squares += Math.Pow(after[(y * 64) + x] - x, 2);
            }
        }

        double expected = 34 / Math.Sqrt(3) / (2 * Math.Sqrt(Math.PI) * 4);
        Assert.InRange(Math.Sqrt(squares / count) / expected, 0.9, 1.1);
        Assert.InRange(expected, 34 / 25.0, 34 / 24.0);
    }

    [Fact]
    public void The_border_has_the_background_of_its_channel()
    {
        MapShape shape = new(2, 3, 3);
        float[] after = Applied(new Shift(100) { Background = Background.Of(7, 8) }, shape, Noise.Image(shape), 4);
        Assert.Equal([.. Enumerable.Repeat(7f, 9), .. Enumerable.Repeat(8f, 9)], after);
    }

    [Fact]
    public void A_part_of_a_sequence_may_have_its_own_background()
    {
        MapShape shape = new(1, 3, 3);
        TransformSequence sequence = new(Border, new Shift(100) { Background = Background.Of(7) }, new Cutout(1));
        float[] after = Applied(sequence, shape, Noise.Image(shape), 4);
        Assert.Equal(1, after.Count(value => value == Outside));
        Assert.Equal(8, after.Count(value => value == 7));
    }

    [Fact]
    public void A_black_background_is_what_black_pixels_become()
    {
        float[] image = new float[3];
        Normalization normalization = new([0.1, 0.2, 0.3], [0.4, 0.5, 0.6]);
        new ImageDataset(new(3, 1, 1), new byte[3], new byte[1], normalization).CopyImage(0, image);
        var background = Background.Of(normalization);
        Assert.Equal(image, new[] { background[0], background[1], background[2] });
    }

    private static TransformSequence Twice(ImageTransform transform) => new(Border, transform, new Cutout(1) { Probability = 0 }, transform);

    /// <summary>A transform takes each pixel from where a formula says.</summary>
    private static void Holds(MapShape shape, ImageTransform transform, Func<int, int, (int X, int Y)> source, double error = 0)
    {
        float[] before = Noise.Image(shape);
        var own = transform.Background is null ? new TransformSequence(Border, transform) : transform;
        Assert.Equal(Moved(shape, before, source), Applied(own, shape, before, 1), new Near(error));
    }

    private static float[] Moved(MapShape shape, float[] image, Func<int, int, (int X, int Y)> source)
    {
        float[] moved = new float[image.Length];
        for (int i = 0; i < moved.Length; i++)
        {
            int plane = shape.Height * shape.Width, channel = i / plane;
            var (x, y) = source(i % shape.Width, i % plane / shape.Width);
            bool inside = x >= 0 && y >= 0 && x < shape.Width && y < shape.Height;
            moved[i] = inside ? image[(channel * plane) + (y * shape.Width) + x] : Outside;
        }

        return moved;
    }

    private static float[] Applied(ImageTransform transform, MapShape shape, float[] image, ulong seed)
    {
        float[] copy = [.. image];
        transform.Apply(shape, copy, new float[transform.ScratchLength(shape)], new(seed));
        return copy;
    }

    private sealed class Near(double error) : IEqualityComparer<float>
    {
        public bool Equals(float x, float y) => Math.Abs(x - y) <= error;

        public int GetHashCode(float value) => 0;
    }
}
