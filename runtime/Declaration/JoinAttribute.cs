namespace CnnCompiler;

/// <summary>
/// A layer that joins the running value with values that have names: those of <see cref="TagAttribute"/>, of layers or of inputs. The running value comes first and then the others in their order; where the
/// running value is among the names itself, exactly the order of the names holds. Each value is joined once.
/// </summary>
public abstract class JoinAttribute : LayerAttribute
{
    private protected JoinAttribute(string[] names) => Names = names;

    /// <summary>The names of the values that are joined with the running value.</summary>
    public IReadOnlyList<string> Names { get; }
}
