using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text;

namespace CnnCompiler.Benchmarks;

/// <summary>
/// TorchSharp's native part asks for version GLIBCXX_3.4.32 of the C++ library, which Debian 12 lacks, for one symbol that no code of it refers to. The requirement is marked weak in a
/// temporary copy, and the dynamic linker is content. (ELF: Vernaux, https://refspecs.linuxfoundation.org/LSB_3.0.0/LSB-PDA/LSB-PDA.junk/symversion.html)
/// </summary>
internal static class OldLibraries
{
    private const string Library = "LibTorchSharp", Version = "GLIBCXX_3.4.32";
    private const ushort Weak = 2;

    public static void Prepare()
    {
        if (OperatingSystem.IsLinux())
            AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => name.Contains(Library, StringComparison.Ordinal) ? Load() : 0;
    }

    private static nint Load()
    {
        string[] folders = [AppContext.BaseDirectory, .. ((string?)AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") ?? "").Split(':')];
        string Find(string file) => folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"{file} is in none of {string.Join(", ", folders)}.", file);
        foreach (string dependency in new[] { "libc10.so", "libtorch_cpu.so", "libtorch.so" })
            NativeLibrary.Load(Find(dependency));

        byte[] library = File.ReadAllBytes(Find($"lib{Library}.so"));
        MarkWeak(library);
        string copy = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(copy, library);
        try
        {
            return NativeLibrary.Load(copy);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>A version requirement begins with the hash of the version's name; its flags follow.</summary>
    private static void MarkWeak(byte[] library)
    {
        Span<byte> hash = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(hash, Hash(Version));
        for (int at = library.AsSpan().IndexOf(hash); at >= 0;)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(library.AsSpan(at + 4), Weak);
            int next = library.AsSpan(at + 4).IndexOf(hash);
            at = next < 0 ? -1 : at + 4 + next;
        }
    }

    /// <summary>The hash function of the System V ABI.</summary>
    private static uint Hash(string name)
    {
        uint hash = 0;
        foreach (byte letter in Encoding.ASCII.GetBytes(name))
        {
            hash = (hash << 4) + letter;
            hash = (hash ^ ((hash & 0xF0000000) >> 24)) & 0x0FFFFFFF;
        }

        return hash;
    }
}
