using System.Globalization;
using CnnCompiler.Agreement;

// Two programs in one: the scores that this machine computes, and the table of what all machines computed. run.sh calls both.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["scores", var samples, var file]:
        Scores.Write(samples, file);
        return 0;
    case ["table", var samples, .. var files] when files.Length > 0:
        return Table.Print(samples, files) ? 0 : 1;
    default:
        Console.Error.WriteLine("Usage: agreement scores SAMPLES FILE, or agreement table SAMPLES FILE...; run.sh does all of it.");
        return 1;
}
