using System.Text;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Weights;

namespace CnnCompiler.WeightPacker;

/// <summary>Writes, into a folder of the build, the text that the compiler reads, and a resource for each model that has weights compiled in.</summary>
internal static class Build
{
    /// <summary>The ending of the resources' files.</summary>
    private const string Ending = ".weights";

    public static void Run(Request request, string folder)
    {
        _ = Directory.CreateDirectory(folder);
        foreach (string old in Directory.GetFiles(folder, "*" + Ending))
            File.Delete(old);
        // Files that a training leaves in the project's folder may be large; nobody asks for them where no model has weights.
        var files = (ProjectModels.MayHaveWeights(request) ? request.WeightFiles.Distinct() : []).ToDictionary(path => path.Replace('\\', '/'), Open);
        Dictionary<string, string> errors = files.Where(f => f.Value.Error.Length > 0).ToDictionary(f => f.Key, f => f.Value.Error);
        var described = WeightManifest.Parse(Describe(files, errors));
        foreach (var program in ProjectModels.WithWeights(request, described))
        {
            try
            {
                Packer.Write(program, files[program.File].File!, Path.Combine(folder, program.Resource + Ending));
            }
            catch (InvalidDataException e)
            {
                errors[program.File] = e.Message;
            }
        }

        // The last: it tells the build that all is done.
        File.WriteAllText(Path.Combine(folder, WeightManifest.FileName), Describe(files, errors), new UTF8Encoding(false));
    }

    private static (SafetensorsFile? File, string Error) Open(string path)
    {
        try
        {
            return (SafetensorsFile.Read(path), "");
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return (null, e.Message);
        }
    }

    private static string Describe(Dictionary<string, (SafetensorsFile? File, string Error)> files, Dictionary<string, string> errors)
    {
        StringBuilder text = new();
        foreach (var (path, (file, _)) in files)
        {
            _ = text.Append("file\t").Append(path).Append('\n');
            if (errors.TryGetValue(path, out string? error))
                _ = text.Append("error\t").Append(OneLine(error)).Append('\n');
            foreach (var tensor in file?.Tensors ?? [])
                _ = text.Append("tensor\t").Append(OneLine(tensor.Name)).Append('\t').Append(tensor.Type).Append("\t[").AppendJoin(", ", tensor.Shape).Append("]\n");
        }

        return text.ToString();
    }

    private static string OneLine(string text) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
