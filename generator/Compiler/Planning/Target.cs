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

    /// <summary>
    /// There is no operating system and nothing of .NET but the core library: the network is called through <c>Device</c>, one image at a time, and its weights stay in flash.
    /// </summary>
    public bool IsBare { get; init; }

    /// <summary>Floats that an access may lie from a reference, in front of it or behind, and still be one instruction.</summary>
    public int Reach { get; init; } = int.MaxValue;

    /// <summary>Images that a batched kernel takes together; the rest of a batch goes one by one.</summary>
    public int Images { get; init; } = Batching.Images;

    public bool IsScalar => Lanes == 1;

    public static Target Vector512 { get; } = new("Vector512", 16, 32);

    public static Target Vector256 { get; } = new("Vector256", 8, 16);

    public static Target AdvSimd { get; } = new("AdvSimd", 4, 32, MultipliesByLane: true);

    public static Target Vector128 { get; } = new("Vector128", 4, 16);

    public static Target Scalar { get; } = new("Scalar", 1, 16);

    /// <summary>Arm's microcontrollers with floating point: Cortex-M4, M7, M33. A load reaches 1,020 bytes behind its address and none in front of it.</summary>
    public static Target CortexM { get; } = new("CortexM", 1, 28) { IsBare = true, Reach = 256, Images = 1 };

    /// <summary>Best first: the emitted code takes the first that the machine has.</summary>
    public static ImmutableArray<Target> All { get; } = [Vector512, Vector256, AdvSimd, Vector128, Scalar];

    /// <summary>And those that have to be asked for.</summary>
    public static ImmutableArray<Target> Known { get; } = [.. All, CortexM];
}
