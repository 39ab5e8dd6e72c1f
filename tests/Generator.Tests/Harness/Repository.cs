using System.Runtime.CompilerServices;

namespace CnnCompiler.Generator.Tests;

/// <summary>The files of this repository, for tests that hold documents, folders and snapshots against the code.</summary>
internal static class Repository
{
    public static string Root { get; } = RootOf(ThisFile());

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    private static string RootOf(string file)
    {
        string? folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "CnnCompiler.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException($"no CnnCompiler.sln above {file}");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
