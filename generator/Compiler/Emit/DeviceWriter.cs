using System.Collections.Immutable;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes how a program without an operating system calls a model: static methods over memory that the program owns, and how much of it there has to be.</summary>
internal static class DeviceWriter
{
    public static string Write(TypeSpec type, Target target, ModelPlan inference, ModelPlan? training)
    {
        CodeWriter code = new();
        SourceFile.Open(code, type, $"{type.Name} where there is no .NET: what a program for {target.Name} calls.");
        code.Open($"partial class {type.Name}");
        code.Line("/// <summary>The network where there is no operating system: nothing is allocated, the program owns all memory. One image at a time.</summary>");
        code.Open("public static class Device");
        Length(code, "WeightsLength", inference.WeightsLength, "Floats of the weights in the order in which the kernels read them; Pack makes it.");
        Length(code, "WorkspaceLength", DeviceSize.Workspace(inference), "Floats of the workspace, which is zero at first.");
        Length(code, "StackBytes", DeviceSize.StackBytes, "Bytes of stack that are enough for a prediction.");
        Length(code, "RamBytes", DeviceSize.RamBytes(inference), type: "long", summary: "Bytes of RAM for predictions: the workspace, an image, its result and the stack.");
        Length(code, "FlashBytes", DeviceSize.FlashBytes(inference), type: "long", summary: "Bytes of flash for predictions: the weights and, estimated, the code.");
        code.Line("/// <summary>Brings parameters into the order in which the kernels read them, on the machine that builds the program.</summary>");
        code.Line("/// <param name=\"parameters\">All that is stored, as <see cref=\"Info\"/> places it.</param>");
        code.Line("/// <param name=\"weights\">Receives <see cref=\"WeightsLength\"/> floats.</param>");
        code.Line("public static void Pack(ref float parameters, ref float weights) => Packing.Pack(ref parameters, ref weights);");
        code.Line();
        code.Line("/// <summary>The result for an image.</summary>");
        code.Line("/// <param name=\"weights\">Packed weights; they are only read, so they may lie in flash.</param>");
        code.Line("/// <param name=\"workspace\">The workspace.</param>");
        code.Line("/// <param name=\"image\"><see cref=\"InputLength\"/> floats, [C, H, W].</param>");
        code.Line("/// <param name=\"result\">Receives <see cref=\"OutputLength\"/> floats.</param>");
        code.Line("public static void Predict(ref float weights, ref float workspace, ref float image, ref float result) =>");
        code.Line($"    {target.Name}Kernels.Infer(ref weights, ref workspace, {CSharp.Ref("workspace", inference.SharedLength)}, 1, ref image, ref result);");
        if (training is not null)
            Training(code, target, training);
        code.Close();
        code.Close();
        SourceFile.Close(code, type);
        return code.ToString();
    }

    private static void Training(CodeWriter code, Target target, ModelPlan training)
    {
        bool input = training.Program.InputGradients.Length > 0;
        code.Line();
        Length(code, "TrainingWeightsLength", training.WeightsLength, "Floats of the weights for training, and as many of their gradients.");
        Length(code, "TrainingSharedLength", training.SharedLength, "Floats of the workspace for training that all images of a batch use in turn, and");
        Length(code, "TrainingImageLength", training.Memory.PerImageLength, "floats that every image of a batch has of its own behind it.");
        Length(code, "TrainingSlack", ModelPlan.Slack, "Floats behind the last image that are read and mean nothing.");
        code.Line("/// <summary>Brings parameters into the order in which training reads them.</summary>");
        code.Line("public static void PackTraining(ref float parameters, ref float weights) => Packing.PackTraining(ref parameters, ref weights);");
        code.Line();
        code.Line("/// <summary>And back: weights, or their gradients, into the order of weight files.</summary>");
        code.Line("public static void UnpackTraining(ref float weights, ref float parameters) => Packing.UnpackTraining(ref weights, ref parameters);");
        code.Line();
        code.Line("/// <summary>The forward pass of a training step.</summary>");
        code.Open("public static void Forward(ref float weights, ref float workspace, int images, ulong noise, ref float source, ref float result)");
        Phases(code, training.Forward, $"{target.Name}Kernels.TrainForward", "ref weights", training, "ref source, ref result");
        code.Line();
        code.Line("/// <summary>The backward pass: from the gradient of the result to those of all weights that are trained.</summary>");
        code.Open($"public static void Backward(ref float weights, ref float gradients, ref float workspace, int images, ulong noise, ref float resultGradient{(input ? ", ref float sourceGradient" : "")})");
        Phases(code, training.Backward, $"{target.Name}Kernels.TrainBackward", "ref weights, ref gradients", training, $"ref resultGradient{(input ? ", ref sourceGradient" : "")}");
    }

    /// <summary>All phases of a pass, each undivided.</summary>
    private static void Phases(CodeWriter code, ImmutableArray<Segment> segments, string method, string tensors, ModelPlan training, string external)
    {
        code.Line($"for (int phase = 0; phase < {CSharp.Int(Schedule.Phases(segments).Length)}; phase++)");
        code.Line($"    {method}(new PassShare(phase, 0, 1), {tensors}, ref workspace, {CSharp.Ref("workspace", training.SharedLength)}, images, noise, {external});");
        code.Close();
    }

    private static void Length(CodeWriter code, string name, long value, string summary, string type = "int")
    {
        code.Line($"/// <summary>{summary}</summary>");
        code.Line($"public const {type} {name} = {CSharp.Grouped(value)};");
        code.Line();
    }
}
