using System.Reflection;
using CnnCompiler.Runtime;

namespace CnnCompiler.Networks.Tests;

/// <summary>Runs the tests of whole networks without xunit's runner, so that a process of their own has them at another vector width: see <see cref="WholeNetworkTests"/>.</summary>
internal static class Program
{
    private static readonly Type[] _suites =
        [typeof(ActivationTests), typeof(BatchNormTests), typeof(BranchTests), typeof(DropoutTests), typeof(OnnxRuntimeTests), typeof(TrainingTests)];

    public static IReadOnlyList<MethodInfo> Tests { get; } =
        [.. _suites.SelectMany(suite => suite.GetMethods()).Where(method => method.IsDefined(typeof(FactAttribute)) && method.GetParameters().Length == 0)];

    private static int Main()
    {
        int wrong = 0;
        foreach (var test in Tests)
        {
            try
            {
                test.CreateDelegate<Action>(Activator.CreateInstance(test.DeclaringType!))();
            }
#pragma warning disable CA1031 // a test fails with whatever it throws
            catch (Exception failure)
#pragma warning restore CA1031
            {
                wrong++;
                Console.WriteLine($"{test.DeclaringType!.Name}.{test.Name}: {failure.Message}");
            }
        }

        Console.WriteLine($"{Machine.Vectors}: {Tests.Count - wrong} right, {wrong} wrong");
        return wrong == 0 ? 0 : 1;
    }
}
