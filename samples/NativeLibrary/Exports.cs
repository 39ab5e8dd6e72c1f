using System.Runtime.InteropServices;
using CnnCompiler.Samples.Aot;

namespace CnnCompiler.Samples.NativeLibrary;

/// <summary>What C programs call. All of it may be called by one thread at a time.</summary>
internal static unsafe class Exports
{
    private static LeNet5? _net;

    /// <summary>Unpacks the weights. Predictions need it once; they allocate nothing.</summary>
    /// <returns>0, or 1 if the library was built with other weights than the network has.</returns>
    [UnmanagedCallersOnly(EntryPoint = "digits_init")]
    public static int Initialise()
    {
        try
        {
            _net = LeNet5.Trained();
            return 0;
        }
        catch (InvalidDataException) // no exception may leave for C
        {
            return 1;
        }
    }

    /// <summary>The probabilities of the ten digits.</summary>
    /// <param name="image">784 floats: 28 rows of pixels, (pixel / 255 − 0.1307) / 0.3081.</param>
    /// <param name="probabilities">Receives 10 floats.</param>
    /// <returns>0, or 1 before <c>digits_init</c>.</returns>
    [UnmanagedCallersOnly(EntryPoint = "digits_predict")]
    public static int Predict(float* image, float* probabilities)
    {
        if (_net is null)
            return 1;
        _net.Predict(new ReadOnlySpan<float>(image, LeNet5.InputLength), new Span<float>(probabilities, LeNet5.OutputLength));
        return 0;
    }

    /// <summary>Bytes that the calling thread has allocated, to see that predictions allocate none.</summary>
    [UnmanagedCallersOnly(EntryPoint = "digits_allocated")]
    public static long Allocated() => GC.GetAllocatedBytesForCurrentThread();
}
