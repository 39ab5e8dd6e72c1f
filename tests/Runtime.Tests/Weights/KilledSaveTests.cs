using System.Diagnostics;
using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

/// <summary>Saves a model again and again, every time with another number in all its parameters, until somebody kills the process.</summary>
internal static class EndlessSaver
{
    private const int Count = 1 << 20;

    public static ModelInfo Model { get; } = new("Big", new(1, 1, 1), new(1, 1, 1), new TensorInfo("dense1.weight", [1024, 1024], 0));

    public static void Run(string path)
    {
        float[] parameters = new float[Count];
        for (int version = 1; ; version++)
        {
            Array.Fill(parameters, version);
            ModelFile.Save(path, Model, parameters);
            if (version == 1) Console.WriteLine("saved");
        }
    }
}

public class KilledSaveTests
{
    private const int Kills = 12;

    [Fact]
    public void A_save_that_is_killed_leaves_a_whole_file()
    {
        using TempFolder folder = new();
        Random random = new(5);
        float[] parameters = new float[EndlessSaver.Model.ParameterCount];
        for (int kill = 0; kill < Kills; kill++)
        {
            SaveUntilKilled(folder["net.safetensors"], TimeSpan.FromMilliseconds(random.Next(1, 150)));
            ModelFile.Load(folder["net.safetensors"], EndlessSaver.Model, parameters);
            Assert.InRange(parameters[0], 1, float.MaxValue);
            Assert.False(parameters.AsSpan().ContainsAnyExcept(parameters[0]), "The file is a mixture of two versions.");
        }

        // Otherwise no kill has come in the middle of a save, and the test has shown nothing.
        Assert.Contains(folder.Files, file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static void SaveUntilKilled(string path, TimeSpan after)
    {
        string? host = Environment.ProcessPath;
        string dotnet = host is not null && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";
        ProcessStartInfo start = new(dotnet, [typeof(EndlessSaver).Assembly.Location, path]) { RedirectStandardOutput = true };
        using Process saver = Process.Start(start)!;
        try
        {
            Assert.Equal("saved", saver.StandardOutput.ReadLine());
            Thread.Sleep(after);
        }
        finally
        {
            saver.Kill();
            saver.WaitForExit();
        }
    }
}
