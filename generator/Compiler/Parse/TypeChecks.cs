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
        "AdvSimdKernels", "CompilerError", "CortexMKernels", "Description", "Device", "Packing", "ScalarKernels", "Vector128Kernels", "Vector256Kernels", "Vector512Kernels", "_compiledModel",
        "ArenaBytes", "Batch", "Create", "CreateTrainer", "Describe", "Fork", "FromParameters", "Info", "InputLength", "InputPlaces", "LargestLiveBytes", "Layers", "Load",
        "LogicalLiveBytes", "Macs", "ModelOutputs", "ModelValues", "OutputLength", "OutputPlaces", "Outputs", "ParameterCount", "Parameters", "Predict", "PredictFrom", "Save", "Summary", "Trained", "Values",
    ];

    /// <summary>A part of the path that Roslyn gives to this compiler's files.</summary>
    private const string EmittedPath = "CnnCompiler.Generator.Hosts.CnnGenerator";

    public static IEnumerable<Problem> Check(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.TypeKind != TypeKind.Class)
            yield break; // the attributes are for classes alone, as C# says itself
        foreach (var part in NotPartial(type, cancellation))
            yield return Problem.Of(Rules.NotPartial, Problem.OnClass, null, type.Name, part.Name);
        if ((WhyNotContinued(type) ?? WhyNotMade(type, cancellation)) is { } reason)
            yield return Problem.Of(Rules.NotExtensible, Problem.OnClass, null, type.Name, reason);
        foreach (string name in TakenMembers(type))
            yield return Problem.Of(Rules.MemberTaken, Problem.OnClass, null, type.Name, name);
    }

    /// <summary>Another file can hold a second half, be it one whose members only say what is wrong.</summary>
    public static bool CanBeContinued(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.TypeKind == TypeKind.Class && !LacksName(type) && !NotPartial(type, cancellation).Any() && WhyNotContinued(type) is null && !TakenMembers(type).Any();

    /// <summary>The C# compiler refuses the declaration itself, and says so.</summary>
    public static bool HasCSharpErrors(INamedTypeSymbol type) =>
        type.TypeKind != TypeKind.Class
        || LacksName(type)
        || type.BaseType is { TypeKind: TypeKind.Error }
        || (LacksBaseConstructor(type) && !HasOwnConstructor(type));

    /// <summary>While somebody types, a class or one around it may have no name yet.</summary>
    private static bool LacksName(INamedTypeSymbol type) =>
        type.Name.Length == 0 || (type.ContainingType is { } outer && LacksName(outer)) || type.ContainingNamespace.ToDisplayString().Split('.').Contains("");

    private static IEnumerable<INamedTypeSymbol> NotPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var part = type; part is not null; part = part.ContainingType)
        {
            if (!Declarations(part, cancellation).All(d => d.Modifiers.Any(SyntaxKind.PartialKeyword)))
                yield return part;
        }
    }

    private static IEnumerable<string> TakenMembers(INamedTypeSymbol type) =>
        ReservedMembers.Where(name => type.Name == name || type.GetMembers(name).Any(m => !m.IsImplicitlyDeclared && IsOwn(m)));

    /// <summary>The user wrote it: the analyzer, which sees the finished compilation, finds the emitted members there too.</summary>
    private static bool IsOwn(ISymbol member) => !member.DeclaringSyntaxReferences.All(r => r.SyntaxTree.FilePath.Contains(EmittedPath));

    private static IEnumerable<TypeDeclarationSyntax> Declarations(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>();

    /// <summary>Why no second half can be written at all.</summary>
    private static string? WhyNotContinued(INamedTypeSymbol type)
    {
        if (type.IsRecord)
            return "a record compares by value, which a network does not";
        if (type.IsStatic)
            return "a static class has no instances";
        if (!type.TypeParameters.IsEmpty)
            return "it has type parameters";
        for (var part = type; part is not null; part = part.ContainingType)
        {
            if (part.IsFileLocal)
                return part.Equals(type, SymbolEqualityComparer.Default) ? "a file-local class cannot be continued in another file" : $"{part.Name} around it is file-local and cannot be continued in another file";
        }

        return null;
    }

    /// <summary>Why the emitted half could make no objects.</summary>
    private static string? WhyNotMade(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (AttributeParser.IsBlock(type))
            return "it is a block, which models use as a layer";
        if (type.IsAbstract)
            return "an abstract class has no instances";
        if (Declarations(type, cancellation).Any(d => d.ParameterList is not null))
            return "it has a primary constructor, which the compiler cannot call";
        if (type.BaseType is { } parent && parent.GetAttributes().Any(a => AttributeParser.KindOf(a) == AttributeKind.Model))
            return $"its base class {parent.Name} is a model itself";
        if (LacksBaseConstructor(type) && HasOwnConstructor(type))
            return $"its base class {type.BaseType!.Name} has no constructor without parameters";
        for (var part = type; part is not null; part = part.BaseType)
        {
            if (part.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
                return "it has required members, which the compiler cannot set";
        }

        return null;
    }

    /// <summary>The base class has no constructor that <c>base()</c> means.</summary>
    private static bool LacksBaseConstructor(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } parent
        && !parent.InstanceConstructors.Any(c => c.Parameters.All(p => p.IsOptional || p.IsParams) && IsAccessible(c, type));

    private static bool HasOwnConstructor(INamedTypeSymbol type) => type.InstanceConstructors.Any(c => !c.IsImplicitlyDeclared && IsOwn(c));

    private static bool IsAccessible(IMethodSymbol constructor, INamedTypeSymbol type) => constructor.DeclaredAccessibility switch
    {
        Accessibility.Private => false,
        Accessibility.Internal or Accessibility.ProtectedAndInternal =>
            constructor.ContainingAssembly.Equals(type.ContainingAssembly, SymbolEqualityComparer.Default) || constructor.ContainingAssembly.GivesAccessTo(type.ContainingAssembly),
        _ => true,
    };
}
