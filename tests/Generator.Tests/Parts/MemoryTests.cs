using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Pipeline;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Tests;

/// <summary>Memory is hardly more than what lives at once, and nothing that lives is overwritten.</summary>
public sealed class MemoryTests
{
    /// <summary>What the planner promises: an area within a tenth of the largest sum that lives in it at any step.</summary>
    private const double Bound = 1.1;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    /// <summary>Lives as they may be, not only such as networks have: hundreds of sets of blocks.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Blocks_alive_at_once_lie_apart(int seed) => PlaceRandomBlocks(seed, staircases: false);

    /// <summary>The same where parts of a block live differently, as those of a concatenation do.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parts_alive_at_once_lie_apart(int seed) => PlaceRandomBlocks(seed, staircases: true);

    private static void PlaceRandomBlocks(int seed, bool staircases)
    {
        Random random = new(seed);
        for (int round = 0; round < 20; round++)
        {
            int steps = random.Next(1, 60), longest = random.Next(1, 20);
            List<MemoryBlock> blocks = [.. Enumerable.Range(0, random.Next(1, 90)).Select(_ =>
            {
                int first = random.Next(steps), length = 16 * (random.Next(3) == 0 ? random.Next(1, 2000) : random.Next(1, 8) * 64), last = Math.Min(steps, first + random.Next(longest));
                int parts = staircases && random.Next(3) == 0 ? random.Next(2, 5) : 1;
                return new MemoryBlock(Area.Shared, [.. Enumerable.Range(0, parts).Select(part => new MemoryPiece(part * length, length, 0, Math.Min(last, first + (part * random.Next(4))), last))]);
            })];
            int live = Enumerable.Range(0, steps + 1).Max(step => blocks.SelectMany(b => b.Pieces).Where(p => p.First <= step && step <= p.Last).Sum(p => p.Length));
            BlockPlacer.Place(blocks, live);
            foreach (var (block, i) in blocks.Select((block, i) => (block, i)))
                Assert.DoesNotContain(blocks.Skip(i + 1), other => block.Pieces.Any(piece => other.Pieces.Any(beside => piece.LivesWith(beside)
                    && block.Offset + piece.Start < other.Offset + beside.End && other.Offset + beside.Start < block.Offset + piece.End)));
            Assert.InRange((double)blocks.Max(b => b.Offset + b.Length) / live, 1, staircases ? 1.35 : 1.2); // networks are better natured: see below
        }
    }

    [Fact]
    public void The_zoo_needs_little_more_than_what_lives_at_once()
    {
        var networks = Zoo().ToList();
        Assert.True(networks.Count >= 45);
        Assert.All(networks, network =>
        {
            var plan = ModelPlan.Of(Lowerer.ForInference(network, Catalogue.Helpers));
            Assert.InRange((plan.SharedLength + plan.Memory.PerImageLength) / (double)plan.Memory.LargestLiveLength, 1, Bound);
            if (network.Layers.Length < 1000) // a thousand layers take seconds
                AssertBound(TrainingPlan(network));
        });
    }

    /// <summary>The graphs that the numerical suite computes: branches, skips and joins of all operators.</summary>
    [Fact]
    public void Random_graphs_are_laid_apart_in_little_memory()
    {
        var graphs = Networks([.. new[] { "Graph", "Unpooled", "Normalised" }.Select(group => Repository.Read("tests", "Numerics.Cases", $"{group}.Networks.cs"))]).ToList();
        Assert.True(graphs.Count >= 200);
        foreach (var graph in graphs)
        {
            foreach (var program in new[] { Lowerer.ForInference(graph, Catalogue.Helpers), Lowerer.ForTraining(graph, Catalogue.Helpers) })
            {
                var plan = ModelPlan.Of(program);
                PlanTests.AssertApart(plan);
                AssertBound(plan);
            }
        }
    }

    /// <summary>What the workers of a batch share exists once and what belongs to an image once for each, so the two areas have bounds of their own.</summary>
    private static void AssertBound(ModelPlan plan)
    {
        var memory = plan.Memory;
        Assert.InRange(memory.SharedLength, memory.SharedLive, Bound * memory.SharedLive);
        Assert.InRange(memory.PerImageLength, memory.PerImageLive, Bound * memory.PerImageLive);
    }

    /// <summary>The networks of the zoo.</summary>
    internal static IEnumerable<Shapes.ShapedNetwork> Zoo() =>
        Networks([.. Directory.GetFiles(Repository.PathOf("samples", "Zoo", "Networks"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    /// <summary>A network as if it had been declared for training.</summary>
    internal static ModelPlan TrainingPlan(Shapes.ShapedNetwork network) => ModelPlan.Of(Lowerer.ForTraining(
        network with { Network = network.Network with { Training = new(-1, Graph.Loss.Custom, InputGradient: true, PerPixel: false) } }, Catalogue.Helpers));

    /// <summary>All models of some files.</summary>
    private static IEnumerable<Shapes.ShapedNetwork> Networks(params string[] sources)
    {
        foreach (var type in Types(UserProject.Of(sources).Compile().SourceModule.GlobalNamespace))
        {
            List<Problem> problems = [];
            if (ModelParser.Parse(type, default) is { } spec && ModelCompiler.Check(spec, problems) is { } network)
                yield return network.Network;
            Assert.Empty(problems.Where(p => p.IsError).Select(p => p.Message));
        }

        static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
            space.GetNamespaceMembers().SelectMany(Types).Concat(space.GetTypeMembers().Where(type => type.GetAttributes().Any(a => a.AttributeClass?.Name == "CnnModelAttribute")));
    }
}
