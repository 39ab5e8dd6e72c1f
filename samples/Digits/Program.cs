using CnnCompiler.Samples.Digits;

return await new CommandLine(new Terminal(Console.Out, Console.Error, Interactive: !Console.IsOutputRedirected)).RunAsync(args).ConfigureAwait(false);
