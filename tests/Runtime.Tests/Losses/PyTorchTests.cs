using System.Text.Json;

namespace CnnCompiler.Runtime.Tests.Losses;

/// <summary>Every loss and its gradient, as PyTorch 1.13.1 computes them in double precision; <c>expected/losses.py</c> wrote the values.</summary>
public sealed class PyTorchTests
{
    private static readonly JsonElement[] _cases = Read();

    public static TheoryData<string> Kinds => [.. _cases.Select(KindOf).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_loss_and_its_gradient_are_PyTorchs(string kind)
    {
        Assert.All(_cases.Where(c => KindOf(c) == kind), expected =>
        {
            float[] outputs = Numbers(expected.GetProperty("outputs")), gradients = new float[outputs.Length];
            var loss = Make(kind, expected.GetProperty("options"));
            int[] sizes = Labels(expected.GetProperty("shape"));
            MapShape shape = new(sizes[0], sizes[1], sizes[2]);
            float value = expected.GetProperty("labels") is { ValueKind: JsonValueKind.Array } labels
                ? loss.Compute(shape, outputs, Labels(labels), gradients)
                : loss.Compute(shape, outputs, Numbers(expected.GetProperty("targets")), gradients);
            Assert.Equal(kind, loss.Kind.ToString());
            string name = expected.GetProperty("name").GetString()!;
            AssertClose([expected.GetProperty("value").GetSingle()], [value], name);
            AssertClose(Numbers(expected.GetProperty("gradient")), gradients, name);
        });
    }

    [Fact]
    public void Every_loss_has_its_values() =>
        Assert.Equal(Enum.GetValues<Loss>().Except([Loss.Custom]), _cases.Select(c => Enum.Parse<Loss>(KindOf(c))).Distinct().Order());

    private static void AssertClose(float[] expected, float[] actual, string name)
    {
        double scale = expected.Max(Math.Abs), error = expected.Zip(actual, (e, a) => Math.Abs((double)e - a)).Max() / scale;
        Assert.True(error < 3e-7, $"{name}: relative error {error:E1}");
    }

    private static LossFunction Make(string kind, JsonElement options)
    {
        float[] weights = options.TryGetProperty("weights", out var given) ? Numbers(given) : [];
        float Number(string name) => options.GetProperty(name).GetSingle();
        return Enum.Parse<Loss>(kind) switch
        {
            Loss.SoftmaxCrossEntropy => new SoftmaxCrossEntropyLoss
            {
                ClassWeights = weights,
                LabelSmoothing = Number("smoothing"),
                IgnoredLabel = options.TryGetProperty("ignored", out var ignored) ? ignored.GetInt32() : null,
            },
            Loss.SoftmaxFocal => new SoftmaxFocalLoss { ClassWeights = weights, Gamma = Number("gamma") },
            Loss.Hinge => new HingeLoss { ClassWeights = weights, Margin = Number("margin"), Squared = options.GetProperty("squared").GetBoolean() },
            Loss.SigmoidCrossEntropy => new SigmoidCrossEntropyLoss { PositiveWeights = weights },
            Loss.SigmoidFocal => new SigmoidFocalLoss { Gamma = Number("gamma"), Alpha = options.GetProperty("alpha").ValueKind == JsonValueKind.Null ? null : Number("alpha") },
            Loss.Huber => new HuberLoss { Delta = Number("delta") },
            var other => LossFunction.Default(other),
        };
    }

    private static string KindOf(JsonElement expected) => expected.GetProperty("loss").GetString()!;

    private static float[] Numbers(JsonElement numbers) => [.. numbers.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Null ? float.NaN : v.GetSingle())];

    private static int[] Labels(JsonElement numbers) => [.. numbers.EnumerateArray().Select(v => v.GetInt32())];

    private static JsonElement[] Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.File("tests/Runtime.Tests/Losses/expected/losses.json")));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
