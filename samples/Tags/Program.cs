using CnnCompiler.Samples;
using CnnCompiler.Samples.Tags;

return await new CommandLine(Terminal.OfProcess()).RunAsync(args).ConfigureAwait(false);
