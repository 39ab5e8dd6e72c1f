using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;
using CnnCompiler.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CnnCompiler.Generator.Tests;

/// <summary>
/// Operators/_Template, from which a new operator is copied, compiles and does what it says. Each of its files is compiled as in the project that it is for, which
/// no one project could do: the runtime and the compiler have types of the same names.
/// </summary>
public sealed class TemplateTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    [Fact]
    public void The_attribute_compiles_in_the_runtime() =>
        _ = Compile("CnnCompiler", [Repository.PathOf("runtime", "Declaration", "LayerAttribute.cs"), TemplateFile("TemplateAttribute.cs")]);

    [Fact]
    public void The_reference_compiles_among_the_others()
    {
        var reference = (IOperatorReference)Made(Compile("Numerics", [TemplateFile("TemplateReference.cs")], typeof(IOperatorReference)), "CnnCompiler.References.TemplateReference");
        Assert.Equal("LeakyRelu", reference.Operation);
    }

    [Fact]
    public void The_operator_goes_through_every_stage()
    {
        // The compiler shows its internals to an assembly of this name.
        var assembly = Compile(typeof(TemplateTests).Assembly.GetName().Name!, [TemplateFile("Template.cs")], typeof(Catalogue), typeof(ISymbol), typeof(CSharpCompilation));
        var op = (IOperator)Made(assembly, "CnnCompiler.Generator.Operators.Template");
        List<Problem> problems = [];
        var network = NetworkBuilder.Build("Net", BlockExpander.Expand(Spec(0.25), problems), new Dictionary<string, IOperator> { [op.Name] = op }, problems);
        var shaped = ShapeInference.Infer(network!, problems);
        Assert.Empty(problems);
        var inference = ModelPlan.Of(Lowerer.ForInference(shaped!, Catalogue.Helpers));
        string text = KernelWriter.Write(new("", EquatableArray<string>.Empty, "Net", true), Target.Scalar, inference, null);
        Assert.Contains("> 0f ? ", text, StringComparison.Ordinal);
        Assert.Contains(" * 0.25f", text, StringComparison.Ordinal);
        var node = Assert.Single(((IOnnxMapping)op).Describe(shaped!.Layers[0], "image"));
        Assert.Equal(("LeakyRelu", "0.25f"), (node.Operation, node.Attributes[0].Value));
    }

    private static byte[] Compile(string name, IEnumerable<string> files, params Type[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), UserProject.ParseOptions, file)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, UserProject.ParseOptions)),
            [.. Net100.References.All, .. references.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));
        using MemoryStream stream = new();
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(Outcome.Show));
        return stream.ToArray();
    }

    private static object Made(byte[] assembly, string type)
    {
        using MemoryStream stream = new(assembly);
        return Activator.CreateInstance(new AssemblyLoadContext("template").LoadFromStream(stream).GetType(type, throwOnError: true)!)!;
    }

    private static string TemplateFile(string name) => Repository.PathOf("generator", "Compiler", "Operators", "_Template", name);

    private static ModelSpec Spec(double slope)
    {
        IEnumerable<ArgumentSpec> input = new[] { "channels", "height", "width" }.Select(name => new ArgumentSpec(name, new(ArgumentKind.Integer, Integer: 4)));
        IEnumerable<ArgumentSpec> layer = [new("Slope", new(ArgumentKind.Real, Real: slope))];
        IEnumerable<AttributeSpec> attributes = [new(0, AttributeKind.Input, "Input", input.ToEquatableArray()), new(1, AttributeKind.Layer, "Template", layer.ToEquatableArray())];
        return new(new("", EquatableArray<string>.Empty, "Net", true), attributes.ToEquatableArray(), EquatableArray<BlockSpec>.Empty, EquatableArray<Problem>.Empty, false);
    }
}
