using System.Globalization;

namespace CnnCompiler.Generator.Kernels;

/// <summary>A loop counter. The whole compiler has one vocabulary of names: n oc ic oy ox ky kx, and k for the inputs of a dense layer.</summary>
internal sealed record Axis(string Name);

/// <summary>A whole number that a procedure gets as an argument, such as a row's pitch.</summary>
internal sealed record Size(string Name);

/// <summary>
/// Where in a buffer: a sum of terms, each a whole number times nothing, an axis, a size, or an axis times a size. Being affine in the axes is
/// what lets the compiler unroll, split lanes, and prove that no access leaves its buffer.
/// </summary>
internal sealed class Index
{
    private static readonly Comparer<(string Axis, string Size)> Order = Comparer<(string Axis, string Size)>.Create((a, b) =>
        string.CompareOrdinal(a.Axis, b.Axis) is not 0 and var byAxis ? byAxis : string.CompareOrdinal(a.Size, b.Size));

    private readonly SortedDictionary<(string Axis, string Size), int> _terms = new(Order);

    public static Index Zero { get; } = new();

    /// <summary>The terms: an empty axis or size stands for one.</summary>
    public IEnumerable<(string Axis, string Size, int Factor)> Terms => _terms.Select(t => (t.Key.Axis, t.Key.Size, t.Value));

    public bool IsConstant => _terms.Keys.All(k => k is { Axis: "", Size: "" });

    /// <summary>The part without axis or size.</summary>
    public int Constant => _terms.TryGetValue(("", ""), out int value) ? value : 0;

    public static implicit operator Index(int value) => Of("", "", value);

    public static implicit operator Index(Axis axis) => Of(axis.Name, "", 1);

    public static implicit operator Index(Size size) => Of("", size.Name, 1);

    public static Index operator +(Index a, Index b)
    {
        Index sum = new();
        foreach (var (axis, size, factor) in a.Terms.Concat(b.Terms))
            sum.Add(axis, size, factor);
        return sum;
    }

    public static Index operator -(Index a, Index b) => a + (b * -1);

    public static Index operator *(Index a, int factor)
    {
        Index product = new();
        foreach (var (axis, size, own) in a.Terms)
            product.Add(axis, size, checked(own * factor));
        return product;
    }

    public static Index operator *(Index a, Index b)
    {
        Index product = new();
        foreach (var (axis, size, factor) in a.Terms)
        {
            foreach (var (otherAxis, otherSize, otherFactor) in b.Terms)
            {
                if ((axis.Length > 0 && otherAxis.Length > 0) || (size.Length > 0 && otherSize.Length > 0))
                    throw new InvalidOperationException($"({a}) times ({b}) is not affine");
                product.Add(axis + otherAxis, size + otherSize, checked(factor * otherFactor));
            }
        }

        return product;
    }

    public bool DependsOn(Axis axis) => Terms.Any(t => t.Axis == axis.Name);

    /// <summary>The factor of an axis where it stands alone; a factor that is a size has no number.</summary>
    public int FactorOf(Axis axis)
    {
        if (Terms.Any(t => t.Axis == axis.Name && t.Size.Length > 0))
            throw new InvalidOperationException($"the factor of {axis.Name} in {this} is not a number");
        return _terms.TryGetValue((axis.Name, ""), out int factor) ? factor : 0;
    }

    /// <summary>The same with numbers in place of some axes.</summary>
    public Index WithAxes(IReadOnlyDictionary<string, int> values) => Replace(term => values.TryGetValue(term.Axis, out int value)
        ? Of("", term.Size, checked(value * term.Factor))
        : null);

    /// <summary>The same with something else in place of some sizes.</summary>
    public Index WithSizes(IReadOnlyDictionary<string, Index> values) => Replace(term => values.TryGetValue(term.Size, out var value)
        ? Of(term.Axis, "", term.Factor) * value
        : null);

    public override string ToString() => _terms.Count == 0 ? "0" : string.Join(" + ", Terms.OrderBy(t => t.Axis.Length == 0).Select(Show)).Replace("+ -", "- ");

    private static string Show((string Axis, string Size, int Factor) term)
    {
        string number = term.Factor.ToString(CultureInfo.InvariantCulture);
        string[] names = [.. new[] { term.Axis, term.Size }.Where(n => n.Length > 0)];
        return names.Length == 0 ? number : string.Join(" * ", term.Factor == 1 ? names : [.. names, number]);
    }

    private static Index Of(string axis, string size, int factor)
    {
        Index index = new();
        index.Add(axis, size, factor);
        return index;
    }

    private Index Replace(Func<(string Axis, string Size, int Factor), Index?> replacement)
    {
        var result = Zero;
        foreach (var term in Terms)
            result += replacement(term) ?? Of(term.Axis, term.Size, term.Factor);
        return result;
    }

    private void Add(string axis, string size, int factor)
    {
        _terms.TryGetValue((axis, size), out int before);
        int sum = checked(before + factor);
        if (sum == 0)
            _terms.Remove((axis, size));
        else
            _terms[(axis, size)] = sum;
    }
}
