namespace CnnCompiler.Runtime.Tests;

/// <summary>A test of what only Unix has: permissions, links.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no such permissions and links.";
    }
}
