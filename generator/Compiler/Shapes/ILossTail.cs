using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>
/// An operator that makes probabilities of scores. Losses that contain it are computed from the scores, and training leaves the operator out where it makes an output.
/// Its output has the shape of its input.
/// </summary>
internal interface ILossTail
{
    bool IsPartOf(Loss loss);
}
