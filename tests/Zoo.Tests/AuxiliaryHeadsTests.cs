using System.Globalization;
using System.Text.RegularExpressions;
using CnnCompiler.Numerics;
using CnnCompiler.Samples.Zoo.Networks;

namespace CnnCompiler.Zoo.Tests;

/// <summary>GoogLeNet with its two heads, which training alone has.</summary>
public class AuxiliaryHeadsTests
{
    /// <summary>As they follow from the paper, and from Caffe's file for training.</summary>
    [Fact]
    public void Totals_with_both_heads()
    {
        Assert.Equal(13_378_280, GoogLeNetInTraining.ParameterCount);
        long[] heads = [.. Regex.Matches(GoogLeNetInTraining.Summary, @"^head[12]\.[^\n]*in training[^\n]* ([\d,]+) +\d+×\d+ +[\d,]+$", RegexOptions.Multiline)
            .Select(row => long.Parse(row.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        Assert.Equal(1_591_044_096, GoogLeNetInTraining.Macs + heads.Sum());
    }

    [Fact]
    public void Predictions_have_nothing_of_them()
    {
        Assert.Equal((GoogLeNet.Macs, GoogLeNet.ArenaBytes, GoogLeNet.OutputLength), (GoogLeNetInTraining.Macs, GoogLeNetInTraining.ArenaBytes, GoogLeNetInTraining.OutputLength));
        var (without, with) = (GraphRecorder.Record(GoogLeNet.Describe), GraphRecorder.Record(GoogLeNetInTraining.Describe));
        Assert.Equal(without.Nodes.Select(node => node.Name), with.Nodes.Where(node => node.Operation != "Dropout").Select(node => node.Name));
        Assert.Equal(without.Parameters.Select(parameter => parameter.Name), with.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(
            GoogLeNet.Info.Tensors.Select(tensor => tensor.Name),
            GoogLeNetInTraining.Info.Tensors.Select(tensor => tensor.Name).Where(name => !name.StartsWith("head", StringComparison.Ordinal)));
    }

    /// <summary>The main output's loss and 0.3 of each head's; what dropout drops depends on the step alone.</summary>
    [Fact]
    public void A_step_counts_all_three_outputs()
    {
        float[] image = new TestNumbers(1).Tensor([1, 3, 224, 224]).ToSingle();
        var trainer = GoogLeNetInTraining.Create(seed: 2).CreateTrainer(1, new Sgd(1e-3f));
        float[] scores = trainer.Forward(image).ToArray();
        SoftmaxCrossEntropyLoss loss = new();
        float[] losses = [.. scores.Chunk(1000).Select(output => loss.Compute(new(1000, 1, 1), output, [7], new float[1000]))];
        Assert.Equal(3, losses.Length);
        float expected = (0.3f * losses[0]) + (0.3f * losses[1]) + losses[2];
        Assert.Equal(expected, trainer.Step(image, [7]), 1e-5f * expected);
    }
}
