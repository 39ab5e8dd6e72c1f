using System.Runtime.InteropServices;
using CnnCompiler.Onnx.Format;

namespace CnnCompiler.Onnx.Tests;

/// <summary>What stands in an exported file.</summary>
public class ContentTests
{
    private static readonly Small Model = Small.Create(seed: 3);

    [Fact]
    public void Inputs_and_outputs_keep_names_and_shapes_and_the_batch_is_open()
    {
        GraphProto graph = Export.Of(Model).Graph;
        ValueInfoProto input = Assert.Single(graph.Input), output = Assert.Single(graph.Output);
        Assert.Equal("image", input.Name);
        Assert.Equal(["N", "2", "9", "8"], Export.Shape(input));
        Assert.Equal("softmax1", output.Name);
        Assert.Equal(["N", "5"], Export.Shape(output));
        Assert.Equal((int)TensorProto.Types.DataType.Float, input.Type.TensorType.ElemType);
    }

    [Fact]
    public void Every_tensor_of_the_model_is_an_initialiser_with_its_bits()
    {
        var initialisers = Export.Of(Model).Graph.Initializer.ToDictionary(tensor => tensor.Name);
        Assert.NotEmpty(Small.Info.Tensors);
        foreach (TensorInfo tensor in Small.Info.Tensors)
        {
            TensorProto written = initialisers[tensor.Name];
            Assert.Equal(tensor.Dimensions.Select(d => (long)d), written.Dims);
            Assert.Equal(MemoryMarshal.AsBytes(Model.Parameters.Slice(tensor.Offset, tensor.Length)), written.RawData.Span);
        }
    }

    [Fact]
    public void The_file_says_who_made_it_and_of_which_model()
    {
        ModelProto model = Export.Of(Model);
        Assert.Equal("CnnCompiler", model.ProducerName);
        Assert.Matches(@"^\d+\.\d+\.\d+$", model.ProducerVersion);
        Assert.Equal("Small", model.Graph.Name);
    }

    [Fact]
    public void The_operator_set_is_the_least_that_has_all_nodes()
    {
        Assert.Equal((17L, 8L), Versions(Model));
        Assert.Equal((18L, 8L), Versions(Enlarged.Create(seed: 1)));
        Assert.Equal((21L, 10L), Versions(Grouped.Create(seed: 1)));

        static (long Operators, long File) Versions<TModel>(TModel model)
            where TModel : class, ICnnModel<TModel>
        {
            ModelProto file = Export.Of(model);
            OperatorSetIdProto operators = Assert.Single(file.OpsetImport);
            Assert.Equal("", operators.Domain);
            return (operators.Version, file.IrVersion);
        }
    }

    [Fact]
    public void Every_node_reads_what_stands_before_it()
    {
        GraphProto graph = Export.Of(Model).Graph;
        HashSet<string> known = [.. graph.Input.Select(v => v.Name), .. graph.Initializer.Select(t => t.Name)];
        foreach (NodeProto node in graph.Node)
        {
            Assert.All(node.Input, name => Assert.Contains(name, known));
            Assert.True(known.Add(Assert.Single(node.Output)));
        }

        Assert.Contains(graph.Node, node => node is { Name: "last", OpType: "Conv" });
        Assert.Contains(graph.Output[0].Name, known);
    }

    [Fact]
    public void Outputs_have_the_names_that_the_model_has_for_them()
    {
        GraphProto graph = Export.Of(Named.Create(seed: 1)).Graph;
        Assert.Equal(["boxes", "scores", "image.value"], graph.Output.Select(output => output.Name));
        Assert.Equal(["boxes.value", "boxes", "scores", "image.value"], graph.Node.Where(node => node.OpType != "Flatten").Select(node => node.Output[0]));
        Assert.Equal(["image", "boxes.value", "boxes", "boxes"], graph.Node.Where(node => node.OpType != "Flatten").Select(node => node.Input[0]));
        Assert.Equal("image", Assert.Single(graph.Input).Name);
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes() => Assert.Equal(Export.Bytes(Model), Export.Bytes(Model.Fork(2)));

    [Fact]
    public void A_stream_stays_open()
    {
        using MemoryStream stream = new();
        OnnxExport.Write(Model, stream);
        Assert.True(stream.CanWrite);
    }
}
