namespace CnnCompiler.Generator.Emit;

/// <summary>The members of every model that do something: one list for working models and for those whose members can only say what is wrong.</summary>
internal static class PublicSurface
{
    /// <param name="model">The class.</param>
    /// <param name="trainable">It has a trainer.</param>
    /// <param name="inputs">Names of its inputs.</param>
    public static IEnumerable<(string Signature, string Body)> Members(string model, bool trainable, IReadOnlyList<string> inputs)
    {
        yield return ("public static ModelInfo Info", "Description.Info");
        yield return ("public int Batch", "_compiledModel.Batch");
        yield return ($"public static {model} Create(ulong seed = 0)", $"new(ModelInstance<{model}>.Create(seed))");
        yield return ($"public static {model} Load(string path)", $"new(ModelInstance<{model}>.Load(path))");
        yield return ($"public static {model} FromParameters(ReadOnlySpan<float> parameters)", $"new(ModelInstance<{model}>.FromParameters(parameters))");
        yield return ("public ReadOnlySpan<float> Parameters", "_compiledModel.Parameters");
        yield return ("public void Save(string path)", "_compiledModel.Save(path)");
        yield return ($"public {model} Fork(int batch = 1, WorkerPool workers = null)", "new(_compiledModel.Fork(batch, workers))");
        yield return ("public ReadOnlySpan<float> Predict(scoped ReadOnlySpan<float> image)", "_compiledModel.Predict(image)");
        yield return ("public void Predict(scoped ReadOnlySpan<float> images, scoped Span<float> results)", "_compiledModel.Predict(images, results)");
        if (inputs.Count > 1)
        {
            string parameters = string.Join(", ", inputs.Select(name => $"scoped ReadOnlySpan<float> {CSharp.Name(name)}"));
            yield return ($"public ReadOnlySpan<float> PredictFrom({parameters})", $"_compiledModel{string.Concat(inputs.Select((name, i) => $".With({i}, {CSharp.Name(name)})"))}.Predict()");
        }

        yield return ("public ReadOnlySpan<float> Predict(scoped ReadOnlySpan<byte> pixels, Normalization normalization)", "_compiledModel.Predict(pixels, normalization)");
        yield return (
            "public void Predict(scoped ReadOnlySpan<byte> pixels, Normalization normalization, scoped Span<float> results)",
            "_compiledModel.Predict(pixels, normalization, results)");
        if (trainable)
            yield return ($"public Trainer<{model}> CreateTrainer(int batchSize, Optimizer optimizer, TrainingOptions options = null)", "new(this, batchSize, optimizer, options)");
    }

    /// <summary>What the runtime calls, as explicit members.</summary>
    public static IEnumerable<string> RuntimeMembers(string model, bool trainable)
    {
        string compiled = $"ICompiledModel<{model}>", trained = $"ITrainableModel<{model}>";
        yield return $"static ProgramInfo {compiled}.Inference";
        yield return $"static void {compiled}.Pack(ref float canonical, ref float packed)";
        yield return $"static void {compiled}.Infer(ref float weights, ref float shared, ref float own, int images, ref float source, ref float result)";
        if (!trainable)
            yield break;
        yield return $"static ProgramInfo {trained}.Training";
        yield return $"static ReadOnlySpan<PackedTensor> {trained}.PackedTensors";
        yield return $"static Loss {trained}.Loss";
        yield return $"static ReadOnlySpan<TrainingOutput> {trained}.TrainingOutputs";
        yield return $"static int {trained}.TrainingOutputLength";
        yield return $"static bool {trained}.HasInputGradient";
        yield return $"ModelInstance<{model}> {trained}.Instance";
        yield return $"static void {trained}.PackTraining(ref float canonical, ref float packed)";
        yield return $"static void {trained}.UnpackTraining(ref float packed, ref float canonical)";
        yield return $"static void {trained}.TrainForward(PassShare share, ref float weights, ref float shared, ref float own, int images, ulong noise, ref float source, ref float result)";
        yield return $"static void {trained}.TrainBackward(PassShare share, ref float weights, ref float gradients, ref float shared, ref float own, int images, ulong noise, ref float resultGradient, ref float sourceGradient)";
    }
}
