using CnnCompiler.Samples;
using CnnCompiler.Samples.Fashion;

return await new CommandLine(Terminal.OfProcess(), Clothes.Package).RunAsync(args).ConfigureAwait(false);
