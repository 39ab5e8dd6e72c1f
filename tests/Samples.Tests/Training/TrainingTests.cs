using CnnCompiler.Runtime.Tests;
using CnnCompiler.Runtime.Tests.Data;
using CnnCompiler.Samples.Digits.Reading;
using StbImageSharp;

namespace CnnCompiler.Samples.Tests.Training;

public sealed class TrainingTests : IDisposable
{
    private readonly TempFolder _data = new(), _output = new();

    public TrainingTests() => DigitFolder.Write(_data, train: 300, test: 100);

    public void Dispose()
    {
        _data.Dispose();
        _output.Dispose();
    }

    [Theory]
    [InlineData("lecture", "DigitNet: 421,642 parameters")]
    [InlineData("lenet5", "LeNet5: 61,706 parameters")]
    [InlineData("small", "SmallNet: 146,474 parameters")]
    public async Task A_run_leaves_weights_a_checkpoint_and_four_pictures_and_says_how_it_went(string network, string header)
    {
        var run = (await Train("a", "--network", network, "--epochs", "2")).Succeeded();
        Assert.StartsWith($"{header}, 300 images to train with, 100 to test with{Environment.NewLine}", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"epoch 1 of 2   loss \d\.\d{4}   train 0\.\d{4}   test 0\.\d{4}   \d+\.\d s\r?\nepoch 2 of 2 ", run.Output);
        Assert.Matches(@"one prediction: \d+\.\d µs \(median of 2,000\), 0 bytes allocated\r?\nin batches of 32: [\d,]+ images per second", run.Output);
        Assert.Matches(@"\ntrained for \d+ s, seed 1, threads \d+\r?\ntest accuracy 0\.\d{4}\r?\n$", run.Output);
        string[] expected =
        [
            $"{network}-checkpoint.safetensors", $"{network}-confusion-matrix.png", $"{network}-first-filters.png", $"{network}-misread-digits.png", $"{network}-training-curves.png", $"{network}.safetensors",
        ];
        Assert.Equal(expected, Directory.GetFiles(_output["a"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.Equal((900, 860), SizeOf($"{network}-confusion-matrix.png"));
        Assert.Equal((1200, 520), SizeOf($"{network}-training-curves.png"));
        Assert.Equal(756, SizeOf($"{network}-first-filters.png").Width);
        var (width, height) = SizeOf($"{network}-misread-digits.png");
        Assert.Equal(1012, width);
        Assert.InRange(height, 228, 928); // a row to six rows of misread digits
    }

    [Fact]
    public async Task The_seed_alone_decides_the_weights()
    {
        (await Train("a", "--network", "lenet5", "--epochs", "1", "--seed", "7")).Succeeded();
        (await Train("b", "--network", "lenet5", "--epochs", "1", "--seed", "7")).Succeeded();
        (await Train("c", "--network", "lenet5", "--epochs", "1", "--seed", "8")).Succeeded();
        Assert.Equal(Weights("a"), Weights("b"));
        Assert.NotEqual(Weights("a"), Weights("c"));
    }

    [Fact]
    public async Task Augmentation_changes_the_weights_and_follows_from_the_seed()
    {
        (await Train("a", "--network", "lenet5", "--epochs", "1", "--augment")).Succeeded();
        (await Train("b", "--network", "lenet5", "--epochs", "1", "--augment")).Succeeded();
        (await Train("c", "--network", "lenet5", "--epochs", "1")).Succeeded();
        Assert.Equal(Weights("a"), Weights("b"));
        Assert.NotEqual(Weights("a"), Weights("c"));
    }

    [Fact]
    public async Task Images_that_are_held_out_are_not_trained_with_and_take_the_test_images_place()
    {
        _data.Write(DigitFolder.TestLabels + ".gz", Idx.Gzip(Idx.Of([100], new byte[100]))); // with these labels no network could do well
        var run = (await Train("a", "--network", "lenet5", "--epochs", "12", "--hold-out", "50")).Succeeded();
        Assert.StartsWith("LeNet5: 61,706 parameters, 250 images to train with, 50 to test with", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"train 0\.\d{4}   held-out 0\.\d{4} ", run.Output);
        Assert.Matches(@"^held-out accuracy 0\.[5-9]\d{3}$", run.LastLine);
    }

    [Fact]
    public async Task Holding_out_all_images_is_refused()
    {
        var run = await Train("a", "--hold-out", "300");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("--hold-out is 300, but there are only 300 training images; leave some to train with.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_class_has_its_scores()
    {
        var run = (await Train("a", "--network", "lenet5", "--epochs", "3")).Succeeded();
        for (int digit = 0; digit < 10; digit++)
            Assert.Matches($@"\n{digit} +[01]\.\d{{4}} +[01]\.\d{{4}} +[01]\.\d{{4}}\r?\n", run.Output);
        Assert.Matches(@"\n +precision +recall +F1\r?\n", run.Output);
        Assert.Matches(@"\nmean +0\.\d{4} +0\.\d{4} +0\.\d{4}\r?\n", run.Output);
    }

    [Fact]
    public async Task Training_starts_from_weights_that_are_given()
    {
        (await Train("a", "--network", "lenet5", "--epochs", "5")).Succeeded();
        var again = (await Train("b", "--network", "lenet5", "--epochs", "1", "--weights", Path.Combine(_output["a"], "lenet5.safetensors"))).Succeeded();
        var fresh = (await Train("c", "--network", "lenet5", "--epochs", "1")).Succeeded();
        Assert.True(Loss(again) < Loss(fresh) / 2, again.Output + fresh.Output);
    }

    [Fact]
    public async Task Weights_of_the_other_network_are_refused_with_its_name()
    {
        (await Train("a", "--network", "lenet5", "--epochs", "1")).Succeeded();
        var run = await Train("a", "--weights", Path.Combine(_output["a"], "lenet5.safetensors"));
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("does not fit DigitNet", run.Error, StringComparison.Ordinal);
        Assert.Contains("was saved from LeNet5", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_watches_sees_a_bar_an_epoch()
    {
        var run = (await Run.OnScreen(100, "--network", "lenet5", "--epochs", "2", "--data", _data[""], "--output", _output["a"])).Succeeded();
        Assert.Matches(@"epoch 1 of 2  loss \d\.\d{4}  train 0\.\d{4}  test 0\.\d{4} [^\r\n]* \d:\d\d taken", run.Output);
        Assert.Matches(@"epoch 2 of 2  loss \d\.\d{4}  train 0\.\d{4}  test 0\.\d{4} [^\r\n]* \d:\d\d taken", run.Output);
        Assert.Matches(@"\ntrained for \d+ s, seed 1, threads \d+\r?\ntest accuracy 0\.\d{4}\r?\n$", run.Output);
    }

    [Fact]
    public async Task A_terminal_that_is_too_narrow_for_bars_gets_lines()
    {
        var run = (await Run.OnScreen(60, "--network", "lenet5", "--epochs", "1", "--data", _data[""], "--output", _output["a"])).Succeeded();
        Assert.Matches(@"\nepoch 1 of 1   loss \d\.\d{4}   train 0\.\d{4}   test 0\.\d{4}   \d+\.\d s\r?\n", run.Output);
        Assert.DoesNotContain('\e', run.Output);
    }

    private Task<Run> Train(string folder, params string[] args) => Run.Of([.. args, "--data", _data[""], "--output", _output[folder]]);

    private byte[] Weights(string folder) => File.ReadAllBytes(Path.Combine(_output[folder], "lenet5.safetensors"));

    /// <summary>The size of a picture in the first folder, which is decoded and whose checksums are checked.</summary>
    private (int Width, int Height) SizeOf(string name)
    {
        ImageResult picture = PngFile.Read(Path.Combine(_output["a"], name));
        Assert.True(picture.Data.Distinct().Skip(2).Any(), $"{name} is empty."); // more than opaque white
        return (picture.Width, picture.Height);
    }

    private static double Loss(Run run) => double.Parse(run.Output.Split("loss ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
