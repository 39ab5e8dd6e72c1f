using CnnCompiler.Onnx;
using CnnCompiler.Samples.Aot;

// WEIGHTS FILE: the weights as net.Save writes them, and the file to write.
OnnxExport.Save(LeNet5.Load(args[0]), args[1]);
