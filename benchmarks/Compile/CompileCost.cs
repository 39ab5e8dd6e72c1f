using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CnnCompiler.Benchmarks;

/// <summary>What compiling a network costs, each by itself: the generator, the C# compiler, the JIT; and from weights in memory to the first result.</summary>
internal static class CompileCost
{
    private const string Edited = "ResNet50";
    private const int Edits = 10;

    /// <param name="filters">Names of networks, or their beginnings; all if there are none.</param>
    public static void Print(IReadOnlyList<string> filters)
    {
        _ = Cost("LeNet5Of1998"); // the compilers themselves have to be compiled
        Console.WriteLine("# NETWORK generator_ms emitted_kB csc_ms assembly_kB jit_ms jit_methods packing_and_first_ms");
        foreach (string network in NetworkSource.Names.Where(name => filters.Count == 0 || filters.Any(f => name.StartsWith(f, StringComparison.OrdinalIgnoreCase))))
            Console.WriteLine(Cost(network));
        FirstResult.PrintOfChild();
        PrintEdits();
    }

    private static string Cost(string network)
    {
        var declared = Build.Compilation(NetworkSource.Of(network));
        _ = declared.GetDiagnostics(); // symbols of the declarations and the references are bound, as they are in a project that is open
        var ((whole, texts), generator) = Build.Timed(() =>
        {
            var driver = Build.Driver().RunGeneratorsAndUpdateCompilation(declared, out var result, out _);
            return (result, driver.GetRunResult().GeneratedTrees);
        });
        long emitted = texts.Sum(tree => (long)tree.Length);
        var (assembly, csc) = Build.Timed(() => Build.Emit(whole));
        var built = Build.Load(assembly, network);
        var (time, methods) = (JitInfo.GetCompilationTime(currentThread: true), JitInfo.GetCompiledMethodCount(currentThread: true));
        var (_, first) = Build.Timed(() =>
        {
            built.Prediction()();
            return true;
        });
        double jit = (JitInfo.GetCompilationTime(currentThread: true) - time).TotalMilliseconds;
        long compiled = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;
        return string.Create(CultureInfo.InvariantCulture, $"{network} {generator:F0} {emitted / 1e3:F0} {csc:F0} {assembly.Length / 1e3:F0} {jit:F0} {compiled} {first:F0}");
    }

    /// <summary>What the generator does after an edit, as in an editor, where all that has not changed is kept.</summary>
    private static void PrintEdits()
    {
        var trees = NetworkSource.Of(Edited);
        var other = CSharpSyntaxTree.ParseText("internal static class Other { public static int Value => 1; }", NetworkSource.ParseOptions, "Other.cs");
        var compilation = Build.Compilation([.. trees, other]);
        var driver = Build.Driver().RunGenerators(compilation);

        double outside = Fastest(i => other.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From($"internal static class Other {{ public static int Value => {i}; }}")), other);
        var declaring = trees.Single(tree => tree.GetRoot().ToString().Contains($"class {Edited};", StringComparison.Ordinal));
        string text = declaring.GetRoot().ToFullString();
        double inside = Fastest(i => declaring.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text.Replace("Dense(1000)", $"Dense({1001 + i})", StringComparison.Ordinal))), declaring);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# edit outside of declarations: {outside:F1} ms in the generator (at most 10)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# edit inside of {Edited}: {inside:F1} ms in the generator (at most 300)"));

        double Fastest(Func<int, SyntaxTree> edit, SyntaxTree tree)
        {
            double best = double.PositiveInfinity;
            for (int i = 0; i < Edits; i++)
            {
                var changed = compilation.ReplaceSyntaxTree(tree, edit(i));
                long start = Stopwatch.GetTimestamp();
                driver = driver.RunGenerators(changed);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return best;
        }
    }
}
