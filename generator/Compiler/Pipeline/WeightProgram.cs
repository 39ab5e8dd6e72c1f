using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Pipeline;

/// <summary>What a build does before it compiles a model that has weights in it.</summary>
/// <param name="Resource">The name of the resource, behind <see cref="TrainedWriter.ResourcePrefix"/>.</param>
/// <param name="File">The path of the weight file.</param>
/// <param name="Tensors">The tensors in canonical order, with the place of each.</param>
/// <param name="StoredLength">Values of all tensors.</param>
/// <param name="PackedLength">Values that inference reads.</param>
/// <param name="IsTrained">The program trains on, so it needs the weights in their canonical order.</param>
/// <param name="Precision">How they are stored.</param>
/// <param name="Key">Tells the resource from one for another state of the declaration.</param>
/// <param name="Source">C#: <c>PackedModel.Packing.Pack(ref float canonical, ref float packed)</c>.</param>
internal sealed record WeightProgram(
    string Resource, string File, ImmutableArray<(string Name, int Offset, int Length)> Tensors, int StoredLength, int PackedLength, bool IsTrained, Precision Precision, ulong Key, string Source)
{
    public static WeightProgram Of(ModelSpec spec, ShapedNetwork network, ModelPlan inference)
    {
        var weights = network.Network.Weights!;
        return new(
            spec.Type.FileName, WeightManifest.Find(spec.WeightFiles, weights.File)[0].Path, [.. network.Tensors.Select(t => (t.Name, t.Offset, t.Tensor.Length))],
            network.Tensors.Sum(t => t.Tensor.Length), inference.WeightsLength, network.Network.Training is not null, weights.Precision, WeightPacking.KeyOf(inference), WeightPacking.Source(inference));
    }
}
