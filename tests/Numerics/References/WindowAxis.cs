namespace CnnCompiler.References;

/// <summary>
/// One direction of a window that slides over an image. Source: the output shapes of ONNX operators Conv, MaxPool and AveragePool.
/// </summary>
/// <param name="Size">Pixels of the image.</param>
/// <param name="Kernel">Taps of the window.</param>
/// <param name="Stride">Pixels from one position to the next.</param>
/// <param name="Dilation">Pixels from one tap to the next.</param>
/// <param name="Before">Padding above or to the left.</param>
/// <param name="After">Padding below or to the right.</param>
/// <param name="Ceil">The number of positions is rounded up.</param>
internal readonly record struct WindowAxis(int Size, int Kernel, int Stride, int Dilation, int Before, int After, bool Ceil)
{
    /// <summary>
    /// How many positions the window takes: ⌊(size + padding − ((kernel − 1) · dilation + 1)) / stride⌋ + 1, or ⌈…⌉ + 1. Rounded up, the last window may hang over the
    /// padding; if it would even start behind the image and the padding before it, it is dropped. ONNX leaves that case open in opset 17; the rule is PyTorch's.
    /// </summary>
    public int Positions
    {
        get
        {
            int room = Size + Before + After - (((Kernel - 1) * Dilation) + 1);
            if (room < 0)
                throw new ArgumentException($"A window of {Kernel} taps, {Dilation} apart, does not fit {Size} pixels with padding {Before} and {After}.");
            int positions = (room / Stride) + 1;
            bool hangsOver = Ceil && room % Stride != 0;
            bool startsInTime = positions * Stride < Size + Before;
            return hangsOver && startsInTime ? positions + 1 : positions;
        }
    }

    /// <summary>The two directions of a window over maps.</summary>
    /// <param name="attributes">strides [y, x], dilations [y, x], pads [top, left, bottom, right], ceil_mode; ONNX's defaults are 1, 1, 0, 0.</param>
    /// <param name="image">The maps [N, C, H, W].</param>
    /// <param name="kernelHeight">The window's height.</param>
    /// <param name="kernelWidth">The window's width.</param>
    public static (WindowAxis Y, WindowAxis X) Of(Attributes attributes, Tensor image, int kernelHeight, int kernelWidth)
    {
        var strides = attributes.Integers("strides", 1, 1);
        var dilations = attributes.Integers("dilations", 1, 1);
        var pads = attributes.Integers("pads", 0, 0, 0, 0);
        bool ceil = attributes.Flag("ceil_mode");
        return (
            new(image.MapDimensions.Height, kernelHeight, strides[0], dilations[0], pads[0], pads[2], ceil),
            new(image.MapDimensions.Width, kernelWidth, strides[1], dilations[1], pads[1], pads[3], ceil));
    }

    /// <summary>The two directions of a pooling window, each with less padding than window, so that every window sees a pixel.</summary>
    /// <param name="attributes">kernel_shape [y, x], and as for <see cref="Of"/>.</param>
    /// <param name="image">The maps [N, C, H, W].</param>
    public static (WindowAxis Y, WindowAxis X) OfPool(Attributes attributes, Tensor image)
    {
        var kernel = attributes.Integers("kernel_shape", 0, 0);
        var (y, x) = Of(attributes, image, kernel[0], kernel[1]);
        if (Math.Max(y.Before, y.After) >= y.Kernel || Math.Max(x.Before, x.After) >= x.Kernel)
            throw new ArgumentException($"Padding must be less than the window [{y.Kernel}, {x.Kernel}].");
        return (y, x);
    }

    /// <summary>The pixel under a tap; negative or not less than <see cref="Size"/> in the padding.</summary>
    /// <param name="position">The output's index.</param>
    /// <param name="tap">The tap's index.</param>
    public int At(int position, int tap) => (position * Stride) + (tap * Dilation) - Before;

    /// <summary>Whether a pixel lies in the image.</summary>
    /// <param name="pixel">As <see cref="At"/> gives it.</param>
    public bool InImage(int pixel) => 0 <= pixel && pixel < Size;

    /// <summary>Whether a pixel lies in the image or its padding; a window that hangs over has taps beyond both.</summary>
    /// <param name="pixel">As <see cref="At"/> gives it.</param>
    public bool InPaddedImage(int pixel) => -Before <= pixel && pixel < Size + After;
}
