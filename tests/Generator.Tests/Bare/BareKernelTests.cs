using System.Runtime.Loader;

namespace CnnCompiler.Generator.Tests;

/// <summary>
/// Kernels for microcontrollers are plain C#, so they run here too: those of every operator are held against the scalar ones, in prediction and in training, over the networks whose emitted code is shown.
/// </summary>
public sealed class BareKernelTests
{
    private const double LargestError = 1e-5;

    /// <summary>What compares two ways to compute the same; it is compiled with the networks.</summary>
    private const string Comparison = """
        using System.Collections.Generic;

        internal delegate void Copying(ref float from, ref float to);
        internal delegate void Predicting(ref float weights, ref float workspace, ref float image, ref float result);
        internal delegate void Forward(ref float weights, ref float workspace, int images, ulong noise, ref float source, ref float result);
        internal delegate void Backward(ref float weights, ref float gradients, ref float workspace, int images, ulong noise, ref float resultGradient, ref float sourceGradient);

        internal static class Compare
        {
            private const int Images = 3;

            public static double Prediction<T>(T net, Copying pack, Predicting predict, int weightsLength, int workspaceLength)
                where T : class, ICnnModel<T>
            {
                float[] parameters = Room(net.Parameters.Length), weights = Room(weightsLength), workspace = Room(workspaceLength), image = Values(T.Info.Input.Length), result = Room(T.Info.Output.Length);
                net.Parameters.CopyTo(parameters);
                pack(ref parameters[0], ref weights[0]);
                predict(ref weights[0], ref workspace[0], ref image[0], ref result[0]);
                predict(ref weights[0], ref workspace[0], ref image[0], ref result[0]); // what the first has left in the workspace must not matter
                return Error(result, net.Predict(image));
            }

            public static double Training<T>(T net, Trainer<T> trainer, Copying pack, Copying unpack, Forward forward, Backward backward, int weightsLength, int sharedLength, int imageLength, int slack)
                where T : class, ITrainableModel<T>
            {
                float[] parameters = Room(net.Parameters.Length), weights = Room(weightsLength), gradients = Room(weightsLength), workspace = Room(sharedLength + (Images * imageLength) + slack);
                float[] images = Values(Images * T.Info.Input.Length), sourceGradient = Room(images.Length);
                net.Parameters.CopyTo(parameters);
                pack(ref parameters[0], ref weights[0]);
                var expected = trainer.Forward(images);
                float[] result = Room(expected.Length), resultGradient = Values(expected.Length, seed: 2); // a gradient like the images would leave nothing behind a normalisation
                forward(ref weights[0], ref workspace[0], Images, 0, ref images[0], ref result[0]);
                double error = Error(result, expected);
                trainer.Backward(resultGradient);
                backward(ref weights[0], ref gradients[0], ref workspace[0], Images, 0, ref resultGradient[0], ref sourceGradient[0]);
                error = Math.Max(error, Error(sourceGradient, trainer.InputGradient));
                unpack(ref gradients[0], ref parameters[0]);
                foreach (var tensor in T.Info.Tensors)
                {
                    float[] gradient = Room(tensor.Length);
                    trainer.CopyGradient(tensor.Name, gradient);
                    if (!tensor.IsState)
                        error = Math.Max(error, Error(parameters.AsSpan(tensor.Offset, tensor.Length), gradient));
                }

                return error;
            }

            private static float[] Room(int length) => new float[Math.Max(1, length)];

            private static float[] Values(int count, uint seed = 1)
            {
                uint state = seed;
                float[] values = Room(count);
                for (int i = 0; i < count; i++)
                {
                    state = (state * 1664525) + 1013904223;
                    values[i] = ((state >> 8) / 8388608f) - 1;
                }

                return values;
            }

            private static double Error(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
            {
                double difference = 0, largest = 1e-30;
                for (int i = 0; i < b.Length; i++)
                {
                    largest = Math.Max(largest, Math.Abs(b[i]));
                    difference = Math.Max(difference, float.IsFinite(a[i]) ? Math.Abs((double)a[i] - b[i]) : double.PositiveInfinity);
                }

                return difference / largest;
            }
        }
        """;

    private static readonly (string Name, string Network)[] Cases =
        [.. EmittedCodeTests.Cases.Select(row => (Name: (string)row[0]!, Network: (string)row[1]!)).Where(c => !IsRandom(c.Name))];

    [Fact]
    public void Every_operator_computes_the_same()
    {
        var calls = Cases.Select((test, i) => $"        errors.Add(\"{test.Name}\", {(IsTraining(test.Name) ? TrainingOf(i) : PredictionOf(i))});");
        string all = $$"""
            internal static class All
            {
                public static Dictionary<string, double> Errors()
                {
                    Dictionary<string, double> errors = [];
            {{string.Join("\n", calls)}}
                    return errors;
                }
            }
            """;
        var networks = Cases.Select((test, i) =>
            $"[CnnModel, {(IsTraining(test.Name) ? "Train(Loss.Custom, InputGradient = true), " : "")}{test.Network}] internal sealed partial class Net{i};");
        var outcome = UserProject.Of($"{Comparison}\n{all}\n{string.Join("\n", networks)}").With("CnnTargets", "CortexM").Build(analyze: false).AssertClean();
        using MemoryStream image = new();
        Assert.True(outcome.Whole.Emit(image).Success);
        image.Position = 0;
        var errors = (Dictionary<string, double>)new AssemblyLoadContext(nameof(BareKernelTests)).LoadFromStream(image).GetType("All")!.GetMethod("Errors")!.Invoke(null, null)!;
        Assert.Equal(Cases.Length, errors.Count);
        Assert.Empty(errors.Where(e => !(e.Value <= LargestError)).Select(e => $"{e.Key}: {e.Value}"));
    }

    private static bool IsTraining(string name) => name.EndsWith(".Training", StringComparison.Ordinal);

    /// <summary>What is dropped follows from the trainer's own count of steps.</summary>
    private static bool IsRandom(string name) => name.StartsWith("Dropout.", StringComparison.Ordinal);

    private static string PredictionOf(int i) =>
        $"Compare.Prediction(Net{i}.Create(1), Net{i}.Device.Pack, Net{i}.Device.Predict, Net{i}.Device.WeightsLength, Net{i}.Device.WorkspaceLength)";

    private static string TrainingOf(int i) =>
        $"Compare.Training(Net{i}.Create(1), Net{i}.Create(1).CreateTrainer(3, new Sgd(0.1f)), Net{i}.Device.PackTraining, Net{i}.Device.UnpackTraining, Net{i}.Device.Forward, Net{i}.Device.Backward, "
        + $"Net{i}.Device.TrainingWeightsLength, Net{i}.Device.TrainingSharedLength, Net{i}.Device.TrainingImageLength, Net{i}.Device.TrainingSlack)";
}
