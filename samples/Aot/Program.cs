using CnnCompiler.Data;
using CnnCompiler.Samples.Aot;

if (args.Length is not (1 or 2))
{
    Console.Error.WriteLine("Usage: digits IMAGES [LABELS]. It reads the digits of an IDX file, not compressed; with their labels it counts how many it read right.");
    return 1;
}

try
{
    var images = IdxFile.ReadPlain(args[0]);
#if TRAINING
    if (args.Length == 2)
        Console.WriteLine(DigitTraining.Learn(images, IdxFile.ReadPlain(args[1])));
#endif
    byte[] digits = DigitReader.Read(images, args[0]);
    Console.WriteLine(args.Length == 1 ? string.Concat(digits) : DigitReader.Score(digits, IdxFile.ReadPlain(args[1]), args[1]));
    return 0;
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
