using CnnCompiler.Numerics.CaseWriter;

namespace CnnCompiler.Networks.Tests;

public class CaseFilesTests
{
    [Fact]
    public void The_committed_networks_are_those_that_the_writer_writes()
    {
        string folder = Path.Combine(Root(), "tests", "Numerics.Cases");
        foreach (var (name, text) in CaseFiles.All())
            Assert.True(File.ReadAllText(Path.Combine(folder, name)) == text, $"{name} is out of date: dotnet run --project tests/Numerics.CaseWriter -- tests/Numerics.Cases");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CnnCompiler.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
