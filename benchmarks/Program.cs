using BenchmarkDotNet.Running;
using CnnCompiler.Benchmarks;

if (args is ["ratios"])
    Ratios.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
