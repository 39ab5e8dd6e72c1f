using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_old_file_stays_whole_until_the_new_one_is_committed()
    {
        _folder.Write("file", [1, 2, 3]);
        using (AtomicFile file = new(_folder["file"]))
        {
            file.Write(0, [4, 5]);
            Assert.Equal([1, 2, 3], File.ReadAllBytes(_folder["file"]));
            file.Commit();
        }

        Assert.Equal([4, 5], File.ReadAllBytes(_folder["file"]));
        Assert.Equal(["file"], _folder.Files);
    }

    [Fact]
    public void Without_a_commit_nothing_has_happened()
    {
        _folder.Write("file", [1, 2, 3]);
        using (AtomicFile file = new(_folder["file"]))
        {
            file.Write(0, [4, 5]);
            Assert.Equal(2, _folder.Files.Length);
        }

        Assert.Equal([1, 2, 3], File.ReadAllBytes(_folder["file"]));
        Assert.Equal(["file"], _folder.Files);
    }

    [Fact]
    public void A_folder_in_the_files_place_is_named_and_no_file_is_left()
    {
        Directory.CreateDirectory(_folder["net.safetensors"]);
        Exception e = Assert.ThrowsAny<SystemException>(() => SafetensorsFile.Write(_folder["net.safetensors"], []));
        Assert.True(e is IOException or UnauthorizedAccessException, e.ToString());
        Assert.StartsWith($"'{_folder["net.safetensors"]}' cannot be saved", e.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        string message = Assert.Throws<DirectoryNotFoundException>(() => SafetensorsFile.Write(_folder["none/net.safetensors"], [])).Message;
        Assert.Contains($"'{_folder["none"]}' does not exist; create it first", message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [UnixFact]
    public void A_folder_without_permission_is_named_and_no_file_is_left()
    {
        // Permissions do not hold root back; /sys takes files from nobody.
        string folder = Environment.IsPrivilegedProcess ? "/sys" : Directory.CreateDirectory(_folder["closed"]).FullName;
        if (!OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        string[] before = Directory.GetFileSystemEntries(folder);
        Exception e = Assert.ThrowsAny<SystemException>(() => SafetensorsFile.Write($"{folder}/net.safetensors", []));
        Assert.True(e is IOException or UnauthorizedAccessException, e.ToString());
        Assert.StartsWith($"'{folder}/net.safetensors' cannot be saved", e.Message, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder));
    }

    [UnixFact]
    public void Permissions_of_the_old_file_hold_for_the_new_one()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("net", [1]);
        File.SetUnixFileMode(_folder["net"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        SafetensorsFile.Write(_folder["net"], []);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["net"]));
    }

    [UnixFact]
    public void A_link_stays_a_link()
    {
        _folder.Write("epoch1", [1]);
        File.CreateSymbolicLink(_folder["latest"], "epoch1");
        SafetensorsFile.Write(_folder["latest"], []);
        Assert.Equal("epoch1", new FileInfo(_folder["latest"]).LinkTarget);
        Assert.Empty(SafetensorsFile.Read(_folder["epoch1"]).Tensors);
    }
}
