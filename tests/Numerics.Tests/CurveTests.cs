using CnnCompiler.Runtime.Tests;

namespace CnnCompiler.Numerics.Tests;

/// <summary>The pictures on the operators' pages show what the references compute. CNN_WRITE_PICTURES=1 makes them anew.</summary>
public class CurvePictureTests
{
    /// <summary>Curves with a picture, and the operator whose page has it.</summary>
    public static TheoryData<string> Pictured { get; } = ["Elu", "Gelu", "HardSigmoid", "HardSwish", "LeakyRelu", "PRelu", "Relu6", "Sigmoid", "Silu", "Softplus", "Tanh"];

    [Theory]
    [MemberData(nameof(Pictured))]
    public void The_committed_picture_is_that_of_the_curve(string name)
    {
        string path = Repository.File($"generator/Compiler/Operators/{name}/{name}.svg"), picture = CurvePicture.Of(Curves.Find(name));
        if (Environment.GetEnvironmentVariable("CNN_WRITE_PICTURES") == "1")
            File.WriteAllText(path, picture);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == picture, $"{path} is out of date: CNN_WRITE_PICTURES=1 dotnet test tests/Numerics.Tests");
    }

    /// <summary>All curves.</summary>
    public static TheoryData<string> All { get; } = [.. Curves.All.Select(curve => curve.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void The_slope_of_a_curve_is_its_derivative(string name)
    {
        var curve = Curves.Find(name);
        for (double x = -7.98; x < 8; x += 0.05) // no kink is close
            Assert.Equal((curve.Value(x + 1e-5) - curve.Value(x - 1e-5)) / 2e-5, curve.Slope(x), 1e-8);
    }
}
