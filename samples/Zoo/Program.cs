using CnnCompiler.Samples;
using CnnCompiler.Samples.Zoo;

return await new CommandLine(Terminal.OfProcess()).RunAsync(args).ConfigureAwait(false);
