using CnnCompiler.Runtime.Tests;

namespace CnnCompiler.Samples.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("--epochs 0", "--epochs is '0', expected a whole number from 1 to 1000.")]
    [InlineData("--epochs 1001", "--epochs is '1001', expected a whole number from 1 to 1000.")]
    [InlineData("--epochs 1.5", "--epochs is '1.5', expected a whole number")]
    [InlineData("--batch -1", "--batch is '-1', expected a whole number from 1 to 1024.")]
    [InlineData("--batch 99999999999999999999", "--batch is '99999999999999999999', expected a whole number from 1 to 1024.")]
    [InlineData("--threads 0", "--threads is '0', expected a whole number from 1 to 1024.")]
    [InlineData("--hold-out -1", "--hold-out is '-1', expected a whole number from 0 to 2147483647.")]
    [InlineData("--seed 0x10", "--seed is '0x10', expected a whole number from 0 to 18446744073709551615.")]
    [InlineData("--network alexnet", "--network is 'alexnet', expected lecture, lenet5 or small.")]
    [InlineData("--network LeNet5", "--network is 'LeNet5', expected lecture, lenet5 or small.")]
    [InlineData("predict a.png --network alexnet", "--network is 'alexnet', expected lecture, lenet5 or small.")]
    [InlineData("--epochs", "Required argument missing for option: '--epochs'.")]
    [InlineData("--rate 0.1", "Unrecognized command or argument '--rate'.")]
    [InlineData("predict", "Required argument 'FILE.png' missing for command: 'predict'.")]
    [InlineData("predict a.png b.png", "Unrecognized command or argument 'b.png'.")]
    [InlineData("predict a.png --epochs 3", "Unrecognized command or argument '--epochs'.")]
    [InlineData("--weights a --resume b", "Give --weights to begin with these weights, or --resume to go on from a checkpoint, not both.")]
    public async Task What_cannot_be_understood_is_refused_with_what_was_expected(string args, string message)
    {
        var run = await Run.Of(args.Split(' '));
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" -- --help" + Environment.NewLine, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--data")]
    [InlineData("--output")]
    [InlineData("--weights")]
    public async Task An_empty_path_is_refused(string option)
    {
        var run = await Run.Of(option, "");
        Assert.Equal(1, run.Code);
        Assert.StartsWith($"{option} is '', expected a path.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_every_option_with_its_default()
    {
        var help = (await Run.Of("--help")).Succeeded();
        Assert.All(
            [
                "--network <lecture|lenet5|small>", "[default: lecture]", "--weights <FILE>", "--output <FOLDER>", "[default: digits-output]", "--data <FOLDER>", "--epochs <N>", "default: 4; 14 with --augment",
                "--augment", "--hold-out <N>", "--batch <N>", "[default: 64]", "--seed <N>", "[default: 1]", "--threads <N>", "--resume <FILE>", "predict <FILE.png>",
            ],
            text => Assert.Contains(text, help.Output, StringComparison.Ordinal));
        Assert.Contains("--weights <FILE>", (await Run.Of("predict", "--help")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--weights", "Give --weights a file that training wrote, such as digits-output")]
    [InlineData("--resume", "Give --resume a checkpoint that training wrote, such as digits-output")]
    public async Task A_file_that_is_not_there_is_named_before_any_work(string option, string remedy)
    {
        using TempFolder folder = new();
        var run = await Run.Of(option, folder["none"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"There is no file {folder["none"]}. {remedy}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_weights_a_prediction_offers_the_training_that_makes_them()
    {
        using TempFolder folder = new();
        string picture = folder.Write("digit.png", [1]), output = folder["not yet"];
        var run = await Run.Of("predict", picture, "--network", "lenet5", "--output", output);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"There is no file {Path.Combine(output, "lenet5.safetensors")}. Train first: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["--network", "lenet5", "--output", output], Run.ArgumentsOffered(run.Error));
    }

    [Fact]
    public async Task A_picture_that_is_not_there_is_named()
    {
        using TempFolder folder = new();
        var run = await Run.Of("predict", folder["none.png"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal($"There is no file {folder["none.png"]}. Give the path of a PNG file.{Environment.NewLine}", run.Error);
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_made_is_named_before_training()
    {
        using TempFolder folder = new();
        string file = folder.Write("file", [1]);
        var run = await Run.Of("--output", file);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"The output folder {file} cannot be made: ", run.Error, StringComparison.Ordinal);
    }
}
