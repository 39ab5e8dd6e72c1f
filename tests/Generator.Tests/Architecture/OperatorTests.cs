using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Operators;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Tests;

/// <summary>docs/adding-an-operator.md: no operator lacks a piece. What is missing is named.</summary>
public sealed class OperatorTests
{
    public static TheoryData<string> Names => [.. Catalogue.Layers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_has_every_piece(string name)
    {
        string[] pieces = [$"{name}.cs", $"{name}Attribute.cs", $"{name}.md"];
        Assert.All(pieces, piece => Assert.True(File.Exists(Repository.PathOf("generator", "Compiler", "Operators", name, piece)), $"{name} has no {piece}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operator_serves_every_stage(string name)
    {
        var op = Catalogue.Layers[name];
        Assert.Equal(name, op.GetType().Name);
        Assert.All(
            new[] { typeof(IShapeRule), typeof(IGradientRule), typeof(ILayoutRule), typeof(IKernelBuilder), typeof(IOnnxMapping) },
            stage => Assert.True(stage.IsInstanceOfType(op) || op is IExpansion, $"{name} is no {stage.Name}")); // an expansion is other layers by then
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Documents_name_it(string name)
    {
        Assert.Contains($"[{name}.md](../generator/Compiler/Operators/{name}/{name}.md)", Repository.Read("docs", "operators.md"), StringComparison.Ordinal);
        Assert.StartsWith($"# {name}", Repository.Read("generator", "Compiler", "Operators", name, $"{name}.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_networks_and_references_have_it(string name)
    {
        Assert.Contains($"(\"{name}\", ", Repository.Read("tests", "Numerics.CaseWriter", "RandomLayers.cs"), StringComparison.Ordinal);
        string networks = Repository.Read("tests", "Numerics.Cases", $"{name}.Networks.cs");
        Assert.Contains($"[{name}", networks, StringComparison.Ordinal);
        Assert.Matches($@"[\[ ]{name}\b", networks.Split("#if ")[0]); // those of native programs, docs/decisions/0023
    }

    /// <summary>Random networks are compared through their ONNX description, so every node of it must have a reference.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Its_ONNX_nodes_have_references(string name)
    {
        string arguments = name switch
        {
            "Conv" or "ConvTranspose" or "LocallyConnected" => "(2, 1)",
            "Dropout" => "(0.5)",
            "DepthToSpace" or "SpaceToDepth" or "ChannelShuffle" => "(1)",
            "Add" or "Concat" or "Multiply" or "Residual" => "(\"image\")",
            "MaxUnpool" => "(\"maxPool1\")",
            "Dense" or "Crop" or "Pad" or "Upsample" or "AdaptiveAvgPool" or "GroupNorm" or "LocalResponseNorm" => "(2)",
            _ => Attribute(name).IsSubclassOf(typeof(WindowedLayerAttribute)) ? "(2)" : "",
        };
        // A join needs a second value.
        var layer = Specs.Network($"Input(2, 4, 4), {(arguments == "(\"image\")" ? "Tanh, " : name == "MaxUnpool" ? "MaxPool(2), " : "")}{name}{arguments}").Layers[^1];
        var nodes = (layer.Layer.Operator is IOnnxJoinMapping join ? join.Describe(layer, ["tanh1", "image"]) : ((IOnnxMapping)layer.Layer.Operator).Describe(layer, "image")).ToList();
        Assert.Equal(layer.Name, nodes[^1].Output);
        Assert.All(nodes, node => Assert.NotNull(References.OperatorReferences.Find(node.Operation)));
    }

    [Fact]
    public void Every_folder_and_every_attribute_is_in_the_catalogue()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("generator", "Compiler", "Operators")).Select(f => Path.GetFileName(f)).Except(["Shared", "Transfer", "_Template"]);
        Assert.Equal(Catalogue.Layers.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
        var attributes = typeof(LayerAttribute).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(LayerAttribute)) && !t.IsAbstract).Select(t => t.Name);
        Assert.Equal(Catalogue.Layers.Keys.Select(name => $"{name}Attribute").Order(StringComparer.Ordinal), attributes.Order(StringComparer.Ordinal));
    }

    /// <summary>An argument that nobody reads would be accepted and ignored. A value of a wrong kind at it is reported only if it is read.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_argument_is_read(string name)
    {
        var attribute = Attribute(name);
        var properties = attribute.GetProperties().Where(p => p.CanWrite && p.DeclaringType != typeof(LayerAttribute)).Select(p => p.Name);
        var parameters = attribute.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name!);
        Assert.All(properties.Concat(parameters).Distinct(), argument =>
        {
            List<Problem> problems = [];
            AttributeSpec spec = new(0, AttributeKind.Layer, name, ((IEnumerable<ArgumentSpec>)[new(argument, new(ArgumentKind.Other, Text: "null"))]).ToEquatableArray());
            _ = Catalogue.Layers[name].Read(new ArgumentReader(spec, "layer", problems));
            Assert.Contains(problems, p => p.Argument == argument && p.Id == Rules.WrongType.Id);
        });
    }

    /// <summary>Enumerations exist twice: public for users, internal for a compiler that must not load the runtime.</summary>
    [Fact]
    public void Enumerations_of_runtime_and_compiler_have_the_same_members()
    {
        var compiler = typeof(Catalogue).Assembly.GetTypes().Where(t => t.IsEnum).ToLookup(t => t.Name);
        var twins = typeof(LayerAttribute).Assembly.GetTypes().Where(t => t.IsEnum && compiler.Contains(t.Name)).ToList();
        Assert.True(twins.Count >= 4, $"only {string.Join(", ", twins.Select(t => t.Name))}");
        Assert.All(twins, twin => Assert.All(compiler[twin.Name], own => Assert.Equal(Enum.GetNames(twin), Enum.GetNames(own))));
    }

    private static Type Attribute(string name) => typeof(LayerAttribute).Assembly.GetType($"CnnCompiler.{name}Attribute", throwOnError: true)!;
}
