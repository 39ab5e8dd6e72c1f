namespace CnnCompiler.Generator.Tests;

/// <summary>What C# says already, the compiler does not say again: a declaration with an error of C# gets no diagnostic of ours, and its surface remains.</summary>
public sealed class CSharpErrorTests
{
    [Theory]
    [InlineData("CS0246", "[CnnModel, Input(1, 8, 8), ⟦Cnov⟧(4, 99)] internal sealed partial class Net;")]
    [InlineData("CS0246", "[CnnModel, Input(1, 8, 8), Conv(4, 99, ⟦Pading⟧ = 1)] internal sealed partial class Net;")]
    [InlineData("CS0643", "[CnnModel, Input(1, 8, 8), Conv(4, 99, Padding = 1, ⟦Padding = 2⟧)] internal sealed partial class Net;")]
    [InlineData("CS0029", "[CnnModel, Input(1, 8, 8), Conv(4, 99, Bias = ⟦0⟧)] internal sealed partial class Net;")]
    [InlineData("CS0029", "[CnnModel, Input(1, 8, 8), Conv(4, 99, Name = ⟦7⟧)] internal sealed partial class Net;")]
    [InlineData("CS0117", "[CnnModel, Input(1, 8, 8), Conv(4, 99, Border = Border.⟦Sane⟧)] internal sealed partial class Net;")]
    [InlineData("CS0182", "[CnnModel, Input(1, 8, 8), Conv(4, ⟦Environment.TickCount⟧)] internal sealed partial class Net;")]
    [InlineData("CS1729", "[CnnModel, Input(1, 8, 8), ⟦Conv(4)⟧] internal sealed partial class Net;")]
    [InlineData("CS1729", "[CnnModel, Input(1, 8, 8), ⟦Conv(4, 99, 99, 99)⟧] internal sealed partial class Net;")]
    [InlineData("CS1729", "[CnnModel, Input(1, 8, 8), ⟦Relu(1)⟧] internal sealed partial class Net;")]
    [InlineData("CS7036", "[CnnModel, Input(1, 8, 8), ⟦Dense⟧] internal sealed partial class Net;")]
    [InlineData("CS1503", "[CnnModel, Input(1, 8, 8), Dense(4), Train(⟦1.5⟧)] internal sealed partial class Net;")]
    [InlineData("CS1739", "[CnnModel, Input(1, 8, 8), Conv(⟦filter⟧: 4, kernel: 99)] internal sealed partial class Net;")]
    [InlineData("CS1003", "[CnnModel, Input(1, 8, 8), Conv(4, 99) ⟦Relu⟧] internal sealed partial class Net;")]
    [InlineData("CS1003", "[CnnModel, Input(1, 8, 8), Conv(4 ⟦99⟧)] internal sealed partial class Net;")]
    [InlineData("CS0103", "[CnnModel, Input(1, 8, 8), Dense(⟦units⟧)] internal sealed partial class Net;")]
    [InlineData("CS0246", "[CnnModel, Input(1, 8, 8), Conv(4, 99)] internal sealed partial class Net : ⟦Bace⟧;")]
    [InlineData("CS7036", "[CnnModel, Input(1, 8, 8), Conv(4, 99)] internal sealed partial class ⟦Net⟧ : Base; internal class Base(int size) { public int Size => size; }")]
    public void An_error_of_csharp_stays_alone(string id, string declaration) => Expect.CSharpError(id, declaration);

    [Fact]
    public void A_misspelt_CnnModel_stays_alone()
    {
        var outcome = UserProject.Of("[CnModel, Input(1, 8, 8), Dense(10)] internal sealed partial class Net;").Build();
        Assert.Empty(outcome.Errors);
        Assert.Equal("CS0246", Assert.Single(outcome.CSharpErrors.DistinctBy(d => d.Location.SourceSpan)).Id);
    }

    /// <summary>While somebody types, a class has no name yet: nothing can be emitted, and C# says what is missing.</summary>
    [Theory]
    [InlineData("[CnnModel, Input(1, 8, 8), Dense(10)] internal sealed partial class")]
    [InlineData("[CnnModel, Input(1, 8, 8), Dense(10)] internal sealed partial class ;")]
    [InlineData("namespace ; [CnnModel, Input(1, 8, 8), Dense(10)] internal sealed partial class Net;")]
    [InlineData("internal static partial class { [CnnModel, Input(1, 8, 8), Dense(10)] internal sealed partial class Net; }")]
    public void A_missing_name_stays_alone(string text)
    {
        var outcome = UserProject.Of(text).Build();
        Assert.Empty(outcome.Errors);
        Assert.Empty(outcome.Files);
        Assert.Contains("CS1001", outcome.CSharpErrors.Select(d => d.Id));
    }

    [Theory]
    [InlineData("struct")]
    [InlineData("record struct")]
    [InlineData("interface")]
    public void The_attributes_are_for_classes(string keyword)
    {
        var outcome = UserProject.Of($"[CnnModel, Input(1, 8, 8), Dense(10)] internal partial {keyword} Net;").Build();
        Assert.Empty(outcome.Errors);
        Assert.Empty(outcome.Files);
        Assert.Equal(["CS0592"], outcome.CSharpErrors.Select(d => d.Id).Distinct());
    }

    [Fact]
    public void An_error_elsewhere_in_the_class_does_not_hide_ours()
    {
        var outcome = UserProject.Of("[CnnModel, Input(1, 8, 8), Conv(4, 9)] internal sealed partial class Net { public static int Size => \"three\"; }").Build();
        Assert.Equal(["CNN2003"], outcome.Errors.Select(d => d.Id));
        Assert.Equal(["CS0029"], outcome.CSharpErrors.Select(d => d.Id));
    }
}
