using CnnCompiler.Weights;

namespace CnnCompiler.Samples.Aot;

/// <summary>LeNet-5 in its modern form: rectifiers and max pooling. Source: LeCun, Bottou, Bengio, Haffner, 1998.</summary>
[CnnModel]
[Input(1, 28, 28)]
[Conv(6, 5, Padding = 2), Relu, MaxPool(2)]
[Conv(16, 5), Relu, MaxPool(2)]
[Flatten, Dense(120), Relu]
[Dense(84), Relu]
[Dense(10), Softmax]
internal sealed partial class LeNet5
{
    private const string Weights = "lenet5.safetensors";

    /// <summary>The network with the weights that are in the program itself.</summary>
    public static LeNet5 Trained()
    {
        using var stream = typeof(LeNet5).Assembly.GetManifestResourceStream(Weights) ?? throw new InvalidDataException($"The program was built without {Weights}.");
        var file = SafetensorsFile.Read(stream, Weights);
        float[] parameters = new float[Info.StoredCount];
        foreach (var tensor in Info.Tensors)
            file.Tensor(tensor.Name).CopyTo(parameters.AsSpan(tensor.Offset, tensor.Length));
        return FromParameters(parameters);
    }
}
