using System.IO.Enumeration;
using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>Neighbouring parameters that one call of the optimizer moves alike.</summary>
/// <param name="Start">The first of them among the packed parameters.</param>
/// <param name="Length">How many there are.</param>
/// <param name="RateFactor">Their learning rate, as a factor of the optimizer's.</param>
/// <param name="Decay">Their weight decay.</param>
internal readonly record struct ParameterRun(int Start, int Length, float RateFactor, float Decay)
{
    public Span<float> Of(AlignedFloats packed) => packed.Span.Slice(Start, Length);

    /// <summary>The tensors in the order of memory; neighbours of equal settings are one run.</summary>
    public static ParameterRun[] Plan(IEnumerable<MovingTensor> tensors, float weightDecay)
    {
        List<ParameterRun> runs = [];
        foreach (var (_, packed, group) in tensors.OrderBy(t => t.Packed.Offset))
        {
            ParameterRun run = new(packed.Offset, packed.Length, group?.RateFactor ?? 1, group?.WeightDecay ?? (packed.Decays ? weightDecay : 0));
            if (runs.Count > 0 && runs[^1] is var last && last.Start + last.Length == run.Start && (last.RateFactor, last.Decay) == (run.RateFactor, run.Decay))
                runs[^1] = last with { Length = last.Length + run.Length };
            else
                runs.Add(run);
        }

        return [.. runs];
    }

    /// <summary>The tensors that training moves, each with the first group whose pattern its name matches.</summary>
    /// <exception cref="ArgumentException">A pattern matches no tensor.</exception>
    public static IReadOnlyList<MovingTensor> Moving(ModelInfo model, IReadOnlyList<PackedTensor> packed, IReadOnlyList<ParameterGroup> groups)
    {
        static bool Matches(ParameterGroup group, TensorInfo tensor) => FileSystemName.MatchesSimpleExpression(group.Pattern, tensor.Name, ignoreCase: false);
        if (groups.FirstOrDefault(group => !model.Tensors.Any(tensor => Matches(group, tensor))) is { } idle)
            throw new ArgumentException($"No tensor of {model.Name} matches '{idle.Pattern}'; it has {string.Join(", ", model.Tensors.Select(t => t.Name))}.", nameof(groups));
        return
        [
            .. model.Tensors.Zip(packed, (tensor, place) => new MovingTensor(tensor, place, groups.FirstOrDefault(group => Matches(group, tensor))))
                .Where(t => t is { Tensor.IsState: false, Packed.Frozen: false, Group: not { Frozen: true } }),
        ];
    }
}

/// <summary>A tensor that training moves.</summary>
/// <param name="Tensor">What it is.</param>
/// <param name="Packed">Where it lies.</param>
/// <param name="Group">The group it belongs to; null for none.</param>
internal sealed record MovingTensor(TensorInfo Tensor, PackedTensor Packed, ParameterGroup? Group);
