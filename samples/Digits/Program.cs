using CnnCompiler.Samples;
using CnnCompiler.Samples.Digits;

return await new CommandLine(Terminal.OfProcess()).RunAsync(args).ConfigureAwait(false);
