using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>The packing of a model's weights as a program of its own, which a build runs before it compiles the model.</summary>
internal static class WeightPacking
{
    /// <summary>The class in the program, whose method <c>Pack</c> is that of the model.</summary>
    public const string TypeName = "PackedModel";

    private static readonly TypeSpec Type = new("", EquatableArray<string>.Empty, TypeName, Emittable: true);

    public static string Source(ModelPlan inference) => PackingWriter.Write(Type, inference, training: null);

    /// <summary>A number that changes with the packing and with the precision, FNV-1a. Source: http://www.isthe.com/chongo/tech/comp/fnv.</summary>
    public static ulong KeyOf(ModelPlan inference)
    {
        ulong key = 14_695_981_039_346_656_037;
        foreach (char letter in $"{inference.Program.Network.Network.Weights?.Precision} {inference.WeightsLength} {Source(inference)}")
            key = unchecked((key ^ letter) * 1_099_511_628_211);
        return key;
    }
}
