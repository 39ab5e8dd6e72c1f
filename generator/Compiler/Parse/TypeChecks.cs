using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CnnCompiler.Generator.Parse;

/// <summary>May the compiler write the other half of this class at all? Whatever would make the emitted half fail to compile is an error here.</summary>
internal static class TypeChecks
{
    /// <summary>Members that the compiler writes into models; a test holds the list against what is emitted.</summary>
    public static readonly string[] ReservedMembers =
    [
        "AdvSimdKernels", "CompilerError", "Description", "Packing", "ScalarKernels", "Vector128Kernels", "Vector256Kernels", "Vector512Kernels", "_compiledModel",
        "ArenaBytes", "Batch", "Create", "CreateTrainer", "Describe", "Fork", "FromParameters", "Info", "InputLength", "Layers", "Load", "Macs", "ModelValues",
        "OutputLength", "ParameterCount", "Parameters", "Predict", "Save", "Summary", "Values",
    ];

    /// <summary>A part of the path that Roslyn gives to this compiler's files.</summary>
    private const string EmittedPath = "CnnCompiler.Generator.Hosts.CnnGenerator";

    public static IEnumerable<Problem> Check(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var part = type; part is not null; part = part.ContainingType)
        {
            if (!IsPartial(part, cancellation))
                yield return Problem.Of(Rules.NotPartial, Problem.OnClass, null, type.Name, part.Name);
        }

        if (WhyNotExtensible(type, cancellation) is { } reason)
            yield return Problem.Of(Rules.NotExtensible, Problem.OnClass, null, type.Name, reason);

        foreach (string name in ReservedMembers)
        {
            if (type.Name == name || type.GetMembers(name).Any(IsOwn))
                yield return Problem.Of(Rules.MemberTaken, Problem.OnClass, null, type.Name, name);
        }
    }

    /// <summary>A member that the user wrote: the analyzer, which sees the finished compilation, finds the emitted members there too.</summary>
    private static bool IsOwn(ISymbol member) =>
        !member.IsImplicitlyDeclared && !member.DeclaringSyntaxReferences.All(r => r.SyntaxTree.FilePath.Contains(EmittedPath));

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        Declarations(type, cancellation).All(d => d.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static IEnumerable<TypeDeclarationSyntax> Declarations(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>();

    private static string? WhyNotExtensible(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.IsRecord)
            return "a record compares by value, which a network does not";
        if (type.IsStatic)
            return "a static class has no instances";
        if (type.IsAbstract)
            return "an abstract class has no instances";
        if (!type.TypeParameters.IsEmpty)
            return "it has type parameters";
        if (type.IsFileLocal)
            return "a file-local class cannot be continued in another file";
        if (Declarations(type, cancellation).Any(d => d.ParameterList is not null))
            return "it has a primary constructor, which the compiler cannot call";
        if (type.BaseType is { SpecialType: not SpecialType.System_Object } parent
            && !parent.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility != Accessibility.Private))
            return $"its base class {parent.Name} has no constructor without parameters";
        if (type.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
            return "it has required members, which the compiler cannot set";
        return null;
    }
}
