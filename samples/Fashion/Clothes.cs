using CnnCompiler.Data;

namespace CnnCompiler.Samples.Fashion;

/// <summary>Fashion-MNIST: 70,000 pictures of clothes, grey, 28 × 28 pixels. Source: Xiao, Rasul, Vollgraf, "Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning Algorithms", 2017.</summary>
internal static class Clothes
{
    /// <summary>Where Debian's package puts the four files.</summary>
    public const string Package = "/usr/share/datasets/fashion-mnist";

    public static ImageKind Kind { get; } = new(
        "clothes", ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"], Normalization.FashionMnist);
}
