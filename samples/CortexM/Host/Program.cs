using System.Globalization;
using System.Runtime.InteropServices;
using CnnCompiler.Samples.CortexM;

switch (args)
{
    case ["write", var network, var samples, var folder]:
        Write(HostNetwork.Of(network, samples), folder);
        if (network == nameof(LeNet5))
            WriteTraining(HostTraining.Of(samples), folder);
        return 0;
    case ["compare", var network, var folder, var machine, var flash, var ram]:
        return Compare(network, folder, machine, Number(flash), Number(ram)) ? 0 : 1;
    case ["tile", var network, var folder, var machine, var limit]:
        return Tile(network, folder, machine, double.Parse(limit, CultureInfo.InvariantCulture)) ? 0 : 1;
    case ["train", var network, var folder, var machine]:
        return Train(network, folder, machine) ? 0 : 1;
    default:
        Console.Error.WriteLine("Usage: cortexm-host write NETWORK SAMPLES FOLDER, compare NETWORK FOLDER MACHINE FLASH RAM, tile NETWORK FOLDER MACHINE LIMIT, or train NETWORK FOLDER MACHINE; run.sh does all of it.");
        return 1;
}

// What the firmware is built with, what it reads, and what should come out.
static void Write(HostNetwork network, string folder)
{
    Directory.CreateDirectory(folder);
    Floats(folder, "weights", network.Weights);
    Floats(folder, "images", network.Images);
    Floats(folder, "scores", network.Scores);
    Text(folder, "macs", $"{network.Info.Macs}");
    Text(folder, "outputs", $"{network.Info.Output.Length}");
    Text(folder, "sizes", $"{network.Sizes.Flash} {network.Sizes.Ram}");
    Text(folder, "network.h", $"""
        /* Made by cortexm-host: {network.Info.Name}. */
        #define NETWORK_INPUT {network.Info.Input.Length}
        #define NETWORK_OUTPUT {network.Info.Output.Length}
        #define NETWORK_WORKSPACE {network.Sizes.Workspace}
        #define NETWORK_STACK {network.Sizes.Stack}

        """);
}

static void WriteTraining(HostTraining training, string folder)
{
    Floats(folder, "training-weights", training.Weights);
    Floats(folder, "training-images", training.Images);
    File.WriteAllBytes(Path.Combine(folder, "training-labels"), training.Labels);
    Floats(folder, "training-losses", training.Losses);
    File.AppendAllText(Path.Combine(folder, "network.h"), string.Create(CultureInfo.InvariantCulture, $"""
        #define NETWORK_TRAINING_WEIGHTS {training.Weights.Length}
        #define NETWORK_TRAINING_WORKSPACE {HostTraining.Workspace}
        #define NETWORK_TRAINING_IMAGES {HostTraining.Count}
        #define NETWORK_TRAINING_STEPS {HostTraining.Steps}
        #define NETWORK_TRAINING_RATE {HostTraining.Rate}f

        """));
}

// The line of a network on a machine; false if a class is another than this machine's, a score is too far off, or the image has another size than the compiler says.
static bool Compare(string name, string folder, string machine, long flash, long ram)
{
    const double MostOff = 0.05;
    var found = Measurement.Read(folder, "results");
    Console.WriteLine(FormattableString.Invariant(
        $"{machine} {Lower(name)} {found.Right}/{found.Images} max_error {found.Error:0.0e-00} insns_per_mac {found.InstructionsPerMac:0.00} flash {flash} ram {ram}"));
    bool isRight = found.IsRight;
    long[] sizes = [.. File.ReadAllText(Path.Combine(folder, "sizes")).Split(' ').Select(Number)];
    foreach (var (what, measured, said) in new[] { ("flash", flash, sizes[0]), ("RAM", ram, sizes[1]) })
    {
        if (Math.Abs(measured - said) <= MostOff * measured)
            continue;
        Console.WriteLine(FormattableString.Invariant($"{machine} {Lower(name)}: the compiler says {said} bytes of {what}, but the image has {measured}"));
        isRight = false;
    }

    return isRight;
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

// The line of a training; false if a loss is another than this machine's, or if there is nothing learnt.
static bool Train(string name, string folder, string machine)
{
    const double LargestError = 1e-4;
    ReadOnlySpan<float> want = Measurement.Floats(folder, "training-losses"), got = Measurement.Floats(folder, "results");
    double error = want.Length == got.Length ? 0 : double.PositiveInfinity;
    for (int i = 0; i < Math.Min(want.Length, got.Length); i++)
        error = Math.Max(error, float.IsFinite(got[i]) ? Math.Abs((double)got[i] - want[i]) / want[i] : double.PositiveInfinity);
    Console.WriteLine(FormattableString.Invariant($"{machine} {Lower(name)} trained {got.Length} steps loss {got[0]:0.000000} to {got[^1]:0.000000} max_error {error:0.0e-00}"));
    return error <= LargestError && got[^1] < got[0];
}

static void Floats(string folder, string name, float[] values) => File.WriteAllBytes(Path.Combine(folder, name), MemoryMarshal.AsBytes(values.AsSpan()));

static void Text(string folder, string name, FormattableString text) => File.WriteAllText(Path.Combine(folder, name), FormattableString.Invariant(text));

static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

static string Lower(string name) => string.Create(name.Length, name, (text, from) => from.AsSpan().ToLowerInvariant(text));
