using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes how a model is made with the weights that are compiled into the program.</summary>
internal static class TrainedWriter
{
    /// <summary>What stands before the class's name in the name of the resource.</summary>
    public const string ResourcePrefix = "CnnCompiler.Weights.";

    public static void Write(CodeWriter code, TypeSpec type, ModelPlan inference)
    {
        if (inference.Program.Network.Network.Weights is not { } weights)
            return;
        string resource = CSharp.String(ResourcePrefix + type.FileName), model = type.Name;
        code.Line($"/// <summary>The model with the weights of {weights.File}, which are in the program.</summary>");
        code.Line($"/// <exception cref=\"System.IO.InvalidDataException\">They are not in the program: the project was not built as a whole.</exception>");
        code.Line($"{Signature(model)} => new(ModelInstance<{model}>.Trained(typeof({model}).Assembly.GetManifestResourceStream({resource}), 0x{WeightPacking.KeyOf(inference):x16}));");
        code.Line();
    }

    public static string Signature(string model) => $"public static {model} Trained()";
}
