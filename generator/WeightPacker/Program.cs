using CnnCompiler.WeightPacker;

// Runs before a project is compiled; generator/Package/buildTransitive/CnnCompiler.targets calls it.
if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: CnnCompiler.WeightPacker REQUEST FOLDER. It describes the weight files that the request names, and packs those that a model of its sources has compiled in.");
    return 1;
}

Build.Run(Request.Read(args[0]), args[1]);
return 0;
