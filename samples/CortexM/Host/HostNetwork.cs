using CnnCompiler.Data;

namespace CnnCompiler.Samples.CortexM;

/// <summary>A network with its weights, and the images that are tried on the device.</summary>
internal sealed record HostNetwork
{
    private const int Digits = 100, MadeImages = 20;

    public required ModelInfo Info { get; init; }

    /// <summary>The weights as the device's kernels read them.</summary>
    public required float[] Weights { get; init; }

    /// <summary>Floats of the device's workspace.</summary>
    public required int Workspace { get; init; }

    /// <summary>Images, one after the other.</summary>
    public required float[] Images { get; init; }

    /// <summary>What this machine computes for them, with the widest vectors it has.</summary>
    public required float[] Scores { get; init; }

    public int Count => Images.Length / Info.Input.Length;

    private delegate void Packing(ref float parameters, ref float weights);

    /// <summary>The network of a name.</summary>
    /// <param name="name">The class's name.</param>
    /// <param name="data">The folder of the samples, which has the digits and their network.</param>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static HostNetwork Of(string name, string data) => name switch
    {
        nameof(LeNet5) => Of(LeNet5.Load(Path.Combine(data, "Aot", "weights", "lenet5.safetensors")), MnistDigits(data), LeNet5.Device.Pack, LeNet5.Device.WeightsLength, LeNet5.Device.WorkspaceLength),
        nameof(ResNet8) => Of(Made<ResNet8>(), MadeValues(MadeImages * ResNet8.InputLength), ResNet8.Device.Pack, ResNet8.Device.WeightsLength, ResNet8.Device.WorkspaceLength),
        nameof(DsCnn) => Of(Made<DsCnn>(), MadeValues(MadeImages * DsCnn.InputLength), DsCnn.Device.Pack, DsCnn.Device.WeightsLength, DsCnn.Device.WorkspaceLength),
        nameof(ConvTile) => Of(Made<ConvTile>(), MadeValues(MadeImages * ConvTile.InputLength), ConvTile.Device.Pack, ConvTile.Device.WeightsLength, ConvTile.Device.WorkspaceLength),
        nameof(DenseTile) => Of(Made<DenseTile>(), MadeValues(MadeImages * DenseTile.InputLength), DenseTile.Device.Pack, DenseTile.Device.WeightsLength, DenseTile.Device.WorkspaceLength),
        _ => throw new ArgumentException($"There is no network {name}; there are {nameof(LeNet5)}, {nameof(ResNet8)}, {nameof(DsCnn)}, {nameof(ConvTile)} and {nameof(DenseTile)}."),
    };

    private static HostNetwork Of<TModel>(TModel net, float[] images, Packing pack, int weightsLength, int workspace)
        where TModel : class, ICnnModel<TModel>
    {
        float[] weights = new float[weightsLength], parameters = net.Parameters.ToArray();
        pack(ref parameters[0], ref weights[0]);
        float[] scores = new float[images.Length / TModel.Info.Input.Length * TModel.Info.Output.Length];
        net.Predict(images, scores);
        return new() { Info = TModel.Info, Weights = weights, Workspace = workspace, Images = images, Scores = scores };
    }

    /// <summary>The first images of MNIST's test set, as the network wants them.</summary>
    private static float[] MnistDigits(string data)
    {
        var file = IdxFile.Read(Path.Combine(data, "Digits", "data", "mnist", "t10k-images-idx3-ubyte.gz"));
        float[] images = new float[Digits * LeNet5.InputLength];
        for (int i = 0; i < Digits; i++)
            Normalization.Mnist.Apply(file.Values.Span.Slice(i * LeNet5.InputLength, LeNet5.InputLength), LeNet5.Info.Input, images.AsSpan(i * LeNet5.InputLength, LeNet5.InputLength));
        return images;
    }

    /// <summary>Weights that nobody has trained: the initial ones, a little off everywhere, so that biases, means and deviations are not all alike.</summary>
    private static TModel Made<TModel>()
        where TModel : class, ICnnModel<TModel>
    {
        float[] parameters = TModel.Create(seed: 1).Parameters.ToArray(), noise = MadeValues(parameters.Length);
        for (int i = 0; i < parameters.Length; i++)
            parameters[i] += 0.1f * noise[i];
        return TModel.FromParameters(parameters);
    }

    /// <summary>Numbers from −1 to 1, the same everywhere and always.</summary>
    private static float[] MadeValues(int count)
    {
        uint state = 1;
        float[] values = new float[count];
        for (int i = 0; i < count; i++)
        {
            state = unchecked((state * 1664525) + 1013904223);
            values[i] = ((state >> 8) / 8388608f) - 1;
        }

        return values;
    }
}
