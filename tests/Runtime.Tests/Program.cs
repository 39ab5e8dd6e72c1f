using CnnCompiler.Runtime.Tests.Weights;

namespace CnnCompiler.Runtime.Tests;

/// <summary>What a test runs as a process of its own, in order to kill it: <c>dotnet CnnCompiler.Runtime.Tests.dll FILE</c> saves until it is killed.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        if (args is not [string path])
        {
            Console.Error.WriteLine("Give the path of the file to save; to run the tests, use `dotnet test`.");
            return 1;
        }

        EndlessSaver.Run(path);
        return 0;
    }
}
