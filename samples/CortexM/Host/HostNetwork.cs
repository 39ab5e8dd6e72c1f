namespace CnnCompiler.Samples.CortexM;

/// <summary>A network with its weights, and the images that are tried on the device.</summary>
internal sealed record HostNetwork
{
    private const int Digits = 100, MadeImages = 20;

    private delegate void Packing(ref float parameters, ref float weights);

    public required ModelInfo Info { get; init; }

    /// <summary>The sizes that the compiler says.</summary>
    public required DeviceSizes Sizes { get; init; }

    /// <summary>The weights as the device's kernels read them.</summary>
    public required float[] Weights { get; init; }

    /// <summary>Images, one after the other.</summary>
    public required float[] Images { get; init; }

    /// <summary>What this machine computes for them, with the widest vectors it has.</summary>
    public required float[] Scores { get; init; }

    /// <summary>The network of a name.</summary>
    /// <param name="name">The class's name.</param>
    /// <param name="samples">The folder of the samples, which has the digits and their network.</param>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static HostNetwork Of(string name, string samples) => name switch
    {
        nameof(LeNet5) => Of(
            LeNetWeights.Load(samples), MnistDigits.Images(samples, Digits), LeNet5.Device.Pack,
            new(LeNet5.Device.WeightsLength, LeNet5.Device.WorkspaceLength, LeNet5.Device.StackBytes, LeNet5.Device.RamBytes, LeNet5.Device.FlashBytes)),
        nameof(ResNet8) => Of(
            Made<ResNet8>(), null, ResNet8.Device.Pack,
            new(ResNet8.Device.WeightsLength, ResNet8.Device.WorkspaceLength, ResNet8.Device.StackBytes, ResNet8.Device.RamBytes, ResNet8.Device.FlashBytes)),
        nameof(DsCnn) => Of(
            Made<DsCnn>(), null, DsCnn.Device.Pack,
            new(DsCnn.Device.WeightsLength, DsCnn.Device.WorkspaceLength, DsCnn.Device.StackBytes, DsCnn.Device.RamBytes, DsCnn.Device.FlashBytes)),
        nameof(ConvTile) => Of(
            Made<ConvTile>(), null, ConvTile.Device.Pack,
            new(ConvTile.Device.WeightsLength, ConvTile.Device.WorkspaceLength, ConvTile.Device.StackBytes, ConvTile.Device.RamBytes, ConvTile.Device.FlashBytes)),
        nameof(DenseTile) => Of(
            Made<DenseTile>(), null, DenseTile.Device.Pack,
            new(DenseTile.Device.WeightsLength, DenseTile.Device.WorkspaceLength, DenseTile.Device.StackBytes, DenseTile.Device.RamBytes, DenseTile.Device.FlashBytes)),
        _ => throw new ArgumentException($"There is no network {name}; there are {nameof(LeNet5)}, {nameof(ResNet8)}, {nameof(DsCnn)}, {nameof(ConvTile)} and {nameof(DenseTile)}."),
    };

    private static HostNetwork Of<TModel>(TModel net, float[]? images, Packing pack, DeviceSizes sizes)
        where TModel : class, ICnnModel<TModel>
    {
        images ??= MadeValues(MadeImages * TModel.Info.Input.Length);
        float[] weights = new float[sizes.Weights], parameters = net.Parameters.ToArray();
        pack(ref parameters[0], ref weights[0]);
        float[] scores = new float[images.Length / TModel.Info.Input.Length * TModel.Info.Output.Length];
        net.Predict(images, scores);
        return new() { Info = TModel.Info, Sizes = sizes, Weights = weights, Images = images, Scores = scores };
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

/// <param name="Weights">Floats of the packed weights.</param>
/// <param name="Workspace">Floats of the workspace.</param>
/// <param name="Stack">Bytes of stack.</param>
/// <param name="Ram">Bytes of RAM in all.</param>
/// <param name="Flash">Bytes of flash in all.</param>
internal sealed record DeviceSizes(int Weights, int Workspace, int Stack, long Ram, long Flash);
