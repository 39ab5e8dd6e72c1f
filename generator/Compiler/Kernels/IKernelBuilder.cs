using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Kernels;

/// <summary>What the Kernels stage needs of an operator.</summary>
internal interface IKernelBuilder
{
    /// <summary>
    /// The procedure that does a step. Its buffers are, in this order: the step's inputs; its weights (in <see cref="Pass.BackwardWeights"/> their gradients, and
    /// where the step has scratch, that instead); its outputs; its work memory, if it has any. A batched step has the sizes of <see cref="BatchSizes"/>.
    /// </summary>
    Procedure Build(StepPlan plan, KernelSet kernels);

    /// <summary>Fills the scratch of a backward step: buffers are the step's weights, then the scratch. Null where it has none.</summary>
    Procedure? BuildScratch(StepPlan plan, KernelSet kernels);

    /// <summary>Copies a tensor from its canonical form to the packed one, or back: buffers are canonical, packed.</summary>
    Procedure Repack(StepPlan plan, Weight weight, bool pack);
}

/// <summary>A normalisation that can be computed into the weights before it.</summary>
internal interface IFoldingRule
{
    /// <summary>The procedure that does it, from canonical to canonical form: its buffers are the weights before, the normalisation's tensors, then the new weight and the new bias.</summary>
    Procedure BuildFold(Fold fold);
}
