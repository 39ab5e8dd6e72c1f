using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Operators;

/// <summary>Pixels at the four sides of a map: an argument for all of them, and one for each, which wins.</summary>
internal sealed record Sides(int Top, int Bottom, int Left, int Right)
{
    public static Sides Read(ArgumentReader arguments, string allSides, string name)
    {
        int all = arguments.Whole(allSides, 0, 0);
        return new(arguments.Whole($"{name}Top", 0, all), arguments.Whole($"{name}Bottom", 0, all), arguments.Whole($"{name}Left", 0, all), arguments.Whole($"{name}Right", 0, all));
    }

    /// <summary>The arguments, where the one for all sides is a property too.</summary>
    public static IEnumerable<string> Names(string name) => [name, $"{name}Top", $"{name}Bottom", $"{name}Left", $"{name}Right"];
}
