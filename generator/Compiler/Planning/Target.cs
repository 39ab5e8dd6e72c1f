using System.Collections.Immutable;

namespace CnnCompiler.Generator.Planning;

/// <summary>A kind of machine that kernels are emitted for.</summary>
/// <param name="Name">As in names of emitted files and classes.</param>
/// <param name="Lanes">Floats in a vector register; 1 is scalar code.</param>
/// <param name="Registers">Vector registers that a kernel may keep alive.</param>
/// <param name="MultipliesByLane">Has a fused multiply-add by one lane of a vector, so that four broadcasts are one load.</param>
internal sealed record Target(string Name, int Lanes, int Registers, bool MultipliesByLane = false)
{
    /// <summary>
    /// Multiply-adds that an innermost loop may write out, if one step of it is not more already. Beyond about 2 KB of machine code a kernel gets slower; below, code gets
    /// smaller and loops cost a little.
    /// </summary>
    public int UnrollBudget { get; init; } = 112;

    public bool IsScalar => Lanes == 1;

    public static Target Vector512 { get; } = new("Vector512", 16, 32);

    public static Target Vector256 { get; } = new("Vector256", 8, 16);

    public static Target AdvSimd { get; } = new("AdvSimd", 4, 32, MultipliesByLane: true);

    public static Target Vector128 { get; } = new("Vector128", 4, 16);

    public static Target Scalar { get; } = new("Scalar", 1, 16);

    /// <summary>Best first: the emitted code takes the first that the machine has.</summary>
    public static ImmutableArray<Target> All { get; } = [Vector512, Vector256, AdvSimd, Vector128, Scalar];
}
