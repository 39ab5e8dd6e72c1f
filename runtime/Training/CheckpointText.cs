using System.Globalization;
using CnnCompiler.Weights;

namespace CnnCompiler;

/// <summary>The texts of a checkpoint, read with messages that name the file and the key.</summary>
internal sealed class CheckpointText(string path, SafetensorsFile file, string model)
{
    public static string Of(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    public bool Has(string key) => file.Metadata.ContainsKey(key);

    public string Text(string key) => file.Metadata.TryGetValue(key, out string? text)
        ? text
        : throw new InvalidDataException($"{path} is no checkpoint: it lacks '{key}'. Weights without a trainer's state are loaded by {model}.Load.");

    public long Whole(string key, long most = long.MaxValue) =>
        long.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= most ? number : throw Wrong(key, "a whole number");

    public double Real(string key) =>
        double.TryParse(Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : throw Wrong(key, "a number");

    public T Choice<T>(string key)
        where T : struct, Enum =>
        Enum.TryParse(Text(key), out T choice) && Enum.IsDefined(choice) ? choice : throw Wrong(key, $"one of {string.Join(", ", Enum.GetNames<T>())}");

    private InvalidDataException Wrong(string key, string expected) => new($"{path}: '{key}' is '{Text(key)}', expected {expected}.");
}
