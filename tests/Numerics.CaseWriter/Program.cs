using CnnCompiler.Numerics.CaseWriter;

// Writes the random networks of tests/Numerics.Cases anew: dotnet run --project tests/Numerics.CaseWriter -- tests/Numerics.Cases
if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Give the folder that the cases go to: tests/Numerics.Cases.");
    return 1;
}

foreach (var (name, text) in CaseFiles.All())
    File.WriteAllText(Path.Combine(folder, name), text);
return 0;
