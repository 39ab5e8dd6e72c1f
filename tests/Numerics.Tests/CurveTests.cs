namespace CnnCompiler.Numerics.Tests;

/// <summary>What the pictures of activations are drawn from.</summary>
public class CurveTests
{
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
