using System.Globalization;

namespace CnnCompiler.Generator.Kernels;

/// <summary>A loop counter. The whole compiler has one vocabulary of names: n oc ic oy ox ky kx, and k for the inputs of a dense layer.</summary>
internal sealed record Axis(string Name);

/// <summary>A whole number that a procedure gets as an argument, such as a row's pitch.</summary>
internal sealed record Size(string Name);

/// <summary>A whole number times nothing, an axis, a size, or an axis times a size; an empty name stands for one.</summary>
internal readonly record struct Term(string Axis, string Size, int Factor)
{
    public static int Compare(Term a, Term b)
    {
        int byAxis = string.CompareOrdinal(a.Axis, b.Axis);
        return byAxis != 0 ? byAxis : string.CompareOrdinal(a.Size, b.Size);
    }
}

/// <summary>
/// Where in a buffer: a sum of terms. Being affine in the axes is what lets the compiler unroll, split lanes, and prove that no access leaves its buffer.
/// Terms are sorted, so the constant comes first, and none is zero.
/// </summary>
internal sealed class Index : IEquatable<Index>
{
    private readonly Term[] _terms;

    private Index(Term[] terms) => _terms = terms;

    public static Index Zero { get; } = new([]);

    public IReadOnlyList<Term> Terms => _terms;

    public bool IsConstant => _terms.Length == 0 || (_terms.Length == 1 && IsNumber(_terms[0]));

    /// <summary>The part without axis or size.</summary>
    public int Constant => _terms.Length > 0 && IsNumber(_terms[0]) ? _terms[0].Factor : 0;

    /// <summary>Everything but the constant.</summary>
    public Index Moving => Constant == 0 ? this : new([.. _terms.Skip(1)]);

    public static implicit operator Index(int value) => value == 0 ? Zero : new([new("", "", value)]);

    public static implicit operator Index(Axis axis) => new([new(axis.Name, "", 1)]);

    public static implicit operator Index(Size size) => new([new("", size.Name, 1)]);

    public static Index operator +(Index a, Index b) => a._terms.Length == 0 ? b : b._terms.Length == 0 ? a : Sum([.. a._terms, .. b._terms]);

    public static Index operator -(Index a, Index b) => a + (b * -1);

    public static Index operator *(Index a, int factor) =>
        factor == 0 ? Zero : new([.. a._terms.Select(t => t with { Factor = checked(t.Factor * factor) })]);

    public static Index operator *(Index a, Index b)
    {
        List<Term> terms = [];
        foreach (var x in a._terms)
        {
            foreach (var y in b._terms)
            {
                if ((x.Axis.Length > 0 && y.Axis.Length > 0) || (x.Size.Length > 0 && y.Size.Length > 0))
                    throw new InvalidOperationException($"({a}) times ({b}) is not affine");
                terms.Add(new(x.Axis + y.Axis, x.Size + y.Size, checked(x.Factor * y.Factor)));
            }
        }

        return Sum(terms);
    }

    public bool DependsOn(Axis axis)
    {
        foreach (var term in _terms)
        {
            if (term.Axis == axis.Name)
                return true;
        }

        return false;
    }

    /// <summary>The factor of an axis where it stands alone; a factor that is a size has no number.</summary>
    public int FactorOf(Axis axis)
    {
        int factor = 0;
        foreach (var term in _terms)
        {
            if (term.Axis == axis.Name && term.Size.Length > 0)
                throw new InvalidOperationException($"the factor of {axis.Name} in {this} is not a number");
            if (term.Axis == axis.Name)
                factor = term.Factor;
        }

        return factor;
    }

    /// <summary>The terms that are wanted.</summary>
    public Index Part(Func<Term, bool> wanted) => new([.. _terms.Where(wanted)]);

    /// <summary>The same with numbers in place of some axes.</summary>
    public Index WithAxes(IReadOnlyDictionary<string, int> values)
    {
        List<Term>? replaced = null;
        for (int i = 0; i < _terms.Length; i++)
        {
            var term = _terms[i];
            if (term.Axis.Length > 0 && values.TryGetValue(term.Axis, out int value))
                (replaced ??= [.. _terms.Take(i)]).Add(new("", term.Size, checked(value * term.Factor)));
            else
                replaced?.Add(term);
        }

        return replaced is null ? this : Sum(replaced);
    }

    /// <summary>The same with something else in place of some sizes.</summary>
    public Index WithSizes(IReadOnlyDictionary<string, Index> values)
    {
        var result = Zero;
        foreach (var term in _terms)
            result += values.TryGetValue(term.Size, out var value) ? new Index([term with { Size = "" }]) * value : new Index([term]);
        return result;
    }

    public bool Equals(Index? other) => other is not null && _terms.AsSpan().SequenceEqual(other._terms);

    public override bool Equals(object? obj) => Equals(obj as Index);

    public override int GetHashCode()
    {
        int hash = _terms.Length;
        foreach (var term in _terms)
            hash = unchecked((hash * 31) + term.GetHashCode());
        return hash;
    }

    public override string ToString()
    {
        if (_terms.Length == 0)
            return "0";
        var ordered = Constant == 0 ? _terms : _terms.Skip(1).Append(_terms[0]);
        return string.Join(" + ", ordered.Select(Show)).Replace("+ -", "- ");
    }

    private static bool IsNumber(Term term) => term.Axis.Length == 0 && term.Size.Length == 0;

    private static string Show(Term term)
    {
        string name = term.Axis.Length > 0 && term.Size.Length > 0 ? $"{term.Axis} * {term.Size}" : term.Axis + term.Size;
        string number = term.Factor.ToString(CultureInfo.InvariantCulture);
        return name.Length == 0 ? number : term.Factor == 1 ? name : $"{name} * {number}";
    }

    private static Index Sum(List<Term> terms)
    {
        terms.Sort(Term.Compare);
        int count = 0;
        for (int i = 0; i < terms.Count;)
        {
            var sum = terms[i++];
            while (i < terms.Count && Term.Compare(terms[i], sum) == 0)
                sum = sum with { Factor = checked(sum.Factor + terms[i++].Factor) };
            if (sum.Factor != 0)
                terms[count++] = sum;
        }

        return count == 0 ? Zero : new([.. terms.Take(count)]);
    }
}
