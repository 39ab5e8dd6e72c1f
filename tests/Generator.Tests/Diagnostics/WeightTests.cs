namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1023 to CNN1025: weights that are compiled in.</summary>
public sealed class WeightTests
{
    private const string Layers = "Input(1, 4, 4), Conv(2, 3), Dense(3)]";

    private const string Right = """
        file	data/digits.safetensors
        tensor	conv1.weight	F32	[2, 1, 3, 3]
        tensor	conv1.bias	F16	[2]
        tensor	dense1.weight	BF16	[3, 8]
        tensor	dense1.bias	F64	[3]
        """;

    [Theory]
    [InlineData("digits.safetensors")]
    [InlineData("data/digits.safetensors")]
    [InlineData("data\\\\digits.safetensors")]
    public void Weights_that_fit(string name)
    {
        var outcome = Build($"[CnnModel(Weights = \"{name}\"), {Layers} internal sealed partial class Net; internal static class Use {{ public static Net Make() => Net.Trained(); }}", Right).AssertClean();
        Assert.Contains("GetManifestResourceStream(\"CnnCompiler.Weights.Net\")", outcome.File("Net.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_weights_a_model_has_no_such_member() =>
        Assert.DoesNotContain("Trained()", Build($"[CnnModel, {Layers} internal sealed partial class Net;", Right).AssertClean().File("Net.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData("its.safetensors")]
    [InlineData("its")] // no end of a name, but of a path
    [InlineData("")]
    public void Weights_that_are_not_there(string name) => Error(
        $"CNN1023: Net: \"{name}\" is no weight file of the project, which has data/digits.safetensors; put the file into the project's folder, or name it with <CnnWeights Include=\"…\" />", name, Right);

    [Fact]
    public void A_project_without_weights() => Error(
        "CNN1023: Net: \"a.safetensors\" is no weight file of the project, which has none; put the file into the project's folder, or name it with <CnnWeights Include=\"…\" />", "a.safetensors", null);

    [Fact]
    public void A_name_of_two_files() => Error(
        "CNN1023: Net: \"digits.safetensors\" could be data/digits.safetensors or old/digits.safetensors; give more of the path", "digits.safetensors", $"{Right}\nfile\told/digits.safetensors");

    [Fact]
    public void The_whole_path_is_enough() => Build(
        $"[CnnModel(Weights = \"digits.safetensors\"), {Layers} internal sealed partial class Net;", $"{Right.Replace("data/", "", StringComparison.Ordinal)}\nfile\told/digits.safetensors").AssertClean();

    [Fact]
    public void A_damaged_file() => Error(
        "CNN1024: Net: the weights in a.safetensors cannot be used: the checksum is wrong", "a.safetensors", "file\ta.safetensors\nerror\tthe checksum is wrong");

    [Fact]
    public void Weights_of_another_network() => Error(
        "CNN1025: Net: the weights in data/digits.safetensors are not those of this network: 'conv1.weight' is [2, 1, 5, 5], expected [2, 1, 3, 3]; 'conv1.bias' is I64, expected F32, F16, BF16, F64; "
        + "'dense1.bias' [3] is missing; 'dense2.bias' [3] is not in the model",
        "digits.safetensors",
        Right.Replace("3, 3", "5, 5", StringComparison.Ordinal).Replace("F16\t", "I64\t", StringComparison.Ordinal).Replace("dense1.bias", "dense2.bias", StringComparison.Ordinal).Replace("BI64", "BF16", StringComparison.Ordinal));

    [Fact]
    public void Of_many_differences_the_first_are_told()
    {
        var error = Assert.Single(Build($"[CnnModel(Weights = \"a\"), {Layers} internal sealed partial class Net;", "file\ta\ntensor\tx\tF32\t[1]\ntensor\ty\tF32\t[1]").Errors);
        Assert.EndsWith("'dense1.bias' [3] is missing; 'x' [1] is not in the model; and 1 more", Expect.MessageOf(error), StringComparison.Ordinal);
    }

    [Fact]
    public void Precision_without_weights()
    {
        var error = Assert.Single(Build($"[CnnModel(Precision = Precision.Half), {Layers} internal sealed partial class Net;", Right).Errors);
        Assert.Equal("CNN1014", error.Id);
    }

    /// <summary>The build packs by the same stages; what it packed for another state of the declaration is told from what fits by the key.</summary>
    [Fact]
    public void The_key_changes_with_the_packing_and_the_precision()
    {
        string Key(string attributes)
        {
            string file = Build($"[CnnModel(Weights = \"digits.safetensors\"{attributes} internal sealed partial class Net;", Right).AssertClean().File("Net.g.cs");
            return file[file.IndexOf("0x", StringComparison.Ordinal)..][..18];
        }

        string[] keys = [Key($"), {Layers}"), Key($", Precision = Precision.Half), {Layers}"), Key("), Input(1, 4, 4), Conv(2, 3), Flatten, Dense(3)]")];
        Assert.Equal(keys[0], keys[2]);
        Assert.NotEqual(keys[0], keys[1]);
    }

    private static void Error(string expected, string name, string? manifest)
    {
        string source = $"[CnnModel(Weights = \"{name}\"), {Layers} internal sealed partial class Net; internal static class Use {{ public static Net Make() => Net.Trained(); }}";
        var outcome = Build(source, manifest);
        var error = Assert.Single(outcome.Errors);
        Assert.Equal(expected, $"{error.Id}: {Expect.MessageOf(error)}");
        Assert.Equal($"\"{name}\"", source.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));
        Assert.Empty(outcome.CSharpErrors.Select(Outcome.Show)); // the surface remains
    }

    private static Outcome Build(string source, string? manifest) => (UserProject.Of(source).With("CnnTargets", "Scalar") with { WeightFiles = manifest }).Build();
}
