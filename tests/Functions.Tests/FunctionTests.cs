namespace CnnCompiler.Functions.Tests;

/// <summary>The error bounds of docs/functions.md, over floats of every size.</summary>
public class FunctionTests() : EveryVectorWidth("CnnCompiler.Functions.Run.dll", 12, leastKernels: 12);
