using System.Collections;
using System.Reflection;
using CnnCompiler.Generator.Hosts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CnnCompiler.Generator.Tests;

/// <summary>The incremental pipeline by its tracked steps: what an edit makes anew, and what the pipeline keeps.</summary>
public sealed class CachingTests
{
    private const string TwoModels = """
        // A comment.
        [CnnModel, Input(1, 6, 6), Conv(4, 3, Stride = 1), Dense(2)]
        internal sealed partial class First;

        [CnnModel, Input(1, 4, 4), Dense(3)]
        internal sealed partial class Second;
        """;

    private static UserProject Project => UserProject.Of(TwoModels).With("CnnTargets", "Scalar");

    [Fact]
    public void An_edit_of_a_comment_makes_nothing_anew()
    {
        var run = AfterEdit("// A comment.", "// Another comment, and a line more.\n");
        Assert.All(Reasons(run, CnnGenerator.ModelsStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(2, Reasons(run, CnnGenerator.ModelsStep).Count);
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.NotEmpty(OutputReasons(run));
    }

    [Fact]
    public void An_edit_beside_the_models_makes_nothing_anew()
    {
        var project = Project with { Sources = [TwoModels, "internal static class Other { public static int Size => 3; }"] };
        var run = Rerun(project, 1, "internal static class Other { public static int Size => 4; public static string Name => \"x\"; }");
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_a_stride_makes_that_model_anew_and_no_other()
    {
        var run = AfterEdit("Stride = 1", "Stride = 2");
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(run, CnnGenerator.ModelsStep));
        Assert.Equal("First", Assert.Single(Modified(run)));
    }

    [Fact]
    public void A_members_edit_in_the_class_makes_nothing_anew()
    {
        var run = AfterEdit("class Second;", "class Second { public int Size => 3; }");
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    /// <summary>What a block says beyond its layers concerns no model: neither its comments nor its lines.</summary>
    [Theory]
    [InlineData("Padding = 1", "Padding = 0", "First")]
    [InlineData("Relu", "Tanh", "First")]
    [InlineData("// A block.", "// A block,\n\n// lower down.", "")]
    [InlineData(": BlockAttribute;", ": BlockAttribute { public int Size => 3; }", "")]
    public void An_edit_of_a_block_makes_the_models_anew_that_use_it(string before, string after, string models)
    {
        const string block = """
            // A block.
            [Inner(nameof(filters))] internal sealed class OuterAttribute(int filters) : BlockAttribute;
            [Conv(nameof(filters), 3, Padding = 1), Relu] internal sealed class InnerAttribute(object filters) : BlockAttribute;
            """;
        var project = Project with { Sources = ["[CnnModel, Input(1, 6, 6), Outer(4), Dense(2)] internal sealed partial class First;", "[CnnModel, Input(1, 4, 4), Dense(3)] internal sealed partial class Second;", block] };
        var run = Rerun(project, 2, block.Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(models.Split(' ', StringSplitOptions.RemoveEmptyEntries), Modified(run));
        if (models.Length == 0)
            Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    /// <summary>Roslyn tells models apart by their order, so those behind a new or a lost one are written anew, once; those before it are not.</summary>
    [Fact]
    public void A_model_more_leaves_those_before_it_cached()
    {
        var run = Rerun(Project, 0, TwoModels + " [CnnModel, Input(1, 2, 2), Relu] internal sealed partial class Third;");
        Assert.Equal("Third", Assert.Single(Modified(run)));
    }

    [Fact]
    public void A_model_less_leaves_those_before_it_cached()
    {
        var project = Project with { Sources = [TwoModels, "[CnnModel, Input(1, 2, 2), Relu] internal sealed partial class Third;"] };
        var run = Rerun(project, 1, "internal sealed class Third;");
        Assert.Empty(Modified(run));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Removed], Reasons(run, CnnGenerator.ModelsStep));
    }

    [Fact]
    public void A_file_more_leaves_the_others_cached()
    {
        var before = Project.Compile();
        var driver = Project.Driver().RunGenerators(before);
        var more = before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("[CnnModel, Input(1, 2, 2), Relu] internal sealed partial class Zeroth;", UserProject.ParseOptions, "A.cs"));
        Assert.Equal("Zeroth", Assert.Single(Modified(driver.RunGenerators(more).GetRunResult().Results[0])));
    }

    [Fact]
    public void Another_property_of_the_project_makes_everything_anew()
    {
        var driver = (CSharpGeneratorDriver)Project.Driver().RunGenerators(Project.Compile());
        var run = driver.WithUpdatedAnalyzerConfigOptions(new BuildProperties(Project.With("CnnUnrollBudget", "8").Properties)).RunGenerators(Project.Compile()).GetRunResult().Results[0];
        Assert.Equal(["First", "Second"], Modified(run).Order(StringComparer.Ordinal));
    }

    /// <summary>A symbol or a syntax tree in the pipeline would keep whole compilations alive and make every comparison fail.</summary>
    [Fact]
    public void The_pipeline_keeps_nothing_of_Roslyn()
    {
        var run = Project.Driver().RunGenerators(Project.Compile()).GetRunResult().Results[0];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (var step in run.TrackedSteps[CnnGenerator.ModelsStep])
        {
            foreach (var (value, _) in step.Outputs)
                Walk(value, "spec", seen);
        }

        Assert.InRange(seen.Count, 20, 10_000); // the walk went somewhere
    }

    [Fact]
    public void The_walk_itself_finds_what_it_looks_for()
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        var symbol = Project.Compile().GetTypeByMetadataName("First")!;
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Walk(new object[] { 1, new List<object> { Tuple.Create("x", symbol) } }, "root", seen));
    }

    [Theory]
    [InlineData(TwoModels)]
    [InlineData("[CnnModel(Inspect = true), Train(Loss.Custom), Input(1, \"a\", 2.5), Conv(0, 9, Name = null!, Border = (Border)9)] internal sealed class First<T>;")]
    public void The_same_text_gives_equal_specifications(string text)
    {
        var (first, again) = (SpecOf(text), SpecOf(text));
        Assert.NotSame(first, again);
        Assert.Equal(first, again);
        Assert.Equal(first.GetHashCode(), again.GetHashCode());
    }

    [Theory]
    [InlineData("Stride = 1", "Stride = 2")]
    [InlineData("Stride = 1", "Stride = 1.0")]
    [InlineData("Stride = 1", "Stride = \"1\"")]
    [InlineData("Stride = 1", "Stride = true")]
    [InlineData("Stride = 1", "StrideX = 1")]
    [InlineData("Stride = 1", "Stride = 1, Name = \"c\"")]
    [InlineData("partial class First", "class First")]
    [InlineData("[CnnModel, Input(1, 6, 6)", "[CnnModel(Inspect = true), Input(1, 6, 6)")]
    [InlineData("[CnnModel, Input(1, 6, 6)", "[Obsolete, CnnModel, Input(1, 6, 6)")]
    public void What_matters_makes_specifications_differ(string before, string after) =>
        Assert.NotEqual(SpecOf(TwoModels), SpecOf(TwoModels.Replace(before, after, StringComparison.Ordinal)));

    private static Parse.ModelSpec SpecOf(string text)
    {
        var compilation = UserProject.Of(text).Compile();
        return Parse.ModelParser.Parse(compilation.GetTypeByMetadataName("First") ?? compilation.GetTypeByMetadataName("First`1")!, CancellationToken.None);
    }

    private static GeneratorRunResult AfterEdit(string before, string after) => Rerun(Project, 0, TwoModels.Replace(before, after, StringComparison.Ordinal));

    /// <summary>Runs the generator, edits a file, and runs it again.</summary>
    private static GeneratorRunResult Rerun(UserProject project, int file, string text)
    {
        var compilation = project.Compile();
        var driver = project.Driver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees.Single(t => t.FilePath == project.FileName(file));
        var edited = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, UserProject.ParseOptions, tree.FilePath));
        return driver.RunGenerators(edited).GetRunResult().Results[0];
    }

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        [.. run.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason)];

    private static IReadOnlyList<IncrementalStepRunReason> OutputReasons(GeneratorRunResult run) =>
        [.. run.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)];

    /// <summary>Models whose files were written in this run.</summary>
    private static IReadOnlyList<string> Modified(GeneratorRunResult run) =>
    [
        .. run.TrackedOutputSteps.SelectMany(s => s.Value)
            .Where(step => step.Outputs.Any(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified))
            .SelectMany(step => step.Inputs.SelectMany(Specs))
            .Select(spec => spec.Type.Name).Distinct(),
    ];

    /// <summary>The specifications that a step's input holds, in whatever pairs.</summary>
    private static IEnumerable<Parse.ModelSpec> Specs((IncrementalGeneratorRunStep Source, int OutputIndex) input)
    {
        object value = input.Source.Outputs[input.OutputIndex].Value;
        while (value is System.Runtime.CompilerServices.ITuple { Length: 2 } pair)
            value = pair[0]!;
        return value is Parse.ModelSpec spec ? [spec] : [];
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel, $"{path} is a {value.GetType()}");
        if (!value.GetType().IsValueType && !seen.Add(value))
            return;
        if (value is IEnumerable items)
        {
            int i = 0;
            foreach (object? item in items)
                Walk(item, $"{path}[{i++}]", seen);
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
