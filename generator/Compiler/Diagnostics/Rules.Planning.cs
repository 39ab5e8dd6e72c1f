using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator;

/// <summary>CNN3xxx: budgets and speed. CNN9xxx: the compiler itself.</summary>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor NotOptimised = new(
        "CNN3001", "Kernels compiled without optimisation", "{0}: this build does not optimise, which makes compiled networks 11 to 20 times slower; set <Optimize>true</Optimize> in the project, for Debug too",
        "Performance", DiagnosticSeverity.Info, true, helpLinkUri: Help("CNN3001"));

    public static readonly DiagnosticDescriptor BadOption = new(
        "CNN3002", "A project property with a wrong value", "{0}: this property of the project is \"{1}\", but must be {2}",
        "Performance", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN3002"));

    public static readonly DiagnosticDescriptor NarrowNativeBuild = new(
        "CNN3003", "A native build without wide vectors",
        "{0}: this native build for {1} has vectors of 128 bits alone, whatever the machine it will run on; set <IlcInstructionSet>x86-64-v3</IlcInstructionSet> in the project unless it has to run on processors without AVX2",
        "Performance", DiagnosticSeverity.Warning, true, helpLinkUri: Help("CNN3003"));

    public static readonly DiagnosticDescriptor OverBudget = new(
        "CNN3004", "A network beyond its budget", "{0}: {1} is {2}, but the budget is {3}; most of it is {4}",
        "Performance", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN3004"));

    public static readonly DiagnosticDescriptor InternalError = new(
        "CNN9001", "The compiler failed", "{0}: the compiler itself failed, which is a fault of ours: {1}; please report it with this declaration",
        "Compiler", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN9001"));
}
