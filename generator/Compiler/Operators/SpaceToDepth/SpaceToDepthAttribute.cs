namespace CnnCompiler;

/// <summary>
/// Blocks of pixels as channels of one pixel: [C, H, W] to [C · block², H / block, W / block], out[(by · block + bx) · C + c, y, x] = in[c, y · block + by, x · block + bx]. Source: ONNX operator
/// SpaceToDepth; Redmon, Farhadi, "YOLO9000: Better, Faster, Stronger", 2016.
/// </summary>
/// <param name="block">Height and width of a block, at least 1; it divides both sides of the map.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SpaceToDepthAttribute(object block) : LayerAttribute
{
    /// <summary>Height and width of a block.</summary>
    public object Block { get; } = block;
}
