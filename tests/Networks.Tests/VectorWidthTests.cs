using CnnCompiler.Numerics.CaseWriter;

namespace CnnCompiler.Networks.Tests;

/// <summary>The random networks of Numerics.Cases, each against the references, forward and backward.</summary>
public class VectorWidthTests() : EveryVectorWidth("CnnCompiler.Numerics.Run.dll", CaseFiles.Count);
