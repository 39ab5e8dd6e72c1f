using System.Diagnostics;
using CnnCompiler.Runtime.Tests;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Samples.Tests.Training;

public sealed class StopTests : IDisposable
{
    private const int Stopped = 130;

    private readonly TempFolder _data = new(), _output = new();

    public StopTests() => DigitFolder.Write(_data, train: 300, test: 100);

    public void Dispose()
    {
        _data.Dispose();
        _output.Dispose();
    }

    // Before the first step, and after an epoch. The folders have a space in their names, which the command that is offered must survive.
    [Theory]
    [InlineData("LeNet5: ")]
    [InlineData("epoch 1 of ")]
    [InlineData("epoch 2 of ")]
    public async Task Stopped_training_resumed_as_offered_gives_the_same_weights(string stopAt)
    {
        string[] args = ["--network", "lenet5", "--epochs", "3", "--batch", "32", "--seed", "5", "--data", _data[""]];
        (await Run.Of([.. args, "--output", _output["un interrupted"]])).Succeeded();

        var stopped = await Run.Until(stopAt, [.. args, "--output", _output["inter rupted"]]);
        Assert.Equal((Stopped, ""), (stopped.Code, stopped.Error));
        Assert.StartsWith("Stopped. To go on from here: ", stopped.LastLine, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_output["inter rupted"], "lenet5.safetensors")));

        (await Run.Of(Run.ArgumentsOffered(stopped.LastLine))).Succeeded();
        Assert.Equal(Weights("un interrupted"), Weights("inter rupted"));
    }

    // Batch normalisation keeps averages, augmentation draws at random, and the images that are held out must be the same ones.
    [Fact]
    public async Task All_that_decides_training_is_in_the_command_that_resumes_it()
    {
        string[] args = ["--network", "small", "--augment", "--epochs", "2", "--batch", "32", "--seed", "5", "--hold-out", "60", "--data", _data[""]];
        (await Run.Of([.. args, "--output", _output["a"]])).Succeeded();
        var stopped = await Run.Until("epoch 1 of ", [.. args, "--output", _output["b"]]);
        Assert.Equal((Stopped, ""), (stopped.Code, stopped.Error));
        (await Run.Of(Run.ArgumentsOffered(stopped.LastLine))).Succeeded();
        Assert.Equal(Weights("a", "small"), Weights("b", "small"));
    }

    [Fact]
    public async Task A_checkpoint_that_is_done_asks_for_more_epochs_and_takes_them()
    {
        string[] args = ["--network", "lenet5", "--data", _data[""], "--output", _output["a"], "--epochs"];
        (await Run.Of([.. args, "1"])).Succeeded();
        string checkpoint = Path.Combine(_output["a"], "lenet5-checkpoint.safetensors");
        var done = await Run.Of([.. args, "1", "--resume", checkpoint]);
        Assert.Equal(1, done.Code);
        Assert.StartsWith($"{checkpoint} has all of its 1 epochs behind it; give more --epochs to go on.", done.Error, StringComparison.Ordinal);

        var more = (await Run.Of([.. args, "2", "--resume", checkpoint])).Succeeded();
        Assert.Contains("epoch 2 of 2 ", more.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("epoch 1 of 2 ", more.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lenet5.safetensors", "lenet5", "is no checkpoint")]
    [InlineData("lenet5-checkpoint.safetensors", "lecture", "is a checkpoint of LeNet5 with AdamW, which keeps mean, square; this trainer has DigitNet with")]
    public async Task What_is_no_checkpoint_of_this_network_is_refused(string file, string network, string message)
    {
        string[] args = ["--epochs", "1", "--data", _data[""], "--output", _output["a"], "--network"];
        (await Run.Of([.. args, "lenet5"])).Succeeded();
        var run = await Run.Of([.. args, network, "--resume", Path.Combine(_output["a"], file)]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Ctrl_C_stops_and_leaves_a_checkpoint()
    {
        string[] args = ["--network", "lenet5", "--epochs", "1000", "--data", _data[""], "--output", _output["a"]];
        var stopped = await Interrupt("epoch 1 of ", args).ConfigureAwait(true);
        Assert.Equal((Stopped, ""), (stopped.Code, stopped.Error));
        Assert.StartsWith("Stopped. To go on from here: ", stopped.LastLine, StringComparison.Ordinal);

        var resumed = await Run.Until("epoch ", Run.ArgumentsOffered(stopped.LastLine)).ConfigureAwait(true);
        Assert.Equal((Stopped, ""), (resumed.Code, resumed.Error));
        Assert.DoesNotContain("epoch 1 of ", resumed.Output, StringComparison.Ordinal);
    }

    /// <summary>Runs the program as a process of its own and, at a line, sends it the signal that Ctrl+C sends.</summary>
    private static async Task<Run> Interrupt(string line, string[] args)
    {
        // A shell's background jobs ignore Ctrl+C and hand that on; tests that run as one would start a program that cannot be stopped.
        string[] command = [.. OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : Array.Empty<string>(), "dotnet", typeof(Network).Assembly.Location, .. args];
        using var program = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string? read;
        do
            read = await program.StandardOutput.ReadLineAsync().ConfigureAwait(false);
        while (read?.StartsWith(line, StringComparison.Ordinal) == false);
        using var kill = Process.Start("kill", ["-INT", $"{program.Id}"]);
        string output = await program.StandardOutput.ReadToEndAsync().ConfigureAwait(false), error = await program.StandardError.ReadToEndAsync().ConfigureAwait(false);
        await Task.WhenAll(kill.WaitForExitAsync(), program.WaitForExitAsync()).ConfigureAwait(false);
        return new(program.ExitCode, output, error);
    }

    private byte[] Weights(string folder, string network = "lenet5") => File.ReadAllBytes(Path.Combine(_output[folder], network + ".safetensors"));
}
