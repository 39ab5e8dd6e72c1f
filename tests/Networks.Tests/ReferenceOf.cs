using CnnCompiler.Numerics;
using CnnCompiler.References;

namespace CnnCompiler.Networks.Tests;

/// <summary>The references' view of a model and its weights.</summary>
internal static class ReferenceOf
{
    public static ReferenceNetwork Network<TModel>(TModel model)
        where TModel : class, ICnnModel<TModel> => new(GraphRecorder.Record(TModel.Describe), Parameters(model));

    public static Dictionary<string, Tensor> Parameters<TModel>(TModel model)
        where TModel : class, ICnnModel<TModel>
    {
        float[] values = model.Parameters.ToArray();
        return TModel.Info.Tensors.ToDictionary(t => t.Name, t => new Tensor([.. t.Dimensions], values.AsSpan(t.Offset, t.Length)));
    }

    public static Tensor Images<TModel>(int count, ulong seed)
        where TModel : class, ICnnModel<TModel>
    {
        var shape = TModel.Info.Input;
        return new TestNumbers(seed).Tensor([count, shape.Channels, shape.Height, shape.Width]);
    }

    /// <summary>Weights that make every layer matter: biases too, which start from zero.</summary>
    public static TModel Model<TModel>(ulong seed)
        where TModel : class, ICnnModel<TModel>
    {
        var parameters = new TestNumbers(seed).Parameters(GraphRecorder.Record(TModel.Describe));
        return TModel.FromParameters([.. TModel.Info.Tensors.SelectMany(t => parameters[t.Name].ToSingle())]);
    }
}
