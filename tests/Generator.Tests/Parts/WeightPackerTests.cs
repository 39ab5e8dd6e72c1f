using CnnCompiler.Generator.Parse;
using CnnCompiler.WeightPacker;
using CnnCompiler.Weights;

namespace CnnCompiler.Generator.Tests;

/// <summary>The program of the build that packs weights, as MSBuild calls it; what it packs is held against loaded models in tests/Runtime.Tests.</summary>
public sealed class WeightPackerTests : IDisposable
{
    private const string Declaration = "using CnnCompiler; namespace Users; [CnnModel(Weights = \"net.safetensors\"), Input(1, 2, 2), Dense(3)] internal sealed partial class Net;";

    private readonly string _folder = Directory.CreateTempSubdirectory("cnncompiler-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_describes_the_files_and_packs_what_a_model_names()
    {
        Save(scale: 1);
        Assert.Equal([("dense1.weight", "F32", "[3, 4]"), ("dense1.bias", "F32", "[3]")], Run(Declaration).Tensors.Select(t => (t.Name, t.Type, t.Shape)));
        Assert.True(File.Exists(Resource));
    }

    [Fact]
    public void What_no_model_names_any_more_is_taken_away()
    {
        Save(scale: 1);
        _ = Run(Declaration);
        _ = Run(Declaration.Replace("net.safe", "other.safe", StringComparison.Ordinal));
        Assert.False(File.Exists(Resource));
    }

    [Theory]
    [InlineData("Input(1, 2, 3)")] // the weights do not fit
    [InlineData("Input(1, 2")] // no C#
    [InlineData("Input(1, 2, 2), Convolution(3)")]
    public void What_is_wrong_in_the_sources_is_left_to_the_compiler(string input)
    {
        Save(scale: 1);
        Assert.Equal("", Run(Declaration.Replace("Input(1, 2, 2)", input, StringComparison.Ordinal)).Error);
        Assert.False(File.Exists(Resource));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_of() => Assert.Contains("net.safetensors", Run(Declaration).Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_cut_off_is_told_of()
    {
        Save(scale: 1);
        File.WriteAllBytes(WeightsPath, File.ReadAllBytes(WeightsPath)[..^1]);
        Assert.Contains("incomplete", Run(Declaration).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_beyond_half_precision_are_told_of()
    {
        Save(scale: 70_000);
        Assert.Equal("", Run(Declaration).Error);
        Assert.Equal(
            "the weight 70000 is beyond half precision's range, ±65500; use Precision.Single",
            Run(Declaration.Replace("safetensors\"", "safetensors\", Precision = Precision.Half", StringComparison.Ordinal)).Error);
    }

    [Fact]
    public void Files_that_nobody_asks_for_are_not_read()
    {
        Save(scale: 1);
        File.WriteAllText(Path.Combine(_folder, "Net.cs"), "internal sealed class Net;");
        Assert.Empty(Written());
    }

    private string WeightsPath => Path.Combine(_folder, "net.safetensors");

    private string Resource => Path.Combine(_folder, "obj", "Users.Net.weights");

    private void Save(float scale) => SafetensorsFile.Write(
        WeightsPath, [new("dense1.weight", [3, 4], new float[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }), new("dense1.bias", [3], new[] { scale, 0.5f, 0.25f })]);

    private WeightFile Run(string source)
    {
        File.WriteAllText(Path.Combine(_folder, "Net.cs"), source);
        return Assert.Single(Written());
    }

    private EquatableArray<WeightFile> Written()
    {
        string[] references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        File.WriteAllLines(Path.Combine(_folder, "request.txt"), [$"source:{Path.Combine(_folder, "Net.cs")}", $"weights:{WeightsPath}", "time:2026-01-01", .. references.Select(r => $"reference:{r}")]);
        Build.Run(Request.Read(Path.Combine(_folder, "request.txt")), Path.Combine(_folder, "obj"));
        return WeightManifest.Parse(File.ReadAllText(Path.Combine(_folder, "obj", WeightManifest.FileName)));
    }
}
