using System.Runtime.CompilerServices;
using DiffEngine;

namespace CnnCompiler.Generator.Tests;

/// <summary>
/// Compares a text with the file that was read and approved, by Verify's conventions: <c>Test.Case.verified.cs</c> beside the test, and <c>Test.Case.received.cs</c>
/// where they differ or there is none yet. To approve, rename the received file. Verify itself would find the same files.
/// </summary>
internal static class Snapshot
{
    public static void Match(string text, string name, [CallerFilePath] string test = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(test)!, $"{Path.GetFileNameWithoutExtension(test)}.{name}");
        string verified = $"{stem}.verified.cs", received = $"{stem}.received.cs";
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        if (!BuildServerDetector.Detected)
            _ = DiffRunner.Launch(received, verified);
        Assert.Fail($"{(File.Exists(verified) ? "differs from" : "there is no")} {Path.GetFileName(verified)}: read {received}, and rename it to approve it");
    }
}
