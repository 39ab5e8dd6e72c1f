namespace CnnCompiler.Runtime.Tests;

/// <summary>A folder of a test's own, deleted with all that is in it.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("cnncompiler-").FullName;

    /// <summary>The files in it.</summary>
    public string[] Files => [.. Directory.GetFiles(_path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>The path of a file in it, which need not exist.</summary>
    public string this[string name] => Path.Combine(_path, name);

    /// <summary>Makes a file in it.</summary>
    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
