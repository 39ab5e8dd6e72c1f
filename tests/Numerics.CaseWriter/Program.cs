using CnnCompiler.Numerics.CaseWriter;

// Writes the random networks of tests/Numerics.Cases anew: dotnet run --project tests/Numerics.CaseWriter -- tests/Numerics.Cases
// Names of groups behind the folder leave only these there, which builds in seconds: for while an operator is worked on.
if (args is not [var folder, .. var groups] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Give the folder that the cases go to, tests/Numerics.Cases, and perhaps names of groups.");
    return 1;
}

string[] unknown = [.. groups.Except(CaseFiles.Groups)];
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"There is no group {string.Join(", ", unknown)}; there are {string.Join(", ", CaseFiles.Groups)}.");
    return 1;
}

foreach (string old in Directory.EnumerateFiles(folder, "*.Networks.cs"))
    File.Delete(old);
foreach (var (name, text) in CaseFiles.All(groups))
    File.WriteAllText(Path.Combine(folder, name), text);
return 0;
