using CnnCompiler.Runtime.Tests;
using CnnCompiler.Samples.Digits.Reading;
using CnnCompiler.Samples.Tests.Training;

namespace CnnCompiler.Samples.Tests.Pictures;

/// <summary>Pictures of digits of the test set, read by a network that was trained for a moment.</summary>
public sealed class PredictionTests(TrainedNetwork trained) : IClassFixture<TrainedNetwork>
{
    private const int Count = 50;

    public static TheoryData<string> SameSize => [.. Drawing.SameSize.Select(drawing => drawing.Name)];

    public static TheoryData<string> All => [.. Drawing.SameSize.Concat(Drawing.Larger).Append(Drawing.WhiteOnBlack).Select(drawing => drawing.Name)];

    [Fact]
    public void A_digit_of_the_test_set_comes_out_nearly_as_it_went_in()
    {
        foreach (var (pixels, _) in DigitFolder.TestDigits(Count))
        {
            double difference = pixels.Zip(Prepared(Drawing.WhiteOnBlack, pixels), (was, became) => Math.Abs(was - became)).Average();
            Assert.InRange(difference, 0, 8);
        }
    }

    [Theory]
    [MemberData(nameof(SameSize))]
    public void Colours_and_place_make_no_difference(string drawing)
    {
        foreach (var (pixels, _) in DigitFolder.TestDigits(Count))
        {
            byte[] expected = Prepared(Drawing.WhiteOnBlack, pixels), actual = Prepared(Named(drawing), pixels);
            for (int i = 0; i < expected.Length; i++)
                Assert.InRange(actual[i], expected[i] - 3, expected[i] + 3); // colours and opacities are rounded on their way
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Most_pictures_are_recognised(string drawing)
    {
        using TempFolder folder = new();
        int right = 0;
        foreach (var (pixels, label) in DigitFolder.TestDigits(Count))
        {
            string picture = folder.Write("digit.png", Named(drawing).Png(pixels));
            right += (await trained.Predict(picture)).LastLine == $"digit {label}" ? 1 : 0;
        }

        Assert.InRange(right, Count * 9 / 10, Count);
    }

    [Fact]
    public async Task A_prediction_gives_each_digit_its_probability()
    {
        using TempFolder folder = new();
        var (pixels, label) = DigitFolder.TestDigits(1).Single();
        var run = await trained.Predict(folder.Write("digit.png", Drawing.WhiteOnBlack.Png(pixels)));
        string[] lines = run.Output.TrimEnd().Split(Environment.NewLine);
        Assert.Equal(11, lines.Length);
        float[] probabilities = [.. lines[..10].Select(line => float.Parse(line.Split("  ")[1], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.All(lines[..10].Index(), line => Assert.Matches($@"^{line.Index}  [01]\.\d{{4}}(  #+)?$", line.Item));
        Assert.Equal(1, probabilities.Sum(), 0.001);
        Assert.Equal($"digit {label}", lines[10]);
        Assert.Equal(probabilities.Max(), probabilities[label]);
    }

    [Fact]
    public async Task A_picture_of_nothing_is_refused()
    {
        using TempFolder folder = new();
        string picture = folder.Write("empty.png", Drawing.WhiteOnBlack.Png(new byte[28 * 28]));
        var run = await trained.Predict(picture);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal($"{picture} shows no digit: all of it has nearly the same colour.{Environment.NewLine}", run.Error);
    }

    private static Drawing Named(string name) => Drawing.SameSize.Concat(Drawing.Larger).Append(Drawing.WhiteOnBlack).Single(drawing => drawing.Name == name);

    private static byte[] Prepared(Drawing drawing, byte[] pixels) => DigitPicture.Prepare(PngFile.Decode(drawing.Png(pixels), drawing.Name), drawing.Name);
}
