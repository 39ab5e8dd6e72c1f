namespace CnnCompiler.Networks.Tests;

/// <summary>The reader of listings finds what it looks for: a test that finds nothing proves nothing.</summary>
public class HotLoopTests
{
    private const string Listing = """
        ; Assembly listing for method A+Vector512Kernels:good(byref) (FullOpts)
        G_M000_IG01:                ;; offset=0x0000
               vmovups  zmmword ptr [rbp-0x20], zmm1
        G_M000_IG02:                ;; offset=0x0003
               vmovups  zmmword ptr [rbp-0x40], zmm9
               vfmadd231ps zmm1, zmm28, zmm29
               jne      SHORT G_M000_IG02
               call     [A:after()]
               jne      SHORT G_M000_IG01
        ; Assembly listing for method A+Vector512Kernels:spilling(byref) (FullOpts)
        G_M000_IG02:                ;; offset=0x0003
               vfmadd231ps zmm1, zmm28, dword ptr [rdi] {1to16}
               vmovups  zmmword ptr [rbp-0x20], zmm1
               jne      G_M000_IG02
        ; Assembly listing for method A+Vector512Kernels:calling(byref) (FullOpts)
        G_M000_IG02:                ;; offset=0x0003
               vfmadd231ps ymm1, ymm28, ymm29
               call     [A:inside()]
               jmp      SHORT G_M000_IG02
        """;

    [Fact]
    public void Calls_and_spilled_sums_inside_of_innermost_loops_are_found()
    {
        var loops = HotLoop.In(Listing.Split('\n'));
        Assert.Equal(["good", "spilling", "calling"], loops.Select(loop => loop.Method.Split(':')[1].Split('(')[0]));
        Assert.Equal([false, true, false], loops.Select(loop => loop.SpillsSums));
        Assert.Equal([false, false, true], loops.Select(loop => loop.Calls));
    }
}
