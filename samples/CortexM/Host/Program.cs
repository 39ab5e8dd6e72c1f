using System.Globalization;
using System.Runtime.InteropServices;
using CnnCompiler.Samples.CortexM;

switch (args)
{
    case ["write", var network, var samples, var folder]:
        Write(HostNetwork.Of(network, samples), folder);
        return 0;
    case ["compare", var network, var folder, var machine, var flash, var ram]:
        return Compare(network, folder, machine, flash, ram) ? 0 : 1;
    case ["tile", var network, var folder, var machine, var limit]:
        return Tile(network, folder, machine, double.Parse(limit, CultureInfo.InvariantCulture)) ? 0 : 1;
    default:
        Console.Error.WriteLine("Usage: cortexm-host write NETWORK SAMPLES FOLDER, compare NETWORK FOLDER MACHINE FLASH RAM, or tile NETWORK FOLDER MACHINE LIMIT; run.sh does all of it.");
        return 1;
}

// What the firmware is built with, what it reads, and what should come out.
static void Write(HostNetwork network, string folder)
{
    Directory.CreateDirectory(folder);
    void Floats(string name, float[] values) => File.WriteAllBytes(Path.Combine(folder, name), MemoryMarshal.AsBytes(values.AsSpan()));
    void Text(string name, FormattableString text) => File.WriteAllText(Path.Combine(folder, name), FormattableString.Invariant(text));
    Floats("weights", network.Weights);
    Floats("images", network.Images);
    Floats("scores", network.Scores);
    Text("macs", $"{network.Info.Macs}");
    Text("outputs", $"{network.Info.Output.Length}");
    Text("network.h", $"""
        /* Made by cortexm-host: {network.Info.Name}. */
        #define NETWORK_INPUT {network.Info.Input.Length}
        #define NETWORK_OUTPUT {network.Info.Output.Length}
        #define NETWORK_WORKSPACE {network.Workspace}

        """);
}

// The line of a network on a machine; false if a class is another than this machine's, or a score is too far off.
static bool Compare(string name, string folder, string machine, string flash, string ram)
{
    var found = Measurement.Read(folder, "results");
    Console.WriteLine(FormattableString.Invariant(
        $"{machine} {Lower(name)} {found.Right}/{found.Images} max_error {found.Error:0.0e-00} insns_per_mac {found.InstructionsPerMac:0.00} flash {flash} ram {ram}"));
    return found.IsRight;
}

// The line of a layer beside its twin in C; false if one of them is wrong, or if it takes too many instructions.
static bool Tile(string name, string folder, string machine, double limit)
{
    const double MostTimesC = 1.75;
    Measurement found = Measurement.Read(folder, "results"), twin = Measurement.Read(folder, "results-c");
    double ratio = found.InstructionsPerMac / twin.InstructionsPerMac;
    Console.WriteLine(FormattableString.Invariant(
        $"{machine} {Lower(name)} max_error {Math.Max(found.Error, twin.Error):0.0e-00} insns_per_mac {found.InstructionsPerMac:0.00} in_c {twin.InstructionsPerMac:0.00} ratio {ratio:0.00}"));
    return found.IsRight && twin.IsRight && found.InstructionsPerMac <= limit && ratio <= MostTimesC;
}

static string Lower(string name) => string.Create(name.Length, name, (text, from) => from.AsSpan().ToLowerInvariant(text));
