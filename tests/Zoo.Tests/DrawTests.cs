using System.Xml.Linq;
using CnnCompiler.Runtime.Tests;
using CnnCompiler.Samples.Zoo;
using CnnCompiler.Samples.Zoo.Drawing;

namespace CnnCompiler.Zoo.Tests;

/// <summary>Pictures of graphs: nothing is missing, nothing overlaps.</summary>
public sealed class DrawTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly TempFolder _folder = new();

    /// <summary>All but the deepest, whose three thousand boxes take a quarter of a minute.</summary>
    public static TheoryData<string> Networks => [.. Samples.Zoo.Zoo.Networks.Select(network => network.Name).Except(["ResNet-1001"])];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Networks))]
    public void No_box_overlaps_another_and_no_edge_goes_through_one(string name)
    {
        var layout = GraphLayout.Of(Boxes(name));
        foreach (var (box, area) in layout.Boxes)
        {
            Assert.DoesNotContain(layout.Boxes, other => other.Key != box && other.Value.Overlaps(area));
            Assert.All(box.Reads, read => Assert.True(layout.Boxes[read].Bottom < area.Top, $"{box.Name} is not below {read.Name}"));
        }

        foreach (var edge in layout.Edges)
        {
            foreach (var (from, to) in edge.Points.Zip(edge.Points.Skip(1)))
            {
                Assert.True(from.X == to.X || from.Y == to.Y, $"{edge.From.Name} → {edge.To.Name} is slanted");
                Area line = new(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
                Assert.DoesNotContain(layout.Boxes, box => box.Key != edge.From && box.Key != edge.To && box.Value.Overlaps(line));
            }
        }
    }

    [Theory]
    [InlineData("LeNet-5")]
    [InlineData("GoogLeNet")]
    [InlineData("U-Net")]
    [InlineData("SSD300")]
    public async Task Every_layer_has_a_box_and_every_input_of_a_layer_an_edge(string name)
    {
        string file = _folder["graph.svg"];
        var run = (await Run.Of("draw", name, file)).Succeeded();
        Assert.Equal($"{file}: {new FileInfo(file).Length} bytes{Environment.NewLine}", run.Output);
        var graph = XDocument.Load(file).Root!.Elements(Svg + "g").Single(group => (string?)group.Attribute("id") == "graph");
        var network = Samples.Zoo.Zoo.Find(name)!;

        // The summary's first column has the inputs and layers, between its head and its foot.
        string[] rows = [.. network.Info.Summary.TrimEnd().Split('\n')[1..^1].Select(row => row.Split(' ')[0])];
        Assert.Equal(rows, Named(graph, "boxes").Select(box => box.Elements(Svg + "text").First().Value));
        var edges = Named(graph, "edges").Select(edge => edge.Element(Svg + "title")!.Value).ToHashSet();
        Assert.Equal(Boxes(name).SelectMany(box => box.Reads, (box, read) => $"{read.Name} → {box.Name}").ToHashSet(), edges);
        Assert.Equal(network.Info.Outputs.Count, Named(graph, "boxes").Count(box => (string?)box.Element(Svg + "rect")!.Attribute("stroke-width") == "2.5"));
    }

    /// <summary>CNN_WRITE_PICTURES=1 makes them anew.</summary>
    [Theory]
    [InlineData("LeNet-5")]
    [InlineData("GoogLeNet")]
    [InlineData("U-Net")]
    public void The_committed_picture_is_up_to_date(string name)
    {
        string committed = Repository.File($"samples/Zoo/pictures/{name}.svg"), drawn = _folder["drawn.svg"];
        Samples.Zoo.Zoo.Find(name)!.Draw(drawn);
        if (Environment.GetEnvironmentVariable("CNN_WRITE_PICTURES") == "1")
            File.Copy(drawn, committed, overwrite: true);
        Assert.Equal(File.ReadAllText(committed), File.ReadAllText(drawn));
    }

    [Fact]
    public void Text_fits_into_its_box_and_kinds_of_layers_have_colours()
    {
        foreach (var network in Samples.Zoo.Zoo.Networks)
        {
            foreach (var box in Boxes(network.Name))
                Assert.NotEqual("others", Family.Of(box.Kind).Name);
        }

        var layout = GraphLayout.Of(Boxes("GoogLeNet"));
        Assert.All(layout.Boxes, box => Assert.True(Math.Max(Lettering.Width(box.Key.Name, Lettering.Name), Lettering.Width(box.Key.Description, Lettering.Description)) < box.Value.Width));
        Assert.Equal(9, layout.Frames.Count);
        Assert.Contains(layout.Boxes.Keys, box => box is { Name: "conv1", Description: "Conv 7×7/2 [64,112,112]", Parameters: 9472 });
    }

    [Fact]
    public async Task What_cannot_be_written_is_said()
    {
        var run = await Run.Of("draw", "LeNet-5", Path.Combine(_folder["no-folder"], "graph.svg"));
        Assert.Equal(1, run.Code);
        Assert.Contains("no-folder", run.Error, StringComparison.Ordinal);
        run = await Run.Of("draw", "GoogleNet-2");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("There is no network 'GoogleNet-2'. There are: Neocognitron, LeNet-5-1998,", run.Error, StringComparison.Ordinal);
    }

    private static IReadOnlyList<GraphBox> Boxes(string name) => GraphReader.Read(Samples.Zoo.Zoo.Find(name)!.Describe);

    private static IEnumerable<XElement> Named(XElement graph, string id) => graph.Elements(Svg + "g").Single(group => (string?)group.Attribute("id") == id).Elements();
}
