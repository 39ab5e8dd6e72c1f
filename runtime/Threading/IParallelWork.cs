namespace CnnCompiler.Runtime;

/// <summary>Work that falls into parts which do not depend on each other.</summary>
internal interface IParallelWork
{
    /// <summary>Does one part.</summary>
    /// <param name="part">Which.</param>
    /// <param name="worker">Who does it: whoever has this number does nothing else meanwhile, so memory by worker is nobody else's.</param>
    void Run(int part, int worker);
}
