namespace CnnCompiler.Generator.Planning;

/// <summary>How batched steps walk a batch.</summary>
internal static class Batching
{
    /// <summary>Images that a batched kernel takes together; the rest of a batch goes one by one. Four of them use each weight that is read four times.</summary>
    public const int Images = 4;
}
