using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Tests;

/// <summary>Blocks: what is wrong in one stands at its use and names the line of the body; CNN1020 to CNN1022.</summary>
public sealed class BlockTests
{
    private const string Units = """

        [Conv(nameof(filters), nameof(kernel), Stride = nameof(stride)), BatchNorm, Relu]
        internal sealed class UnitAttribute(object filters, object kernel, int stride = 1) : BlockAttribute;
        [Unit(nameof(filters), 3), Unit("filters * 2", "1 + 2")]
        internal sealed class PairAttribute(object filters) : BlockAttribute;
        """;

    [Fact]
    public void Blocks_are_written_out_with_their_parameters_and_names() => AssertLayers(
        "Unit(4, 3), Pair(6), Pair(2, Name = \"last\"), Dense(3)",
        "unit1.conv1:[4,14,14] unit1.batchNorm1:[4,14,14] unit1.relu1:[4,14,14] "
        + "pair1.unit1.conv1:[6,12,12] pair1.unit1.batchNorm1:[6,12,12] pair1.unit1.relu1:[6,12,12] pair1.unit2.conv1:[12,10,10] pair1.unit2.batchNorm1:[12,10,10] pair1.unit2.relu1:[12,10,10] "
        + "last.unit1.conv1:[2,8,8] last.unit1.batchNorm1:[2,8,8] last.unit1.relu1:[2,8,8] last.unit2.conv1:[4,6,6] last.unit2.batchNorm1:[4,6,6] last.unit2.relu1:[4,6,6] dense1:[3]");

    [Fact]
    public void Repeated_blocks_stand_one_behind_the_other() => AssertLayers(
        "Unit(2, 3, Repeat = 2), Unit(3, 1, Name = \"u\", Repeat = 2), Unit(9, 9, Repeat = 0), Dense(3)",
        "unit1.conv1:[2,14,14] unit1.batchNorm1:[2,14,14] unit1.relu1:[2,14,14] unit2.conv1:[2,12,12] unit2.batchNorm1:[2,12,12] unit2.relu1:[2,12,12] "
        + "u1.conv1:[3,12,12] u1.batchNorm1:[3,12,12] u1.relu1:[3,12,12] u2.conv1:[3,12,12] u2.batchNorm1:[3,12,12] u2.relu1:[3,12,12] dense1:[3]");

    /// <summary>The name of a use is that of what its last layer makes.</summary>
    [Fact]
    public void A_use_can_be_gone_back_to() => AssertLayers(
        "Unit(2, 3, Name = \"stem\"), Flatten, Dense(5), Output(\"a\"), From(\"stem\"), Unit(4, 3), Dense(3), Output(\"b\")",
        "stem.conv1:[2,14,14] stem.batchNorm1:[2,14,14] stem.relu1:[2,14,14] flatten1:[392] dense1:[5] unit2.conv1:[4,12,12] unit2.batchNorm1:[4,12,12] unit2.relu1:[4,12,12] dense2:[3]");

    [Theory]
    [InlineData("Unit(4, ⟦17⟧)", "unit1.conv1 (Unit, line 2): a 17×17 kernel does not fit its 16×16 input [1,16,16]", "CNN2003")]
    [InlineData("Unit(⟦0⟧, 3)", "unit1.conv1 (Unit, line 2): filters is 0, but must be at least 1", "CNN1008")]
    [InlineData("Unit(⟦0⟧, 3, Repeat = 5)", "unit1.conv1 (Unit, line 2): filters is 0, but must be at least 1", "CNN1008")]
    [InlineData("Unit(4, 3, Name = ⟦\"t{\"⟧)", "t{: ", "CNN1010")]
    [InlineData("Unit(4, 3), Unit(4, 3, ⟦-1⟧)", "unit2.conv1 (Unit, line 2): Stride is -1, but must be at least 1", "CNN1008")]
    [InlineData("Unit(⟦\"4\"⟧, 3)", "unit1.conv1 (Unit, line 2): filters is \"4\", but must be a whole number", "CNN1007")]
    [InlineData("Unit(⟦2.5⟧, 3)", "unit1.conv1 (Unit, line 2): filters is 2.5, but must be a whole number", "CNN1007")]
    [InlineData("Unit(4, 3, Repeat = ⟦-1⟧)", "Unit: Repeat is -1, but must be at least 0", "CNN1008")]
    [InlineData("Unit(4, 3, Repeat = ⟦\"2\"⟧)", "Unit: Repeat is \"2\", but must be a whole number", "CNN1007")]
    [InlineData("Unit(4, 3, Name = \"u\"), Unit(4, 3, Name = ⟦\"u\"⟧)", "u: ", "CNN1009")]
    [InlineData("Pair(⟦2_000_000_000⟧)", "pair1.unit2.conv1 (Pair, line 4; Unit, line 2): filters is 4000000000, but must be at most 2147483647", "CNN1008")]
    public void An_error_in_a_block_stands_at_its_use(string use, string message, string id) => AssertError(id, message, $"[CnnModel, Input(1, 16, 16)][{use}, Dense(3)] internal sealed partial class Net;{Units}");

    /// <summary>A parameter's name alone stands for it, also where the argument is no size; through another block too.</summary>
    [Theory]
    [InlineData("Outer(0.25, 0.3)", "Rate = 0.25", "Alpha = 0.3")]
    [InlineData("Outer(0, 1)", "Rate = 0", "Alpha = 1")]
    [InlineData("Outer(0.25f)", "Rate = 0.25", "Alpha = 0.01")]
    public void Parameters_may_be_real_numbers(string use, string rate, string alpha)
    {
        List<Problem> problems = [];
        var model = Pipeline.ModelCompiler.Check(
            Specs.Of($$"""
                [CnnModel, Input(1, 16, 16)][{{use}}] internal sealed partial class Net;
                [LeakyRelu(Alpha = nameof(slope)), Dropout(nameof(rate))] internal sealed class InnerAttribute(object rate, object? slope) : BlockAttribute;
                [Inner(nameof(rate), nameof(slope)), Conv(2, 3)] internal sealed class OuterAttribute(object rate, object? slope = null) : BlockAttribute;
                """),
            problems);
        Assert.Empty(problems.Where(p => p.IsError).Select(p => p.Message));
        Assert.Contains(alpha, model!.Network.Layers[0].Layer.Parameters.ToString(), StringComparison.Ordinal);
        Assert.Contains(rate, model.Network.Layers[1].Layer.Parameters.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("⟦-0.5⟧", "nameof(rate)", "CNN1008", "unit1.dropout1 (Unit, line 2): rate is -0.5, but must be from 0 to ")]
    [InlineData("⟦double.NaN⟧", "nameof(rate)", "CNN1007", "unit1.dropout1 (Unit, line 2): rate is NaN, but must be a finite number")]
    [InlineData("⟦\"much\"⟧", "nameof(rate)", "CNN1007", "unit1.dropout1 (Unit, line 2): rate is \"much\", but must be a finite number")]
    [InlineData("⟦0.5⟧", "nameof(rate) + \" / 2\"", "CNN1022", "Dropout (Unit, line 2): \"rate / 2\" cannot be computed: rate is no whole number, and only those can be computed with")]
    public void A_real_number_that_does_not_suit(string given, string rate, string id, string message) => AssertError(
        id, message, $"[CnnModel, Input(1, 16, 16)][Unit({given}), Dense(3)] internal sealed partial class Net;\n[Conv(2, 3), Dropout({rate})] internal sealed class UnitAttribute(object rate) : BlockAttribute;");

    /// <summary>Only properties may be left out; a block passes null on to another.</summary>
    [Theory]
    [InlineData("Stride = nameof(stride), Padding = nameof(stride)", "Outer(4)", 14)]
    [InlineData("Stride = nameof(stride), Padding = nameof(stride)", "Outer(4, 2)", 9)]
    [InlineData("Stride = nameof(halve) + \" + 1\", Padding = nameof(halve)", "Outer(4)", 14)]
    [InlineData("Stride = nameof(halve) + \" + 1\", Padding = nameof(halve)", "Outer(4, halve: true)", 8)]
    public void Parameters_that_are_null_leave_arguments_out_and_flags_count_as_numbers(string arguments, string use, int size)
    {
        List<Problem> problems = [];
        var model = Pipeline.ModelCompiler.Check(
            Specs.Of($$"""
                [CnnModel, Input(1, 16, 16)][{{use}}] internal sealed partial class Net;
                [Conv(nameof(filters), 3, {{arguments}})] internal sealed class InnerAttribute(object filters, object? stride = null, object? halve = null) : BlockAttribute;
                [Inner(nameof(filters), nameof(stride), nameof(halve), Repeat = nameof(repeat))]
                internal sealed class OuterAttribute(object filters, object? stride = null, bool halve = false, object? repeat = null) : BlockAttribute;
                """), problems);
        Assert.Empty(problems.Select(p => p.Message));
        Assert.Equal(size, Assert.Single(model!.Network.Layers).Output.Height);
    }

    [Theory]
    [InlineData("nameof(filters)", "\"filters\" cannot be computed: the parameter is null, and this argument cannot be left out")]
    [InlineData("\"filters * 2\"", "\"filters * 2\" cannot be computed: filters is no whole number, and only those can be computed with")]
    public void A_parameter_that_is_null_where_a_size_must_be(string size, string message) => AssertError(
        "CNN1022", $"Conv (Odd, line 2): {message}",
        $"[CnnModel, Input(1, 16, 16)][Odd(⟦null⟧), Dense(3)] internal sealed partial class Net;\n[Conv({size}, 3)] internal sealed class OddAttribute(object? filters) : BlockAttribute;");

    [Theory]
    [InlineData("filters +", "a number or a parameter is missing at its end")]
    [InlineData("(filters", "a bracket is not closed")]
    [InlineData("filters 2", "'2' does not belong there")]
    [InlineData("2 ^ 3", "'^' does not belong there")]
    [InlineData("/ 3", "'/' stands where a number or a parameter should")]
    [InlineData("width", "width is no parameter of the block; there are filters")]
    [InlineData("3x", "3x is no whole number")]
    [InlineData("filters / (filters - 8)", "it divides by zero")]
    [InlineData("9223372036854775807 * filters", "it is too large")]
    [InlineData("", "a number or a parameter is missing at its end")]
    public void What_cannot_be_computed(string expression, string wrong) => AssertError(
        "CNN1022", $"Conv (Odd, line 2): \"{expression}\" cannot be computed: {wrong}",
        $"[CnnModel, Input(1, 16, 16)][{(expression.Contains("filters", StringComparison.Ordinal) ? "Odd(⟦8⟧)" : "⟦Odd(8)⟧")}, Dense(3)] internal sealed partial class Net;\n[Conv(\"{expression}\", 3)] internal sealed class OddAttribute(int filters) : BlockAttribute;");

    [Theory]
    [InlineData("filters", 8)]
    [InlineData(" filters * 4 ", 32)]
    [InlineData("(filters + 1) * 2 - -1", 19)]
    [InlineData("filters / 3 + filters % 3", 4)]
    [InlineData("2 + 3 * filters", 26)]
    [InlineData("1_000 / filters", 125)]
    public void Expressions_are_computed_as_in_CSharp(string expression, int filters)
    {
        List<Problem> problems = [];
        var model = Pipeline.ModelCompiler.Check(
            Specs.Of($"[CnnModel, Input(1, 16, 16)][Even(8)] internal sealed partial class Net;\n[Conv(\"{expression}\", 1)] internal sealed class EvenAttribute(int filters) : BlockAttribute;"), problems);
        Assert.Empty(problems.Select(p => p.Message));
        Assert.Equal(filters, Assert.Single(model!.Network.Layers).Output.Channels);
    }

    [Fact]
    public void Blocks_that_contain_each_other() => AssertError(
        "CNN1020", "A (A, line 3; B, line 5): the block contains itself, A → B → A, so it never ends",
        """
        [CnnModel, Input(1, 16, 16)][⟦A⟧, Dense(3)] internal sealed partial class Net;

        [Relu, B]
        internal sealed class AAttribute : BlockAttribute;
        [A]
        internal sealed class BAttribute : BlockAttribute;
        """);

    /// <summary>Their ways through each other are without number, and one message is enough.</summary>
    [Fact]
    public void Many_blocks_that_contain_each_other_are_one_mistake()
    {
        string[] names = [.. Enumerable.Range(0, 12).Select(i => $"B{i}")];
        var blocks = names.Select(name => $"[{string.Join(", ", names.Where(other => other != name))}, Relu] internal sealed class {name}Attribute : BlockAttribute;");
        AssertError("CNN1020", "B0 (B0, line 2; B1, line 3): the block contains itself, B0 → B1 → B0", $"[CnnModel, Input(1, 16, 16)][⟦B0⟧, Dense(3)] internal sealed partial class Net;\n{string.Join('\n', blocks)}");
    }

    [Fact]
    public void A_body_on_two_declarations() => AssertError(
        "CNN1002", "SplitAttribute: layers apply in source order, and two declarations have none between them; move [Tanh] to",
        "[CnnModel, Input(1, 16, 16)][⟦Split⟧, Dense(3)] internal sealed partial class Net;\n[Relu] internal sealed partial class SplitAttribute : BlockAttribute;\n[Tanh] partial class SplitAttribute;");

    [Fact]
    public void A_block_is_no_model() => AssertError(
        "CNN1012", "NetAttribute: a model must be a plain class, but it is a block, which models use as a layer",
        "[CnnModel, Input(1, 16, 16), Relu] internal sealed partial class ⟦NetAttribute⟧ : BlockAttribute;");

    [Fact]
    public void A_block_in_another_file_is_named_with_it()
    {
        var outcome = UserProject.Of(
            "[CnnModel, Input(1, 16, 16), Wide(0), Dense(3)] internal sealed partial class Net;",
            "\n[Conv(nameof(filters), 1)] internal sealed class WideAttribute(int filters) : BlockAttribute;").Build();
        Assert.Equal("wide1.conv1 (Wide, File1.cs line 2): filters is 0, but must be at least 1", Expect.MessageOf(Assert.Single(outcome.Errors)));
    }

    /// <summary>The order of attributes is kept in assemblies, in those for reference too.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Blocks_come_from_other_assemblies(bool metadataOnly)
    {
        var library = UserProject.Of("""
            [Conv(nameof(filters), 3), BatchNorm, Relu]
            [Conv(nameof(filters) + " * 2", 1, Stride = nameof(stride)), Tanh]
            public sealed class FarAttribute(int filters, int stride = 2) : BlockAttribute;
            """).Compile().WithAssemblyName("Blocks");
        library = library.WithOptions(library.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        using MemoryStream stream = new();
        Assert.True(library.Emit(stream, options: new(metadataOnly: metadataOnly, includePrivateMembers: !metadataOnly)).Success);
        UserProject Using(string use) => UserProject.Of($"[CnnModel, Input(1, 16, 16), {use}, Dense(3)] internal sealed partial class Net;").With("CnnTargets", "Scalar")
            with
        { References = [MetadataReference.CreateFromImage(stream.ToArray())] };

        string text = Using("Far(4)").Build().AssertClean().File("Net.g.cs");
        Assert.Contains("const string Summary", text, StringComparison.Ordinal);
        string[] layers = ["far1.conv1 (Conv)", "far1.batchNorm1 (BatchNorm)", "far1.relu1 (Relu)", "far1.conv2 (Conv)", "far1.tanh1 (Tanh)", "dense1 (Dense)"];
        int[] places = [.. layers.Select(layer => text.IndexOf(layer, StringComparison.Ordinal))];
        Assert.True(places[0] > 0);
        Assert.Equal(places.Order(), places);
        Assert.Contains("[8,7,7]", text, StringComparison.Ordinal);

        var error = Assert.Single(Using("Far(4, 0)").Build().Errors);
        Assert.Equal("far1.conv2 (Far, attribute 4): Stride is 0, but must be at least 1", Expect.MessageOf(error));
    }

    [Fact]
    public void What_belongs_to_models_is_no_part_of_a_block() => AssertError(
        "CNN1004", "A: [Input] belongs to a model and not to a block",
        "[CnnModel, Input(1, 16, 16)][⟦A⟧, Dense(3)] internal sealed partial class Net;\n[Input(1, 2, 3), Relu] internal sealed class AAttribute : BlockAttribute;");

    [Fact]
    public void Repetitions_without_end_are_refused() => AssertError(
        "CNN2001", "Net (B, line 2; A, line 1): ",
        "[Relu, Relu] internal sealed class AAttribute : BlockAttribute;\n[A(Repeat = 10000)] internal sealed class BAttribute : BlockAttribute;\n[CnnModel, Input(1, 16, 16)][⟦B(Repeat = 10000)⟧, Dense(3)] internal sealed partial class Net;");

    [Fact]
    public void A_blocks_parameters_count_as_read()
    {
        var outcome = UserProject.Of($"[CnnModel, Input(1, 16, 16)][Unit(4, 3), Dense(3)] internal sealed partial class Net;{Units}").With("CnnTargets", "Scalar").Build();
        outcome.AssertClean();
    }

    private static void AssertError(string id, string message, string source)
    {
        var marked = MarkedText.Parse(source);
        var outcome = UserProject.Of(marked.Text).Build();
        var error = Assert.Single(outcome.Errors);
        Assert.Equal((id, marked.Marks[0]), (error.Id, error.Location.SourceSpan));
        Assert.StartsWith(message, Expect.MessageOf(error), StringComparison.Ordinal);
        Assert.Empty(outcome.CSharpErrors.Select(Outcome.Show));
    }

    private static void AssertLayers(string network, string layers)
    {
        List<Problem> problems = [];
        var model = Pipeline.ModelCompiler.Check(Specs.Of($"[CnnModel, Input(1, 16, 16)][{network}] internal sealed partial class Net;{Units}"), problems);
        Assert.Empty(problems.Select(p => p.Message));
        Assert.Equal(layers, string.Join(' ', model!.Network.Layers.Select(l => $"{l.Name}:{l.Output}")));
    }
}
