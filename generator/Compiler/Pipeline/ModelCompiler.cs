using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Pipeline;

/// <summary>
/// The stages in their order, for both hosts: the analyzer reports the problems, the generator writes the files. A pure function of the specification that lets
/// no exception out.
/// </summary>
internal static class ModelCompiler
{
    /// <summary>Checks a declaration. Null, with problems or with C# errors of the user's own, where there is no network to speak of.</summary>
    public static CheckedModel? Check(ModelSpec spec, ICollection<Problem> problems)
    {
        foreach (var problem in spec.Problems)
            problems.Add(problem);
        if (spec.HasCSharpErrors || problems.Any(p => p.IsError))
            return null;
        return Guarded(spec, problems, () =>
        {
            List<Problem> found = [];
            var expanded = BlockExpander.Expand(spec, found);
            var shaped = Shape(spec, expanded, found);
            if (shaped is not null && !found.Any(p => p.IsError))
                BudgetRule.Check(Plan(shaped.Network).Inference, found); // a workspace beyond the limit shows here too
            // Repeated uses of a block repeat its mistakes too; the first one's names say enough.
            foreach (var place in found.Select(expanded.Place).GroupBy(p => (p.Id, p.Ordinal, p.Argument, p.Trail)))
                problems.Add(place.First());
            return found.Any(p => p.IsError) ? null : shaped;
        });
    }

    private static CheckedModel? Shape(ModelSpec spec, ExpandedModel expanded, List<Problem> problems)
    {
        if (problems.Any(p => p.IsError)
            || NetworkBuilder.Build(spec.Type.PlainName, expanded, Catalogue.Layers, problems) is not { } network
            || ShapeInference.Infer(network, problems) is not { } shaped)
            return null;
        LossRule.Check(shaped, problems);
        WeightsRule.Check(shaped, spec.WeightFiles, problems);
        return new(shaped, expanded);
    }

    /// <summary>
    /// The emitted files: what stands behind the type's name in the file's name, and the text. On an error the public members remain, and say what is wrong when
    /// they are called. <paramref name="failures"/> receives what went wrong after the checks that the analyzer makes too.
    /// </summary>
    public static IReadOnlyList<(string Suffix, string Text)> Emit(
        ModelSpec spec, IReadOnlyList<Target> targets, ICollection<Problem> failures, CancellationToken cancellation)
    {
        if (!spec.Type.Emittable)
            return [];
        List<Problem> problems = [];
        var model = Check(spec, problems);
        int found = problems.Count;
        var files = model is null ? null : Guarded(spec, problems, () => Files(spec.Type, model.Network, targets, cancellation));
        foreach (var failure in problems.Skip(found))
            failures.Add(failure);
        return files ?? [(".g.cs", BrokenModelWriter.Write(spec, problems))];
    }

    /// <summary>How a build packs the weights that a model has compiled in; null where it has none, or has a mistake that compiling it will show.</summary>
    public static WeightProgram? Weights(ModelSpec spec)
    {
        List<Problem> problems = [];
        return spec.Type.Emittable && Check(spec, problems)?.Network is { Network.Weights: not null } network
            ? Guarded(spec, problems, () => WeightProgram.Of(spec, network, Plan(network).Inference))
            : null;
    }

    private static List<(string Suffix, string Text)> Files(TypeSpec type, ShapedNetwork network, IReadOnlyList<Target> targets, CancellationToken cancellation)
    {
        var (inference, training) = Plan(network);
        List<(string Suffix, string Text)> files =
        [
            (".g.cs", ModelWriter.Write(type, network, inference, training, targets)),
            (".Packing.g.cs", PackingWriter.Write(type, inference, training)),
        ];
        foreach (var target in targets)
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(($".{target.Name}.g.cs", KernelWriter.Write(type, target, inference, training)));
            if (target.IsBare)
                files.Add((".Device.g.cs", DeviceWriter.Write(type, target, inference, training)));
        }

        return files;
    }

    private static (ModelPlan Inference, ModelPlan? Training) Plan(ShapedNetwork network) => (
        ModelPlan.Of(Lowerer.ForInference(network, Catalogue.Helpers)),
        network.Network.Training is null ? null : ModelPlan.Of(Lowerer.ForTraining(network, Catalogue.Helpers)));

    private static T? Guarded<T>(ModelSpec spec, ICollection<Problem> problems, Func<T?> stage)
        where T : class
    {
        try
        {
            return stage();
        }
        catch (OverflowException)
        {
            problems.Add(Problem.Of(Rules.Overflow, Problem.OnClass, null, spec.Type.PlainName, "the workspace", "too large", Sizes.Limit));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string place = $"{exception.TargetSite?.DeclaringType?.Name}.{exception.TargetSite?.Name}";
            problems.Add(Problem.Of(Rules.InternalError, Problem.OnClass, null, spec.Type.PlainName, $"{exception.GetType().Name} in {place}: {exception.Message.Split('\n')[0]}"));
        }

        return null;
    }
}

/// <summary>A model without errors.</summary>
/// <param name="Network">It with all its shapes.</param>
/// <param name="Expanded">Its attributes, to which the network's ordinals belong.</param>
internal sealed record CheckedModel(ShapedNetwork Network, ExpandedModel Expanded);
