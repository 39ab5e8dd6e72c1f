using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Pipeline;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;
using CnnCompiler.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CnnCompiler.Benchmarks;

/// <summary>
/// A network whose prediction says after each step that it is done: the emitted code, with one call behind each call of a kernel. A pass calls its kernels in the order of the plan, repetitions written
/// as loops too, so the n-th call is that of the plan's n-th step.
/// </summary>
/// <param name="Predict">A prediction of one image.</param>
/// <param name="Network">The network with its shapes.</param>
/// <param name="Plan">The plan whose steps it runs.</param>
internal sealed record Instrumented(Action Predict, ShapedNetwork Network, ModelPlan Plan)
{
    /// <summary>The steps in the order in which they run.</summary>
    public IReadOnlyList<Step> Steps { get; } = [.. Plan.Forward.SelectMany(segment => segment.Steps)];

    public static Instrumented Of(string name)
    {
        var declared = Build.Compilation(NetworkSource.Of(name));
        var (network, plan) = PlanOf(declared, name);
        Build.Driver().RunGeneratorsAndUpdateCompilation(declared, out var whole, out _);
        string file = $"{name}.{Machine.Vectors}.g.cs";
        var kernels = whole.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(file, StringComparison.Ordinal));
        var marked = new Marker().Visit(kernels.GetRoot());
        whole = whole.ReplaceSyntaxTree(kernels, CSharpSyntaxTree.Create((CSharpSyntaxNode)marked, NetworkSource.ParseOptions))
            .AddReferences(MetadataReference.CreateFromFile(typeof(Probe).Assembly.Location));
        return new(Build.Load(Build.Emit(whole), name).Prediction(), network, plan);
    }

    private static (ShapedNetwork Network, ModelPlan Plan) PlanOf(Compilation declared, string name)
    {
        var type = declared.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>().Single();
        List<Generator.Problem> problems = [];
        var network = ModelCompiler.Check(ModelParser.Parse(type, CancellationToken.None), problems)?.Network
            ?? throw new InvalidOperationException($"{name} does not compile: {string.Join("; ", problems.Select(p => p.Id))}.");
        return (network, ModelPlan.Of(Lowerer.ForInference(network, Catalogue.Helpers)));
    }

    /// <summary>Puts a mark behind each call of a kernel in a prediction.</summary>
    private sealed class Marker : CSharpSyntaxRewriter
    {
        private static readonly StatementSyntax _mark = SyntaxFactory.ParseStatement($"global::{typeof(Probe).FullName}.{nameof(Probe.Mark)}();");

        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => node.Identifier.Text == "Infer" ? base.VisitMethodDeclaration(node) : node;

        /// <summary>What is called by a name alone is a kernel; clearing of borders belongs to the step behind it.</summary>
        public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) =>
            node.Expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax } ? SyntaxFactory.Block(node, _mark) : node;
    }
}
