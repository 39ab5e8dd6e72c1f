namespace CnnCompiler.Runtime.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    private static string Root { get; } = FindRoot();

    /// <summary>The path of a file in it.</summary>
    public static string File(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has a Directory.Packages.props; run the tests in a checkout.");
    }
}
