using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Generator.Hosts;

/// <summary>
/// What a project says of being compiled to native code. The vectors are decided there, not on the machine that the program runs on: for x64 without a word there are
/// 128-bit ones alone.
/// </summary>
internal sealed record NativeBuild(bool IsNative, string RuntimeIdentifier, string InstructionSet)
{
    /// <summary>Instruction sets that bring 256-bit vectors along.</summary>
    private static readonly string[] Wide = ["x86-64-v3", "x86-64-v4", "avx2", "avx512", "native"];

    public static NativeBuild Read(AnalyzerConfigOptions options) => new(
        Property(options, "PublishAot").Equals("true", StringComparison.OrdinalIgnoreCase), Property(options, "RuntimeIdentifier"), Property(options, "IlcInstructionSet"));

    /// <summary>Kernels for wider vectors are left out. Until the machine is known, as in an editor, nothing is.</summary>
    public bool IsNarrow =>
        IsNative && RuntimeIdentifier.EndsWith("-x64", StringComparison.OrdinalIgnoreCase)
        && !InstructionSet.Split(',', ';').Any(set => Wide.Contains(set.Trim(), StringComparer.OrdinalIgnoreCase));

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue($"build_property.{name}", out string? value) ? value.Trim() : "";
}
