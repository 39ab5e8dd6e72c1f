using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using CnnCompiler.Generator.Hosts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Generator.Tests;

/// <summary>A user's project in memory: its sources are compiled with the runtime, the generator and the analyzers, as the package would have it.</summary>
internal sealed record UserProject
{
    private const string GlobalUsings = "global using System; global using CnnCompiler; global using CnnCompiler.Runtime;";

    /// <summary>One empty compilation for all projects, so that the references are read once.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Users",
        references: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(CnnModelAttribute).Assembly.Location)]);

    /// <summary>What became C# 14 is the preview of the compiler that the generator is built against.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    public required ImmutableArray<string> Sources { get; init; }

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public OptimizationLevel Optimization { get; init; } = OptimizationLevel.Release;

    /// <summary>Analyzers beside our own, for what a suppressor takes back.</summary>
    public ImmutableArray<DiagnosticAnalyzer> OtherAnalyzers { get; init; } = [];

    /// <summary>References beside the framework and the runtime.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>What the build says of the project's weight files, as <see cref="Parse.WeightManifest"/> reads it; null where it says nothing.</summary>
    public string? WeightFiles { get; init; }

    /// <summary>The file paths of the sources; <c>File0.cs</c> and so on if not given.</summary>
    public Func<int, string> FileName { get; init; } = static i => $"File{i}.cs";

    public static UserProject Of(params string[] sources) => new() { Sources = [.. sources] };

    /// <summary>The same with an MSBuild property.</summary>
    public UserProject With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    /// <summary>The sources alone, without anything that the generator adds. Warnings are errors and documentation is on, as in careful projects.</summary>
    public CSharpCompilation Compile()
    {
        var trees = Sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, ParseOptions, FileName(i)));
        return Empty
            .AddReferences(References)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(GlobalUsings, ParseOptions, "GlobalUsings.cs"))
            .AddSyntaxTrees(trees)
            .WithOptions(new(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: Optimization, nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999, allowUnsafe: false));
    }

    public CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new CnnGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        additionalTexts: AdditionalFiles,
        optionsProvider: new BuildProperties(Properties),
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Compiles everything, as a build does.</summary>
    /// <param name="analyze">The analyzers run.</param>
    public Outcome Build(bool analyze = true)
    {
        var compilation = Compile();
        var driver = Driver().RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var reported);
        var run = driver.GetRunResult();
        Assert.All(run.Results, result => Assert.Null(result.Exception));
        var analyzers = analyze ? RunAnalyzers(whole) : [];
        return new(
            [.. reported.Concat(analyzers)],
            run.Results.Single().GeneratedSources.ToImmutableSortedDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal),
            (CSharpCompilation)whole);
    }

    private ImmutableArray<AdditionalText> AdditionalFiles => WeightFiles is null ? [] : [new BuildText($"obj/{Parse.WeightManifest.FileName}", WeightFiles), new BuildText("obj/Other.txt", "file\tother")];

    private ImmutableArray<Diagnostic> RunAnalyzers(Compilation whole)
    {
        List<Exception> failures = [];
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new CnnAnalyzer(), new ModelSuppressor(), new BlockSuppressor(), .. OtherAnalyzers];
        var diagnostics = whole
            .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
                new(AdditionalFiles, new BuildProperties(Properties)), (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true))
            .GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Empty(failures);
        return [.. diagnostics.Where(d => !d.Id.StartsWith("CS", StringComparison.Ordinal) || d.IsSuppressed)]; // what C# says the compilation tells itself
    }
}
