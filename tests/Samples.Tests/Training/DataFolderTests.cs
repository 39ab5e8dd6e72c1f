using CnnCompiler.Runtime.Tests;
using CnnCompiler.Runtime.Tests.Data;

namespace CnnCompiler.Samples.Tests.Training;

/// <summary>A folder of data that is not as it should be is refused before training, by a message that names the file.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public DataFolderTests() => DigitFolder.Write(_folder, train: 8, test: 4);

    public static TheoryData<string, byte[], string> Wrong => new()
    {
        { DigitFolder.TrainImages, [], "ends after 0 bytes" },
        { DigitFolder.TrainImages, "<html>"u8.ToArray(), "expected 0000 as in an IDX file" },
        { DigitFolder.TrainImages, Idx.Of([8, 28, 28], new byte[6271]), "the file ends after 6271 of 6272 values; it is incomplete, get it again" },
        { DigitFolder.TrainImages, Idx.Of([8, 32, 32], new byte[8192]), "images [1, 32, 32], but DigitNet takes images [1, 28, 28]" },
        { DigitFolder.TrainImages, Idx.Of([7, 28, 28], new byte[5488]), "7 images, but" },
        { DigitFolder.TrainImages, Idx.Of([0, 28, 28], []), "0 images, but" },
        { DigitFolder.TrainLabels, Idx.Of([8], [0, 1, 2, 3, 4, 5, 6, 10]), "there is a label 10, expected labels below 10" },
        { DigitFolder.TrainLabels, Idx.Of([8, 1], new byte[8]), "expected labels [count]" },
        { DigitFolder.TestImages + ".gz", [0x1f, 0x8b, 1, 2, 3], "gzip file is damaged" },
        { DigitFolder.TestLabels + ".gz", Idx.Gzip(Idx.Of([4], new byte[4]))[..^4], "cut off" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_damaged_file_is_named(string file, byte[] content, string problem)
    {
        _folder.Write(file, content);
        var run = await Run.Of("--data", _folder[""], "--output", _folder["output"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(_folder[file], run.Error, StringComparison.Ordinal);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Theory]
    [InlineData(DigitFolder.TrainImages, DigitFolder.TrainImages)]
    [InlineData(DigitFolder.TestLabels + ".gz", DigitFolder.TestLabels)]
    public async Task A_missing_file_is_named_in_both_its_forms(string file, string name)
    {
        File.Delete(_folder[file]);
        var run = await Run.Of("--data", _folder[""], "--output", _folder["output"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"There is neither {_folder[name]} nor {_folder[name]}.gz; the folder must hold MNIST's four files", run.Error, StringComparison.Ordinal);
    }
}
