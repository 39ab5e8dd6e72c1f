using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes the model's public half: what users call, and how it reaches the kernels.</summary>
internal static class ModelWriter
{
    public static string Write(TypeSpec type, ShapedNetwork network, ModelPlan inference, ModelPlan? training, IReadOnlyList<Target> targets)
    {
        CodeWriter code = new();
        SourceFile.Open(code, type, $"The network {type.Name}: {string.Join(", ", network.Inputs)} to {string.Join(", ", network.Outputs)}.", network);
        string model = type.Name, kind = training is null ? "ICompiledModel" : "ITrainableModel";
        Documentation(code, network);
        code.Open($"partial class {model} : {kind}<{model}>");
        Constants(code, network, inference);
        LayersWriter.Write(code, network);
        Members(code, network, model, training is not null);
        TrainedWriter.Write(code, type, inference);
        PlacesWriter.Write(code, network);
        if (network.Network.Inspect)
            Values(code, network, inference);
        DescribeWriter.Write(code, network);
        Compiled(code, model, inference, targets);
        if (training is not null)
            Trained(code, model, network, training, targets);
        code.Close();
        SourceFile.Close(code, type);
        return code.ToString();
    }

    private static void Documentation(CodeWriter code, ShapedNetwork network)
    {
        code.Line("/// <remarks>");
        code.Line("/// <code>");
        foreach (string row in SummaryTable.Of(network))
            code.Line($"/// {row}");
        code.Line("/// </code>");
        code.Line("/// </remarks>");
    }

    private static void Constants(CodeWriter code, ShapedNetwork network, ModelPlan inference)
    {
        code.Line($"/// <summary>Values of one image, {string.Join(", ", network.Inputs)}.</summary>");
        code.Line($"public const int InputLength = {CSharp.Grouped(network.InputLength)};");
        code.Line();
        code.Line($"/// <summary>Values of one result, {string.Join(", ", network.Outputs)}.</summary>");
        code.Line($"public const int OutputLength = {CSharp.Grouped(network.OutputLength)};");
        code.Line();
        code.Line("/// <summary>Trained values.</summary>");
        code.Line($"public const int ParameterCount = {CSharp.Grouped(network.Parameters)};");
        code.Line();
        code.Line("/// <summary>Multiply-accumulates of the convolutions and dense layers, for one image.</summary>");
        code.Line($"public const long Macs = {CSharp.Grouped(network.Macs)};");
        code.Line();
        code.Line("/// <summary>Bytes of the workspace of one image.</summary>");
        code.Line($"public const long ArenaBytes = {CSharp.Grouped(4L * (inference.SharedLength + (long)inference.Memory.PerImageLength))};");
        code.Line();
        code.Line("/// <summary>Bytes of the maps that live at once at most, with their padding: no workspace of this schedule can be smaller.</summary>");
        code.Line($"public const long LargestLiveBytes = {CSharp.Grouped(4L * inference.Memory.LargestLiveLength)};");
        code.Line();
        code.Line("/// <summary>The same without padding.</summary>");
        code.Line($"public const long LogicalLiveBytes = {CSharp.Grouped(4L * inference.Memory.LargestLiveValues)};");
        code.Line();
        code.Line("/// <summary>Every layer with its shape and its costs, as a table.</summary>");
        code.Line("public const string Summary =");
        var rows = SummaryTable.Of(network);
        for (int i = 0; i < rows.Count; i++)
            code.Line($"    {CSharp.String(rows[i] + "\n")}{(i == rows.Count - 1 ? ";" : " +")}");
        code.Line();
    }

    private static void Members(CodeWriter code, ShapedNetwork network, string model, bool trainable)
    {
        code.Line($"private readonly ModelInstance<{model}> _compiledModel;");
        code.Line();
        code.Line($"private {model}(ModelInstance<{model}> instance) => _compiledModel = instance;");
        code.Line();
        foreach (var (signature, body) in PublicSurface.Members(model, trainable, [.. network.Network.Inputs.Select(i => i.Name)]))
        {
            code.Line(signature.Contains(" PredictFrom(") ? PlacesWriter.Summary(network) : "/// <inheritdoc/>");
            code.Line($"{signature} => {body};");
            code.Line();
        }
    }

    private static void Values(CodeWriter code, ShapedNetwork network, ModelPlan plan)
    {
        var needed = network.Network.NeededForPrediction();
        code.Line("/// <summary>Every layer's output after the last prediction.</summary>");
        code.Line("public ModelValues Values => new(_compiledModel.Workspace);");
        code.Line();
        code.Line("/// <summary>The outputs of the layers.</summary>");
        code.Open("public readonly struct ModelValues");
        code.Line("private readonly AlignedFloats _memory;");
        code.Line();
        code.Line("internal ModelValues(AlignedFloats memory) => _memory = memory;");
        foreach (var (value, shape) in plan.Program.Steps.SelectMany(s => s.Outputs).Where(v => !v.IsExternal).Select(v => (v, v.Shape)))
        {
            var (layout, offset) = (plan.Layouts[value], plan.Memory.Placements[value].Offset);
            code.Line();
            code.Line($"/// <summary>{value.Name}: {shape}.</summary>");
            code.Line($"public MapView {LayerNames.Pascal(value.Name)} => new(_memory, new MapShape({shape.Channels}, {shape.Height}, {shape.Width}), new MapLayout({offset + layout.Origin}, {layout.Block}, {layout.Pitch}, {layout.Plane}));");
        }

        foreach (var (name, source) in network.Network.Tags.Where(tag => tag.Source < 0 || needed[tag.Source]))
        {
            code.Line();
            code.Line($"/// <summary>The tag {name}: {network.NameOf(source)} {network.ShapeOf(source)}.</summary>");
            code.Line($"public MapView {LayerNames.Pascal(name)} => {LayerNames.Pascal(network.NameOf(source))};");
        }

        code.Close();
        code.Line();
    }

    private static void Compiled(CodeWriter code, string model, ModelPlan plan, IReadOnlyList<Target> targets)
    {
        code.Line($"static ProgramInfo ICompiledModel<{model}>.Inference => {Program(plan)};");
        code.Line();
        code.Line($"static void ICompiledModel<{model}>.Pack(ref float canonical, ref float packed) => Packing.Pack(ref canonical, ref packed);");
        code.Line();
        Dispatch(
            code, targets, $"static void ICompiledModel<{model}>.Infer(ref float weights, ref float shared, ref float own, int images, ref float source, ref float result)",
            "Infer(ref weights, ref shared, ref own, images, ref source, ref result)");
    }

    private static void Trained(CodeWriter code, string model, ShapedNetwork network, ModelPlan plan, IReadOnlyList<Target> targets)
    {
        string self = $"ITrainableModel<{model}>";
        bool input = plan.Program.InputGradients.Length > 0;
        code.Line($"static ProgramInfo {self}.Training => {Program(plan)};");
        code.Line();
        PackedTensors(code, self, network, plan);
        code.Line($"static Loss {self}.Loss => Loss.{network.Network.Training!.Loss};");
        code.Line();
        Outputs(code, self, network);
        code.Line($"static int {self}.TrainingOutputLength => {plan.Program.Outputs.Sum(output => output.Shape.Length)};");
        code.Line();
        code.Line($"static bool {self}.HasInputGradient => {(input ? "true" : "false")};");
        code.Line();
        code.Line($"ModelInstance<{model}> {self}.Instance => _compiledModel;");
        code.Line();
        code.Line($"static void {self}.PackTraining(ref float canonical, ref float packed) => Packing.PackTraining(ref canonical, ref packed);");
        code.Line();
        code.Line($"static void {self}.UnpackTraining(ref float packed, ref float canonical) => Packing.UnpackTraining(ref packed, ref canonical);");
        code.Line();
        Dispatch(
            code, targets, $"static void {self}.TrainForward(PassShare share, ref float weights, ref float shared, ref float own, int images, ulong noise, ref float source, ref float result)",
            "TrainForward(share, ref weights, ref shared, ref own, images, noise, ref source, ref result)");
        code.Line();
        Dispatch(
            code, targets,
            $"static void {self}.TrainBackward(PassShare share, ref float weights, ref float gradients, ref float shared, ref float own, int images, ulong noise, ref float resultGradient, ref float sourceGradient)",
            $"TrainBackward(share, ref weights, ref gradients, ref shared, ref own, images, noise, ref resultGradient{(input ? ", ref sourceGradient" : "")})");
    }

    /// <summary>In the order in which the forward pass of training gives them.</summary>
    private static void Outputs(CodeWriter code, string self, ShapedNetwork network)
    {
        code.Line($"static ReadOnlySpan<TrainingOutput> {self}.TrainingOutputs => new TrainingOutput[]");
        code.Line("{");
        foreach (var output in network.Network.Outputs)
        {
            var shape = network.ShapeOf(output.Source);
            code.Line(
                $"    new(new MapShape({shape.Channels}, {shape.Height}, {shape.Width}), LossWeight: {CSharp.Float(output.LossWeight)}, TrainOnly: {(output.TrainOnly ? "true" : "false")}, "
                + $"LossContainsLastLayer: {(Lowering.Lowerer.IsInsideLoss(network, output) ? "true" : "false")}), // {output.Name}");
        }

        code.Line("};");
        code.Line();
    }

    /// <summary>In the order of the tensors' description.</summary>
    private static void PackedTensors(CodeWriter code, string self, ShapedNetwork network, ModelPlan plan)
    {
        if (!network.Tensors.Any())
        {
            code.Line($"static ReadOnlySpan<PackedTensor> {self}.PackedTensors => [];");
            code.Line();
            return;
        }

        code.Line($"static ReadOnlySpan<PackedTensor> {self}.PackedTensors");
        code.Open();
        code.Open("get");
        code.Line($"PackedTensor[] tensors = new PackedTensor[{CSharp.Int(network.Tensors.Count())}];");
        code.Line("int next = 0;");
        Repetition.WriteAll(code, [.. network.Layers.Where(l => l.Weights.Length > 0).Select(layer => Packed(layer, plan))]);
        code.Line("return tensors;");
        code.Close();
        code.Close();
        code.Line();
    }

    private static NumberedCode Packed(ShapedLayer layer, ModelPlan plan)
    {
        string frozen = layer.Layer.Frozen ? "true" : "false";
        var names = layer.Weights.Select(tensor => $"{layer.Name}.{tensor.Role}").ToList();
        var lines = layer.Weights.Zip(names, (tensor, name) =>
            $"tensors[next++] = new({NumberedCode.Number}, {CSharp.Int(plan.Weights[name].Length)}, Decays: {(tensor.Decays ? "true" : "false")}, Frozen: {frozen});");
        return new(string.Join("\n", lines), [.. names.Select(name => plan.Weights[name].Offset)]) { Notes = names };
    }

    private static string Program(ModelPlan plan) =>
        $"new({plan.WeightsLength}, {plan.SharedLength}, {plan.Memory.PerImageLength}, {CSharp.Int(plan.Program.Network.Macs)}{(plan.Program.IsTraining ? $", ForwardPhases: {CSharp.Int(Schedule.Phases(plan.Forward).Length)}, BackwardPhases: {CSharp.Int(Schedule.Phases(plan.Backward).Length)}" : "")})";

    /// <summary>The widest vectors that the machine has; the conditions are constants to the JIT.</summary>
    private static void Dispatch(CodeWriter code, IReadOnlyList<Target> targets, string signature, string call)
    {
        code.Open(signature);
        foreach (var target in targets.Where(t => !t.IsBare))
        {
            string otherwise = target == targets[0] ? "" : "else ", condition = target.IsScalar ? otherwise : $"{otherwise}if (Machine.Has{target.Name})";
            if (condition.Length > 0)
                code.Line(condition.TrimEnd());
            code.Line($"{(condition.Length > 0 ? "    " : "")}{target.Name}Kernels.{call};");
        }

        code.Close();
    }
}
