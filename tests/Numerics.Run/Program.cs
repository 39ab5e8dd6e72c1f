using System.Globalization;
using CnnCompiler.Numerics.Cases;
using CnnCompiler.Runtime;

// Runs every random network, or those of the groups given, on this machine's vectors and prints what is wrong, the worst error of each group, and a line that counts.
// DOTNET_EnableAVX512=0, DOTNET_EnableAVX2=0 and DOTNET_EnableHWIntrinsic=0 take the wider vectors away.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int right = 0, wrong = 0;
foreach (var group in AllCases.List().Where(c => args.Length == 0 || args.Contains(c.Group)).GroupBy(c => c.Group))
{
    double worst = 0;
    foreach (var network in group)
    {
        var deviations = network.Run();
        worst = Math.Max(worst, deviations.Max(d => d.Error));
        foreach (var deviation in deviations.Where(d => !d.IsRight))
            Console.WriteLine($"{network.Name}: {deviation.Result} is off by {deviation.Error:E1}, more than {deviation.Tolerance:E1}");
        if (deviations.All(d => d.IsRight))
            right++;
        else
            wrong++;
    }

    Console.WriteLine($"{group.Key}: {group.Count()} networks, worst error {worst:E1}");
}

Console.WriteLine($"{Machine.Vectors}: {right} right, {wrong} wrong");
return wrong == 0 ? 0 : 1;
