namespace CnnCompiler.Weights;

/// <summary>
/// A file that appears whole or not at all. It is written beside its place under another name, brought to the disk, and then renamed, which the operating system
/// does in one step. If it is not committed, disposing deletes it, and a file that was there before stays as it was.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string _target;
    private readonly string _temporary;
    private readonly FileStream _stream;
    private bool _committed;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its place. If a link stands there, the file that it leads to is replaced.</param>
    /// <exception cref="IOException">The folder does not exist, or no file can be made in it.</exception>
    /// <exception cref="UnauthorizedAccessException">No file may be made in the folder.</exception>
    public AtomicFile(string path)
    {
        _path = path;
        _target = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(_target) ?? throw new IOException($"'{path}' cannot be saved: it is a folder; give the name of a file.");
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"'{path}' cannot be saved: the folder '{folder}' does not exist; create it first.");
        if (File.Exists(_target)) _target = File.ResolveLinkTarget(_target, returnFinalTarget: true)?.FullName ?? _target;
        _temporary = $"{_target}.{Guid.NewGuid():N}.tmp";
        _stream = Open();
    }

    /// <summary>Writes bytes; what lies before and has not been written is zero.</summary>
    /// <param name="position">Where to, from the beginning of the file.</param>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Write(long position, ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Position = position;
            _stream.Write(bytes);
        }
        catch (IOException e)
        {
            throw Explained(e);
        }
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="IOException">The disk is full, or a folder stands in the file's place.</exception>
    /// <exception cref="UnauthorizedAccessException">What stands there may not be replaced.</exception>
    public void Commit()
    {
        try
        {
            // Otherwise the name could reach the disk before the content does, and a power failure leave an empty file. Whether the name itself has reached the
            // disk does not matter: until it has, the old file is there.
            _stream.Flush(flushToDisk: true);
            _stream.Dispose();
            File.Move(_temporary, _target, overwrite: true);
            _committed = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Explained(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_committed) File.Delete(_temporary);
    }

    private FileStream Open()
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        // The old file's permissions hold for the new one: who may not read the one shall not read the other.
        if (!OperatingSystem.IsWindows() && File.Exists(_target)) options.UnixCreateMode = File.GetUnixFileMode(_target);
        try
        {
            return new FileStream(_temporary, options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Explained(e);
        }
    }

    // The operating system's message names the temporary file, which is not what the caller knows.
    private Exception Explained(Exception e) => e is UnauthorizedAccessException
        ? new UnauthorizedAccessException($"'{_path}' cannot be saved: no permission to write in its folder or to replace it ({e.Message}).", e)
        : new IOException($"'{_path}' cannot be saved: {e.Message}", e);
}
