namespace CnnCompiler.Samples;

/// <summary>The folder for what a run writes.</summary>
internal static class OutputFolder
{
    /// <summary>Makes it unless it is there.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">It cannot be made; the message says why.</exception>
    public static void Make(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The output folder {path} cannot be made: {e.Message}", e);
        }
    }
}
