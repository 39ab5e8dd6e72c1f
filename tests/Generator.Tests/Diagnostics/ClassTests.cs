using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1001, CNN1012, CNN1013: which classes can be models.</summary>
public sealed class ClassTests
{
    private const string Network = "[CnnModel, Input(1, 8, 8), Dense(10)]";

    [Fact]
    public void A_class_that_is_not_partial() => Expect.ErrorWithoutSurface(
        "CNN1001", "Net: the compiler writes the other half of a model, so Net must be declared partial",
        $"{Network} internal sealed class ⟦Net⟧;");

    [Fact]
    public void A_class_in_one_that_is_not_partial() => Expect.ErrorWithoutSurface(
        "CNN1001", "Net: the compiler writes the other half of a model, so Outer must be declared partial",
        $"internal static class Outer {{ internal static partial class Middle {{ {Network} internal sealed partial class ⟦Net⟧; }} }}");

    [Fact]
    public void Each_class_that_is_not_partial_is_a_mistake_of_its_own()
    {
        var outcome = UserProject.Of($"internal static class Outer {{ {Network} internal sealed class Net; }}").Build();
        Assert.Equal(
            ["Net: the compiler writes the other half of a model, so Net must be declared partial", "Net: the compiler writes the other half of a model, so Outer must be declared partial"],
            outcome.Errors.Select(Expect.MessageOf).Order(StringComparer.Ordinal));
        Assert.Empty(outcome.CSharpErrors);
    }

    [Theory]
    [InlineData("internal sealed partial class ⟦Net⟧<T>;", "it has type parameters")]
    [InlineData("internal static partial class ⟦Net⟧;", "a static class has no instances")]
    [InlineData("internal sealed partial record ⟦Net⟧;", "a record compares by value, which a network does not")]
    [InlineData("file sealed partial class ⟦Net⟧;", "a file-local class cannot be continued in another file")]
    public void A_class_without_a_second_half(string declaration, string reason) =>
        Expect.ErrorWithoutSurface("CNN1012", $"Net: a model must be a plain class, but {reason}", $"{Network} {declaration}");

    [Fact]
    public void A_class_in_a_file_local_one() => Expect.ErrorWithoutSurface(
        "CNN1012", "Net: a model must be a plain class, but Outer around it is file-local and cannot be continued in another file",
        $"file static partial class Outer {{ {Network} internal sealed partial class ⟦Net⟧; }}");

    [Theory]
    [InlineData("internal abstract partial class ⟦Net⟧;", "an abstract class has no instances")]
    [InlineData("internal sealed partial class ⟦Net⟧(int size) { public int Size => size; }", "it has a primary constructor, which the compiler cannot call")]
    [InlineData("internal sealed partial class ⟦Net⟧ { public required int Size { get; init; } }", "it has required members, which the compiler cannot set")]
    [InlineData("internal sealed partial class ⟦Net⟧ { public required int Size = 3; }", "it has required members, which the compiler cannot set")]
    [InlineData("internal sealed partial class ⟦Net⟧ : Base; internal class Base { public required int Size { get; init; } }", "it has required members, which the compiler cannot set")]
    [InlineData(
        "internal sealed partial class ⟦Net⟧ : Base { private Net() : base(1) { } } internal class Base { protected Base(int size) => Size = size; public int Size { get; } }",
        "its base class Base has no constructor without parameters")]
    [InlineData(
        "internal sealed partial class ⟦Net⟧ : Base { private Net() : base(1) { } } internal class Base { private Base() { } protected Base(int size) => Size = size; public int Size { get; } }",
        "its base class Base has no constructor without parameters")]
    public void A_class_that_the_emitted_half_could_not_make(string declaration, string reason) =>
        Expect.Error("CNN1012", $"Net: a model must be a plain class, but {reason}", $"{Network} {declaration}", "Dense1");

    [Fact]
    public void A_model_derived_from_a_model_is_explained_beside_what_csharp_says()
    {
        var outcome = UserProject.Of($"{Network} internal partial class First; {Network} internal sealed partial class Net : First;").Build();
        var error = Assert.Single(outcome.Errors);
        Assert.Equal("Net: a model must be a plain class, but its base class First is a model itself", Expect.MessageOf(error));
        Assert.Equal("CS1729", Assert.Single(outcome.CSharpErrors).Id);
    }

    [Theory]
    [InlineData("protected Base() { }")]
    [InlineData("internal Base() { }")]
    [InlineData("protected internal Base(int size = 3) => _ = size;")]
    [InlineData("public Base(params int[] sizes) => _ = sizes;")]
    [InlineData("public virtual int Batch => 1; public virtual void Save(string path) { } public static int Info => 2;")]
    public void A_base_class_that_can_be_made_without_arguments_is_right(string member) =>
        Expect.Clean($"{Network} internal sealed partial class Net : Base; internal class Base {{ {member} }}");

    [Theory]
    [InlineData("internal partial struct Outer { CLASS }")]
    [InlineData("internal ref partial struct Outer { CLASS }")]
    [InlineData("internal readonly partial record struct Outer(int Size) { CLASS }")]
    [InlineData("internal sealed partial record Outer<TFirst, TSecond>(int Size) where TFirst : unmanaged { CLASS }")]
    [InlineData("internal partial interface Outer { CLASS }")]
    [InlineData("namespace @class.@record; internal static partial class @event { internal static partial class @field { CLASS } }")]
    public void A_class_may_stand_in_any_partial_type(string around) =>
        UserProject.Of(around.Replace("CLASS", $"{Network} public sealed partial class Net;", StringComparison.Ordinal)).With("CnnTargets", "Scalar").Build().AssertClean();

    [Theory]
    [InlineData("@class")]
    [InlineData("@record")]
    [InlineData("@required")]
    [InlineData("@file")]
    [InlineData("Größe")]
    public void A_class_may_have_a_name_that_needs_care(string name)
    {
        var outcome = UserProject.Of($"{Network} internal sealed partial class {name};").With("CnnTargets", "Scalar").Build().AssertClean();
        Assert.Contains($"new(\"{name.TrimStart('@')}\", new MapShape(1, 8, 8)", outcome.File($"{name.TrimStart('@')}.g.cs"), StringComparison.Ordinal);
    }

    /// <summary>C# warns of such a name; who switched that off in their half is not told again of the other.</summary>
    [Fact]
    public void A_class_may_have_a_name_in_lower_case() => UserProject.Of($"#pragma warning disable CS8981\n{Network} internal sealed partial class net;").With("CnnTargets", "Scalar").Build().AssertClean();

    public static TheoryData<string> Reserved => [.. TypeChecks.ReservedMembers];

    [Theory]
    [MemberData(nameof(Reserved))]
    public void A_member_whose_name_is_taken(string name) => Expect.ErrorWithoutSurface(
        "CNN1013", $"Net: the compiler writes a member {name}, so the name is taken; rename yours",
        $"{Network} internal sealed partial class ⟦Net⟧ {{ public static void {name}() {{ }} }}");

    /// <summary>A member that is not in the list would be told of by the C# compiler, twice and not at the user's.</summary>
    [Fact]
    public void The_names_are_those_of_all_emitted_members()
    {
        const string Whole = "[CnnModel(Inspect = true, Weights = \"a.safetensors\"), Train(Loss.SoftmaxCrossEntropy), Input(1, 2, 2), Dense(2, Name = \"d\"), Output(\"a\"), From(\"image\"), Dense(2, Name = \"e\"), Output(\"b\")]";
        const string Joined = "[CnnModel, Input(\"a\", 1, 2, 2), Input(\"b\", 1, 2, 2), From(\"a\"), Add(\"b\")]";
        var project = UserProject.Of($"{Whole} internal sealed partial class Net;", $"{Joined} internal sealed partial class Sum;").With("CnnTargets", string.Join(',', Target.Known.Select(t => t.Name)));
        var outcome = (project with { WeightFiles = "file\ta.safetensors\ntensor\td.weight\tF32\t[2, 4]\ntensor\td.bias\tF32\t[2]\ntensor\te.weight\tF32\t[2, 4]\ntensor\te.bias\tF32\t[2]" }).Build();
        outcome.AssertClean();
        string[] emitted =
        [
            .. new[] { "Net", "Sum" }.SelectMany(name => outcome.Whole.GetTypeByMetadataName(name)!.GetMembers())
                .Where(m => !m.IsImplicitlyDeclared && m.CanBeReferencedByName).Select(m => m.Name).Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.Equal(emitted, TypeChecks.ReservedMembers.Except(["CompilerError"]).Order(StringComparer.Ordinal)); // which is in broken models
    }

    [Fact]
    public void A_class_whose_own_name_is_taken() => Expect.ErrorWithoutSurface(
        "CNN1013", "Summary: the compiler writes a member Summary, so the name is taken; rename yours",
        $"{Network} internal sealed partial class ⟦Summary⟧;");

    [Fact]
    public void Members_of_its_own_are_left_alone() => Expect.Clean($$"""
        {{Network}}
        internal sealed partial class Net
        {
            public int Size { get; init; } = 3;
            public Net Twice() => new(_compiledModel) { Size = 2 * Size };
            private static class Forward { }
        }
        """);
}
