using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Parse;

/// <summary>Reads the bodies of all blocks that a model uses, however deep, from this project or from others.</summary>
internal static class BlockParser
{
    /// <summary>Sorted by name, so that equal sets are equal. <paramref name="hasCSharpErrors"/> becomes true where C# has something to say of a body.</summary>
    public static EquatableArray<BlockSpec> Parse(INamedTypeSymbol type, ref bool hasCSharpErrors, CancellationToken cancellation)
    {
        Dictionary<string, BlockSpec> blocks = new(StringComparer.Ordinal);
        Stack<INamedTypeSymbol> pending = new([type]);
        while (pending.Count > 0)
        {
            foreach (var data in pending.Pop().GetAttributes().Where(a => AttributeParser.KindOf(a) == AttributeKind.Block))
            {
                var block = data.AttributeClass!;
                if (blocks.ContainsKey(IdOf(block)))
                    continue;
                blocks.Add(IdOf(block), ParseOne(block, ref hasCSharpErrors, cancellation));
                pending.Push(block);
            }
        }

        return blocks.Values.OrderBy(b => b.Id, StringComparer.Ordinal).ToEquatableArray();
    }

    public static BlockSpec ParseOne(INamedTypeSymbol block, ref bool hasCSharpErrors, CancellationToken cancellation)
    {
        List<AttributeSpec> body = [];
        var data = block.GetAttributes();
        for (int ordinal = 0; ordinal < data.Length; ordinal++)
        {
            hasCSharpErrors |= AttributeParser.IsUnknown(data[ordinal]);
            if (AttributeParser.KindOf(data[ordinal]) == AttributeKind.Foreign)
                continue;
            hasCSharpErrors |= AttributeParser.FailedToBind(data[ordinal], cancellation);
            body.Add(AttributeParser.Parse(data[ordinal], ordinal));
        }

        var problems = ModelParser.LayersOnOtherDeclarations(block, data, body, cancellation);
        return new(IdOf(block), AttributeParser.ShortName(block), body.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>Two assemblies may have blocks of one name.</summary>
    public static string IdOf(INamedTypeSymbol block) => $"{block.ToDisplayString()}, {block.ContainingAssembly?.Name}";
}
