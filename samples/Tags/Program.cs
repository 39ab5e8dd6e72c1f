using CnnCompiler.Samples.Digits;

return await new CnnCompiler.Samples.Tags.CommandLine(Terminal.OfProcess()).RunAsync(args).ConfigureAwait(false);
