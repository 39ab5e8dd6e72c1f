using System.Text;
using CnnCompiler.Generator.Pipeline;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Tests;

/// <summary>Deep networks: code that does not grow with depth, and memory that does not either. The networks are pre-activation ResNets of bottleneck blocks.</summary>
public sealed class DepthTests
{
    [Fact]
    public void Kernels_and_packing_do_not_grow_with_depth()
    {
        int shallow = CodeOf(blocks: 3), deep = CodeOf(blocks: 30);
        Assert.InRange((double)deep / shallow, 0, 1.3);
    }

    [Fact]
    public void Memory_is_hardly_more_than_what_lives_at_once()
    {
        var memory = Specs.InferencePlan(ResNet(blocks: 5)).Memory;
        Assert.InRange((memory.SharedLength + memory.PerImageLength) / (double)memory.LargestLiveLength, 1, 1.1);
    }

    private static int CodeOf(int blocks)
    {
        List<Problem> problems = [];
        var files = ModelCompiler.Emit(Specs.Of($"[CnnModel, {ResNet(blocks)}] internal sealed partial class Net;"), [Target.Vector256], problems, default);
        Assert.Empty(problems.Select(p => p.Message));
        return files.Where(file => file.Suffix != ".g.cs").Sum(file => file.Text.Length);
    }

    private static string ResNet(int blocks)
    {
        StringBuilder text = new("Input(3, 32, 32), Conv(16, 3, Padding = 1, Bias = false)");
        int number = 0;
        foreach (var (filters, firstStride) in new[] { (16, 1), (32, 2), (64, 2) })
        {
            for (int block = 0; block < blocks; block++)
            {
                int stride = block == 0 ? firstStride : 1, wide = filters * 4, before = number++;
                text.Append(", BatchNorm, Relu");
                if (block == 0)
                    text.Append($", Tag(\"in{number}\"), Conv({wide}, 1, Stride = {stride}, Bias = false), Tag(\"short{number}\"), From(\"in{number}\")");
                text.Append($", Conv({filters}, 1, Stride = {stride}, Bias = false), BatchNorm, Relu, Conv({filters}, 3, Padding = 1, Bias = false), BatchNorm, Relu, Conv({wide}, 1, Bias = false)");
                text.Append($", Add(\"{(block == 0 ? $"short{number}" : $"out{before}")}\", Name = \"out{number}\")");
            }
        }

        return text.Append(", BatchNorm, Relu, GlobalAvgPool, Flatten, Dense(10), Softmax").ToString();
    }
}
