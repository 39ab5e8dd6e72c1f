namespace CnnCompiler.Weights;

/// <summary>
/// Named tensors and texts in one file, in the safetensors format that PyTorch, JAX and others share; it holds data only, never code.
/// Source: https://github.com/huggingface/safetensors, section "Format".
/// </summary>
public sealed class SafetensorsFile
{
    /// <summary>
    /// The key in <see cref="Metadata"/> under which <see cref="Write"/> keeps the CRC-32C of all the tensors' bytes, eight hexadecimal digits. Files of other
    /// programs have none.
    /// </summary>
    public const string ChecksumKey = "cnncompiler.crc32c";

    private readonly string _name;
    private readonly Dictionary<string, SafetensorsTensor> _byName;

    internal SafetensorsFile(string name, SafetensorsTensor[] tensors, IReadOnlyDictionary<string, string> metadata)
    {
        _name = name;
        _byName = tensors.ToDictionary(t => t.Name);
        Tensors = tensors;
        Metadata = metadata;
    }

    /// <summary>The tensors, in the order in which the file's header lists them.</summary>
    public IReadOnlyList<SafetensorsTensor> Tensors { get; }

    /// <summary>Texts about the tensors.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>The tensor of a name; null if the file has none.</summary>
    /// <param name="name">Its name.</param>
    public SafetensorsTensor? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The tensor of a name.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidDataException">The file has no such tensor.</exception>
    public SafetensorsTensor Tensor(string name) => Find(name)
        ?? throw new InvalidDataException($"{_name} has no tensor '{name}'; it has {string.Join(", ", Tensors.Select(t => t.Name))}.");

    /// <summary>Reads a file whole and checks all that the format demands, and the checksum if there is one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or not a safetensors file.</exception>
    public static SafetensorsFile Read(string path)
    {
        // FileShare.Delete lets Windows put a new file in this one's place meanwhile; what is read stays the old one.
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        return Read(stream, path);
    }

    /// <summary>Reads a file from where a stream stands to the stream's end, and leaves the stream open.</summary>
    /// <param name="stream">The file's content; it must be seekable.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="ArgumentException">The stream is not seekable.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or not a safetensors file.</exception>
    public static SafetensorsFile Read(Stream stream, string name) => SafetensorsReader.Read(stream, name);

    /// <summary>
    /// Writes a file of F32 tensors with a checksum. The same tensors and texts give the same bytes. The file appears whole or not at all: whatever happens
    /// meanwhile, be it that the process is killed, a file that was there before stays whole until the new one takes its place. A process that is killed may leave
    /// a file beside it whose name ends in <c>.tmp</c>, which may be deleted.
    /// </summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="tensors">The tensors, in the order in which the file shall hold them.</param>
    /// <param name="metadata">Texts about them; <see cref="ChecksumKey"/> is not for callers.</param>
    /// <exception cref="ArgumentException">A name is wrong or occurs twice, or a tensor has another number of values than its shape says.</exception>
    /// <exception cref="IOException">The file cannot be written: the folder does not exist, the disk is full, …</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, IReadOnlyList<SafetensorsEntry> tensors, IReadOnlyDictionary<string, string>? metadata = null) =>
        SafetensorsWriter.Write(path, new EntrySource(tensors), metadata);

    private readonly struct EntrySource(IReadOnlyList<SafetensorsEntry> entries) : ITensorSource
    {
        public int Count => entries.Count;

        public string Name(int index) => entries[index].Name;

        public IReadOnlyList<int> Shape(int index) => entries[index].Shape;

        public ReadOnlySpan<float> Values(int index) => entries[index].Values.Span;
    }
}
