using CnnCompiler.Runtime.Tests;
using CnnCompiler.Samples.Tests.Training;

namespace CnnCompiler.Samples.Tests.Pictures;

/// <summary>LeNet-5 after two epochs with a tenth of the digits: not good, but better than chance by far.</summary>
public sealed class TrainedNetwork : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();

    public async Task InitializeAsync()
    {
        DigitFolder.Write(_folder, train: 6000, test: 1000);
        (await Run.Of("--network", "lenet5", "--epochs", "2", "--data", _folder[""], "--output", _folder[""]).ConfigureAwait(false)).Succeeded();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    internal Task<Run> Predict(string picture) => Run.Of("predict", picture, "--network", "lenet5", "--output", _folder[""]);
}
