using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace CnnCompiler.Samples;

/// <summary>Options that say what they expected when they cannot be understood.</summary>
internal static class Options
{
    public static Option<T> Number<T>(string name, string description, T? usual, T least, T most)
        where T : struct, IBinaryInteger<T>
    {
        Option<T> option = new(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result => T.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? number
                : Wrong<T>(result, $"a whole number from {least} to {most}"),
        };
        if (usual is { } value)
            option.DefaultValueFactory = _ => value;
        return option;
    }

    public static Option<string> Path(string name, string help, string description, string? usual = null)
    {
        Option<string> option = new(name)
        {
            Description = description,
            HelpName = help,
            CustomParser = result => result.Tokens[0].Value is { Length: > 0 } text ? text : Wrong<string>(result, "a path"),
        };
        if (usual is not null)
            option.DefaultValueFactory = _ => usual;
        return option;
    }

    /// <summary>Refuses what was given for an option.</summary>
    public static T? Wrong<T>(ArgumentResult result, string expected)
    {
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} is '{result.Tokens[0].Value}', expected {expected}.");
        return default;
    }

    /// <summary>A path as a shell takes it.</summary>
    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
