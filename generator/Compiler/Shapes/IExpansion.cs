using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>An operator that stands for several layers, and can say which only when it sees shapes. Later stages do not meet it.</summary>
internal interface IExpansion
{
    /// <summary>The layers in their order, of which the last has the name of <paramref name="layer"/>; null after a report of why there are none.</summary>
    /// <param name="layer">The layer that stands for them.</param>
    /// <param name="inputs">The shapes of what it reads.</param>
    /// <param name="next">The index that the first of them will have.</param>
    /// <param name="report">Receives what is impossible.</param>
    ImmutableArray<Layer>? Expand(Layer layer, ImmutableArray<Shape> inputs, int next, ShapeReporter report);
}
