using CnnCompiler.Onnx.Format;

namespace CnnCompiler.Onnx.Tests;

/// <summary>Exports, read back.</summary>
internal static class Export
{
    public static byte[] Bytes<TModel>(TModel model)
        where TModel : class, ICnnModel<TModel> => Bytes(stream => OnnxExport.Write(model, stream));

    public static byte[] Bytes(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.ToArray();
    }

    public static ModelProto Of<TModel>(TModel model)
        where TModel : class, ICnnModel<TModel> => ModelProto.Parser.ParseFrom(Bytes(model));

    /// <summary>A value's shape, with the batch as it is written.</summary>
    public static IEnumerable<string> Shape(ValueInfoProto value) =>
        value.Type.TensorType.Shape.Dim.Select(dimension => dimension.HasDimParam ? dimension.DimParam : $"{dimension.DimValue}");
}
