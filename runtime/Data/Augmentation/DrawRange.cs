using System.Runtime.CompilerServices;

namespace CnnCompiler.Data;

/// <summary>A parameter of a transform that each image draws anew, each value between two as likely as the others.</summary>
internal readonly struct DrawRange
{
    private readonly double _from;
    private readonly double _to;

    public DrawRange(double from, double to, double least, double greatest, [CallerArgumentExpression(nameof(to))] string? parameter = null)
    {
        if (!(from >= least && from <= to && to <= greatest))
            throw new ArgumentOutOfRangeException(parameter, to, FormattableString.Invariant($"The range is {from} to {to}, expected one within {least} to {greatest}."));
        (_from, _to) = (from, to);
    }

    public double Draw(SeededRandom random) => _from + ((_to - _from) * random.NextDouble());
}
