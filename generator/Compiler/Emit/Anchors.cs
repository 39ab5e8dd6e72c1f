using CnnCompiler.Generator.Kernels;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// For a machine whose accesses reach only a little way from a reference: the constants of a method's accesses in groups that one reference each can serve.
/// </summary>
internal sealed class Anchors
{
    private readonly Dictionary<(Buffer Buffer, int Constant), int> _anchors = [];

    /// <param name="accesses">All accesses of the method.</param>
    /// <param name="reach">Floats that an access may lie behind its reference.</param>
    public Anchors(IEnumerable<(Buffer Buffer, Index Index)> accesses, int reach)
    {
        foreach (var buffer in accesses.GroupBy(a => a.Buffer, a => a.Index.Constant))
        {
            int anchor = 0; // the buffer itself is a reference already
            foreach (int constant in buffer.Distinct().OrderBy(c => c))
            {
                if (constant < anchor || constant >= anchor + (long)reach)
                    anchor = constant;
                _anchors.Add((buffer.Key, constant), anchor);
            }
        }
    }

    /// <summary>The part of a constant that goes into a reference.</summary>
    public int Of(Buffer buffer, int constant) => _anchors[(buffer, constant)];
}
