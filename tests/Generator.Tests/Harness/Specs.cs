using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Pipeline;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Tests;

/// <summary>The stages one by one, from a source text.</summary>
internal static class Specs
{
    /// <summary>What Parse makes of the class <c>Net</c>.</summary>
    public static ModelSpec Of(string source) =>
        ModelParser.Parse(UserProject.Of(source).Compile().GetTypeByMetadataName("Net")!, CancellationToken.None);

    /// <summary>The network of a right declaration; <paramref name="attributes"/> are all but [CnnModel].</summary>
    public static ShapedNetwork Network(string attributes) => Of($"[CnnModel, {attributes}] internal sealed partial class Net;").Checked();

    /// <summary>The network of a specification without mistakes.</summary>
    public static ShapedNetwork Checked(this ModelSpec spec)
    {
        List<Problem> problems = [];
        var network = ModelCompiler.Check(spec, problems);
        Assert.Empty(problems.Select(p => p.Message));
        return network!.Network;
    }

    public static ModelPlan InferencePlan(string attributes) => ModelPlan.Of(Lowerer.ForInference(Network(attributes), Catalogue.Helpers));

    public static ModelPlan TrainingPlan(string attributes) => ModelPlan.Of(Lowerer.ForTraining(Network(attributes), Catalogue.Helpers));
}
