namespace CnnCompiler.Runtime.Tests.Metrics;

public sealed class ScoreRankingTests
{
    [Fact]
    public void An_example_worked_by_hand()
    {
        // 0.9 yes, 0.8 no, 0.7 yes and no, 0.2 no
        var ranking = ScoreRanking.Of([0.2f, 0.7f, 0.9f, 0.8f, 0.7f], [0, 1, 1, 0, 0]);
        Assert.Equal([new(0.9f, 1, 0), new(0.8f, 1, 1), new(0.7f, 2, 2), new(0.2f, 2, 3)], ranking.Cuts);
        Assert.Equal((2, 3), (ranking.Positives, ranking.Negatives));
        Assert.Equal(((1.0 / 1) + (2.0 / 4)) / 2, ranking.AveragePrecision, 1e-15);
        Assert.Equal((3 + 1.5) / 6, ranking.RocArea, 1e-15); // 0.9 beats all three; 0.7 beats 0.2, and half of its equal
        Assert.Equal(
            [new(float.PositiveInfinity, 0, 0), new(0.9f, 0, 0.5), new(0.8f, 1 / 3.0, 0.5), new(0.7f, 2 / 3.0, 1), new(0.2f, 1, 1)], ranking.RocCurve);
    }

    [Theory]
    [InlineData(0.91f, 0, 0)]
    [InlineData(0.9f, 1, 0)]
    [InlineData(0.75f, 1, 1)]
    [InlineData(0.7f, 2, 2)]
    [InlineData(0.1f, 2, 3)]
    [InlineData(float.NegativeInfinity, 2, 3)]
    public void A_threshold_says_yes_to_what_is_not_below_it(float threshold, int truePositives, int falsePositives) => Assert.Equal(
        new(truePositives, falsePositives, 2 - truePositives, 3 - falsePositives),
        ScoreRanking.Of([0.2f, 0.7f, 0.9f, 0.8f, 0.7f], [0, 1, 1, 0, 0]).At(threshold));

    [Theory]
    [InlineData(new[] { 0.9f, 0.6f, 0.2f }, new[] { 1f, 1, 0 }, 0.4f)] // half way between yes and no
    [InlineData(new[] { 0.9f, 0.6f, 0.2f }, new[] { 1f, 1, 1 }, 0.2f)] // everything
    [InlineData(new[] { 0.9f, 0.6f, 0.2f }, new[] { 0f, 0, 0 }, 0.5f)] // nothing to tune
    [InlineData(new[] { 0.9f, 0.8f, 0.7f, 0.1f }, new[] { 1f, 0, 0, 1 }, 0.85f)] // 2/3 twice: the highest
    [InlineData(new[] { 1f, 0.99999994f }, new[] { 1f, 0 }, 1f)] // neighbours, with nothing between
    public void The_best_threshold(float[] scores, float[] targets, float expected) => Assert.Equal(expected, ScoreRanking.Of(scores, targets).BestThreshold(), 1e-7f);

    [Fact]
    public void Random_scores_with_many_equal_ones_as_the_definitions_have_them()
    {
        SeededRandom random = new(5);
        for (int round = 0; round < 200; round++)
        {
            int count = 1 + random.NextInt32(30), levels = 1 + random.NextInt32(12);
            float[] scores = [.. Enumerable.Range(0, count).Select(_ => (float)random.NextInt32(levels) - 4)];
            float[] targets = [.. Enumerable.Range(0, count).Select(_ => random.NextInt32(5) switch { 0 => float.NaN, 1 or 2 => 1f, _ => 0f })];
            float[] yes = [.. scores.Where((_, i) => targets[i] == 1)], no = [.. scores.Where((_, i) => targets[i] == 0)];
            var ranking = ScoreRanking.Of(scores, targets);

            // Of all pairs of a yes and a no, those in the right order.
            double area = yes.Length * no.Length == 0 ? double.NaN : yes.Average(y => no.Average(n => y > n ? 1 : y == n ? 0.5 : 0));
            Assert.Equal(area, ranking.RocArea, 1e-12);

            // Over all yes: the part of yes among what scores as high at least.
            double PrecisionFrom(float score) => (double)yes.Count(y => y >= score) / (yes.Count(y => y >= score) + no.Count(n => n >= score));
            double precision = yes.Length == 0 ? double.NaN : yes.Average(PrecisionFrom);
            Assert.Equal(precision, ranking.AveragePrecision, 1e-12);

            foreach (float threshold in scores)
            {
                BinaryConfusion counted = new(yes.Count(y => y >= threshold), no.Count(n => n >= threshold), yes.Count(y => y < threshold), no.Count(n => n < threshold));
                Assert.Equal(counted, ranking.At(threshold));
            }

            double best = scores.Max(threshold => ranking.At(threshold).F1);
            if (yes.Length > 0)
                Assert.Equal(best, ranking.At(ranking.BestThreshold()).F1);
        }
    }

    [Fact]
    public void Of_one_kind_alone_nothing_can_be_said()
    {
        var yes = ScoreRanking.Of([0.3f, 0.2f], [1, 1]);
        Assert.Equal(1, yes.AveragePrecision);
        Assert.Equal(double.NaN, yes.RocArea);
        Assert.All(yes.RocCurve, point => Assert.Equal(double.NaN, point.FalsePositiveRate));
        var no = ScoreRanking.Of([0.3f, 0.2f], [0, 0]);
        Assert.Equal(double.NaN, no.AveragePrecision);
        Assert.Equal(double.NaN, no.RocArea);
        var nothing = ScoreRanking.Of([0.3f], [float.NaN]);
        Assert.Empty(nothing.Cuts);
        Assert.Equal(double.NaN, nothing.AveragePrecision);
        Assert.Equal(0, nothing.At(0).F1);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void Scores_are_finite(float score)
    {
        var thrown = Assert.Throws<ArgumentException>("scores", () => ScoreRanking.Of([0, score], [0, 1]));
        Assert.StartsWith($"Score 1 is {score}, but must be finite.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_suit_the_scores()
    {
        Assert.Throws<ArgumentException>("targets", () => ScoreRanking.Of([0, 1], [0]));
        var thrown = Assert.Throws<ArgumentException>(() => ScoreRanking.Of([0, 1], [0, 2]));
        Assert.Equal("A target is 2, but must be from 0 to 1, or NaN where it is not known.", thrown.Message);
    }
}
