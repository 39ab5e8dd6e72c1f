using CnnCompiler.Data;
using CnnCompiler.Samples.Tags;
using CnnCompiler.Samples.Tags.Canvases;

namespace CnnCompiler.Samples.Tests.Tags;

public class CanvasTests
{
    private const int Side = 64, DigitSide = 28;

    private static readonly ImageDataset _digits = NumberedDigits.Of(1, 50);

    [Fact]
    public void A_canvas_follows_from_the_seed_and_its_number()
    {
        CanvasDataset canvases = new(_digits, 20, seed: 7), more = new(_digits, 60, seed: 7), others = new(_digits, 20, seed: 8);
        for (int i = 19; i >= 0; i--)
        {
            Assert.Equal(Image(canvases, i), Image(more, i));
            Assert.Equal(Target(canvases, i), Target(more, i));
            Assert.NotEqual(Image(canvases, i), Image(others, i));
        }
    }

    [Fact]
    public void Digits_are_within_the_canvas_and_do_not_hide_each_other()
    {
        CanvasDataset canvases = new(_digits, 500, seed: 1);
        foreach (var layout in Enumerable.Range(0, canvases.Count).Select(canvases.Layout))
        {
            Assert.All(layout, placement => Assert.True(placement is { Left: >= 0 and <= Side - DigitSide, Top: >= 0 and <= Side - DigitSide }, placement.ToString()));
            Assert.All(
                Pairs(layout), pair => Assert.True(Math.Max(Math.Abs(pair.A.Left - pair.B.Left), Math.Abs(pair.A.Top - pair.B.Top)) >= 18, $"{pair}"));
        }
    }

    [Fact]
    public void There_are_one_to_four_digits_and_sometimes_one_twice()
    {
        CanvasDataset canvases = new(_digits, 500, seed: 1);
        var layouts = Enumerable.Range(0, canvases.Count).Select(canvases.Layout).ToList();
        Assert.Equal([1, 2, 3, 4], layouts.Select(layout => layout.Count).Distinct().Order());
        Assert.Contains(layouts, layout => layout.Select(placement => _digits.Label(placement.Digit)).Distinct().Count() < layout.Count);
    }

    [Fact]
    public void The_ink_of_a_canvas_is_that_of_its_digits_and_the_tags_are_theirs()
    {
        CanvasDataset canvases = new(_digits, 100, seed: 3);
        for (int i = 0; i < canvases.Count; i++)
        {
            var layout = canvases.Layout(i);
            Assert.Equal(Enumerable.Range(0, Side * Side).Select(pixel => InkAt(layout, pixel % Side, pixel / Side)), Image(canvases, i));
            Assert.Equal(
                Enumerable.Range(0, 10).Select(tag => layout.Any(placement => _digits.Label(placement.Digit) == tag) ? 1f : 0f), Target(canvases, i));
        }
    }

    [Fact]
    public void No_digit_is_on_canvases_of_two_kinds()
    {
        // The numbers of test images begin where those of training images end.
        var data = TagData.Compose(NumberedDigits.Of(1, 240), NumberedDigits.Of(241, 15));
        Assert.Equal((200, 40, 15), (data.Train.Count, data.Validation.Count, data.Test.Count));
        HashSet<int> train = NumberedDigits.SeenOn(data.Train), validation = NumberedDigits.SeenOn(data.Validation), test = NumberedDigits.SeenOn(data.Test);
        Assert.All([.. train, .. validation], number => Assert.InRange(number, 1, 240));
        Assert.All(test, number => Assert.InRange(number, 241, 255));
        Assert.Empty(train.Intersect(validation));
    }

    [Fact]
    public void Drawing_a_canvas_allocates_nothing()
    {
        CanvasDataset canvases = new(_digits, 20, seed: 1);
        float[] image = new float[canvases.Shape.Length], target = new float[canvases.TargetLength];
        long Bytes()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < canvases.Count; i++)
            {
                canvases.CopyImage(i, image);
                canvases.CopyTarget(i, target);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Bytes(); // the first call of a method may allocate in the runtime
        Assert.Equal(0, Bytes());
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        CanvasDataset canvases = new(_digits, 20, seed: 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => canvases.CopyImage(20, new float[Side * Side]));
        Assert.Throws<ArgumentOutOfRangeException>(() => canvases.CopyTarget(-1, new float[10]));
        Assert.Throws<ArgumentException>(() => canvases.CopyImage(0, new float[Side]));
        Assert.Throws<ArgumentException>(() => canvases.CopyTarget(0, new float[11]));
        ImageDataset small = new(new MapShape(1, 8, 8), new byte[64], new byte[1]);
        Assert.Throws<ArgumentException>(() => new CanvasDataset(small, 20, seed: 1));
    }

    private static IEnumerable<(Placement A, Placement B)> Pairs(IReadOnlyList<Placement> layout) => layout.SelectMany((a, i) => layout.Take(i).Select(b => (a, b)));

    /// <summary>Where digits lie on each other, the darker ink counts: that of the greater number.</summary>
    private static float InkAt(IReadOnlyList<Placement> layout, int x, int y) => layout
        .Where(placement => x >= placement.Left && x < placement.Left + DigitSide && y >= placement.Top && y < placement.Top + DigitSide)
        .Select(placement => (placement.Digit + 1) / 255f)
        .DefaultIfEmpty(0)
        .Max();

    private static float[] Image(CanvasDataset canvases, int index)
    {
        float[] image = new float[canvases.Shape.Length];
        canvases.CopyImage(index, image);
        return image;
    }

    private static float[] Target(CanvasDataset canvases, int index)
    {
        float[] target = new float[canvases.TargetLength];
        canvases.CopyTarget(index, target);
        return target;
    }
}
