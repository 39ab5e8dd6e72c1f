using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

public sealed class ModelFileTests : IDisposable
{
    private static readonly ModelInfo Net = new(
        "Net", new(1, 4, 4), new(3, 1, 1),
        new TensorInfo("conv1.weight", [2, 1, 3, 3], 0), new TensorInfo("conv1.bias", [2], 18), new TensorInfo("dense1.weight", [3, 2], 20));

    private static readonly float[] Trained = [.. Enumerable.Range(0, 26).Select(i => i * 0.1f)];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Saved_parameters_are_loaded()
    {
        ModelFile.Save(_folder["net"], Net, Trained);
        float[] loaded = new float[26];
        ModelFile.Load(_folder["net"], Net, loaded);
        Assert.Equal(Trained, loaded);
    }

    [Fact]
    public void The_file_names_its_model_and_keeps_texts()
    {
        ModelFile.Save(_folder["net"], Net, Trained, new Dictionary<string, string> { ["epoch"] = "5" });
        SafetensorsFile file = SafetensorsFile.Read(_folder["net"]);
        Assert.Equal(("Net", "5"), (file.Metadata["cnncompiler.model"], file.Metadata["epoch"]));
        Assert.Equal(Net.Tensors.Select(t => t.Name), file.Tensors.Select(t => t.Name));
        Assert.Equal([0.1f * 20, 0.1f * 21, 0.1f * 22, 0.1f * 23, 0.1f * 24, 0.1f * 25], file.Tensor("dense1.weight").ToFloats());
        Assert.Equal(Net.Tensors[0].Dimensions, file.Tensor("conv1.weight").Shape);
    }

    [Fact]
    public void Files_of_other_programs_are_loaded_in_any_order_and_floating_point_type()
    {
        string header = """
            {"dense1.weight":{"dtype":"BF16","shape":[3,2],"data_offsets":[0,12]},
             "conv1.weight":{"dtype":"F32","shape":[2,1,3,3],"data_offsets":[12,84]},
             "conv1.bias":{"dtype":"F16","shape":[2],"data_offsets":[84,88]}}
            """;
        byte[] data = new byte[88];
        data[1] = 0x40;
        data[15] = 0x41;
        data[87] = 0x44;
        float[] expected = new float[26];
        (expected[20], expected[0], expected[19]) = (2, 8, 4);
        float[] loaded = new float[26];
        ModelFile.Load(_folder.Write("net", Safetensors.Of(header, data)), Net, loaded);
        Assert.Equal(expected, loaded);
    }

    [Fact]
    public void All_differences_are_listed_at_once_and_parameters_stay_as_they_were()
    {
        SafetensorsFile.Write(
            _folder["net"],
            [new("conv1.weight", [1, 2, 3, 3], Trained.AsMemory(0, 18)), new("dense1.weight", [3, 2], Trained.AsMemory(20)), new("dense2.weight", [1], new float[1])],
            new Dictionary<string, string> { ["cnncompiler.model"] = "OtherNet" });
        Assert.Equal(
            $"{_folder["net"]} does not fit Net: 'conv1.weight' is [1, 2, 3, 3], expected [2, 1, 3, 3]; 'conv1.bias' [2] is missing; " +
            "'dense2.weight' [1] is not in the model. The file was saved from OtherNet. Load a file that was saved from the same layers, under the same names.",
            Refused());
    }

    [Fact]
    public void Of_many_differences_ten_are_listed_and_the_rest_is_counted()
    {
        SafetensorsFile.Write(_folder["net"], [.. Enumerable.Range(0, 20).Select(i => new SafetensorsEntry($"x{i}", [1], new float[1]))]);
        string message = Refused();
        Assert.Contains("'x6' [1] is not in the model; and 13 more.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("x7", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tensor_of_whole_numbers_is_a_difference()
    {
        string header = """
            {"conv1.weight":{"dtype":"F32","shape":[2,1,3,3],"data_offsets":[0,72]},
             "conv1.bias":{"dtype":"I32","shape":[2],"data_offsets":[72,80]},
             "dense1.weight":{"dtype":"F32","shape":[3,2],"data_offsets":[80,104]}}
            """;
        _folder.Write("net", Safetensors.Of(header, new byte[104]));
        Assert.Contains("does not fit Net: 'conv1.bias' is I32, expected F32, F16, BF16 or F64.", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_leaves_parameters_as_they_were()
    {
        ModelFile.Save(_folder["net"], Net, Trained);
        byte[] file = File.ReadAllBytes(_folder["net"]);
        file[^1] ^= 1;
        _folder.Write("net", file);
        Assert.Contains("the file is damaged", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_number_of_parameters_is_the_callers_mistake()
    {
        string message = Assert.Throws<ArgumentException>(() => ModelFile.Save(_folder["net"], Net, Trained.AsSpan(1))).Message;
        Assert.Contains("There are 25 parameters, expected 26 for Net.", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ModelFile.Load(_folder["net"], Net, new float[27]));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void The_librarys_keys_are_not_for_callers()
    {
        foreach (string key in new[] { ModelFile.ModelKey, SafetensorsFile.ChecksumKey })
        {
            Dictionary<string, string> metadata = new() { [key] = "x" };
            string message = Assert.Throws<ArgumentException>(() => ModelFile.Save(_folder["net"], Net, Trained, metadata)).Message;
            Assert.Contains($"The key '{key}' is written by the library", message, StringComparison.Ordinal);
        }

        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_model_without_parameters_has_a_file_too()
    {
        ModelInfo empty = new("Empty", new(1, 1, 1), new(1, 1, 1));
        ModelFile.Save(_folder["net"], empty, []);
        ModelFile.Load(_folder["net"], empty, []);
        Assert.Empty(SafetensorsFile.Read(_folder["net"]).Tensors);
    }

    private string Refused()
    {
        float[] parameters = [.. Enumerable.Repeat(-1f, 26)];
        string message = Assert.Throws<InvalidDataException>(() => ModelFile.Load(_folder["net"], Net, parameters)).Message;
        Assert.All(parameters, value => Assert.Equal(-1f, value));
        return message;
    }
}
