using CnnCompiler;
using CnnCompiler.Data;
using Microsoft.ML.OnnxRuntime;

// What samples/Aot does, by ONNX Runtime: digits MODEL IMAGES prints the digits of an IDX file that is not compressed. One thread, as there.
if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: digits MODEL IMAGES.");
    return 1;
}

const int Rows = 28, Pixels = Rows * Rows, Classes = 10;
var images = IdxFile.ReadPlain(args[1]);
using SessionOptions options = new() { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
using InferenceSession session = new(args[0], options);
using RunOptions run = new();
float[] image = new float[Pixels], scores = new float[Classes];
using var input = OrtValue.CreateTensorValueFromMemory(image, [1, 1, Rows, Rows]);
using var output = OrtValue.CreateTensorValueFromMemory(scores, [1, Classes]);
byte[] digits = new byte[images.Dimensions[0]];
for (int i = 0; i < digits.Length; i++)
{
    Normalization.Mnist.Apply(images.Values.Span.Slice(i * Pixels, Pixels), new MapShape(1, Rows, Rows), image);
    session.Run(run, session.InputNames, [input], session.OutputNames, [output]);
    digits[i] = (byte)Array.IndexOf(scores, scores.Max());
}

Console.WriteLine(string.Concat(digits));
return 0;
