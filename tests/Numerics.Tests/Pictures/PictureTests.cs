using CnnCompiler.Runtime.Tests;

namespace CnnCompiler.Numerics.Tests.Pictures;

/// <summary>The pictures on the operators' pages show what the references compute. CNN_WRITE_PICTURES=1 makes them anew.</summary>
public class PictureTests
{
    /// <summary>Too simple for <see cref="Curves"/>, whose functions are held to error bounds.</summary>
    private static readonly Curve Relu = new("Relu", x => Math.Max(0, x), x => x > 0 ? 1 : 0, 0, double.PositiveInfinity);

    /// <summary>Activations whose page has the picture of a curve.</summary>
    public static TheoryData<string> Curved { get; } = ["Elu", "Gelu", "HardSigmoid", "HardSwish", "LeakyRelu", "PRelu", "Relu", "Relu6", "Sigmoid", "Silu", "Softplus", "Tanh"];

    /// <summary>Operators whose page has a picture with numbers.</summary>
    public static TheoryData<string> Numbered { get; } = [.. OperatorPictures.All.Keys];

    /// <summary>All operators.</summary>
    public static TheoryData<string> Operators { get; } = [.. Directory.EnumerateFiles(Repository.File("generator/Compiler/Operators"), "*Attribute.cs", SearchOption.AllDirectories)
        .Select(path => new FileInfo(path)).Where(file => file.Name == $"{file.Directory!.Name}Attribute.cs").Select(file => file.Directory!.Name)];

    [Theory]
    [MemberData(nameof(Curved))]
    public void The_committed_picture_is_that_of_the_curve(string name) => AssertCommitted(name, CurvePicture.Of(name == "Relu" ? Relu : Curves.Find(name)));

    [Theory]
    [MemberData(nameof(Numbered))]
    public void The_committed_picture_is_that_of_the_numbers(string name)
    {
        var (title, panels) = OperatorPictures.All[name];
        AssertCommitted(name, PanelPicture.Of(title, panels));
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void Every_page_shows_its_picture(string name)
    {
        Assert.True(File.Exists(PathOf(name)), $"{name} has no picture: tests/Numerics.Tests/Pictures");
        Assert.Contains($"]({name}.svg)", File.ReadAllText(Path.ChangeExtension(PathOf(name), ".md")), StringComparison.Ordinal);
    }

    private static void AssertCommitted(string name, string picture)
    {
        string path = PathOf(name);
        if (Environment.GetEnvironmentVariable("CNN_WRITE_PICTURES") == "1")
            File.WriteAllText(path, picture);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == picture, $"{path} is out of date: CNN_WRITE_PICTURES=1 dotnet test tests/Numerics.Tests");
    }

    private static string PathOf(string name) => Repository.File($"generator/Compiler/Operators/{name}/{name}.svg");
}
