using CnnCompiler.Numerics.CaseWriter;

namespace CnnCompiler.Networks.Tests;

/// <summary>The random networks of Numerics.Cases, each against the references, forward and backward.</summary>
public class VectorWidthTests() : EveryVectorWidth("CnnCompiler.Numerics.Run.dll", CaseFiles.Count, leastKernels: 500);

/// <summary>Whole networks, whose code is unrolled as far as users' is, against ONNX Runtime and, in training, the references.</summary>
public class WholeNetworkTests() : EveryVectorWidth("CnnCompiler.Networks.Tests.dll", Program.Tests.Count, leastKernels: 50, leastLoops: 100);
