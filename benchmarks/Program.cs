using BenchmarkDotNet.Running;
using CnnCompiler.Benchmarks;

switch (args)
{
    case ["ratios", .. var filters]:
        Ratios.Print(filters);
        break;
    case ["roofline", var network]:
        RooflineTable.Print(network, picture: null);
        break;
    case ["roofline", var network, var picture]:
        RooflineTable.Print(network, picture);
        break;
    case ["compile", .. var filters]:
        CompileCost.Print(filters);
        break;
    case [FirstResult.Command]:
        FirstResult.Print();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
        break;
}
