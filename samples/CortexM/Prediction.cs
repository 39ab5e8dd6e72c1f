using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if LeNet5
using Network = CnnCompiler.Samples.CortexM.LeNet5.Device;
#elif ResNet8
using Network = CnnCompiler.Samples.CortexM.ResNet8.Device;
#elif DsCnn
using Network = CnnCompiler.Samples.CortexM.DsCnn.Device;
#elif ConvTile
using Network = CnnCompiler.Samples.CortexM.ConvTile.Device;
#elif DenseTile
using Network = CnnCompiler.Samples.CortexM.DenseTile.Device;
#endif

namespace CnnCompiler.Samples.CortexM;

/// <summary>What the firmware calls to predict.</summary>
internal static unsafe class Prediction
{
    /// <summary>The scores for an image.</summary>
    [UnmanagedCallersOnly(EntryPoint = "network_predict")]
    public static void Predict(float* weights, float* workspace, float* image, float* scores) =>
        Network.Predict(ref *weights, ref *workspace, ref *image, ref *scores);
}
