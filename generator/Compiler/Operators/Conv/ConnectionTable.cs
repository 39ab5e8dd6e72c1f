using System.Collections.Immutable;
using System.Globalization;
using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Operators;

/// <summary>Which input channels each filter of a convolution sees, in rising order. Only these have kernels: filter by filter, and in each channel by channel.</summary>
/// <param name="Filters">A list of channels for each filter.</param>
internal sealed record ConnectionTable(ImmutableArray<ImmutableArray<int>> Filters)
{
    /// <summary>Kernels in all.</summary>
    public int Count => Filters.Sum(channels => channels.Length);

    public int LargestChannel => Filters.Max(channels => channels[^1]);

    /// <summary>Lists of whole numbers with commas between, and semicolons between the lists: <c>0,1,2; 1,2,3</c>. Null if there is none, or after a report of what is wrong with it.</summary>
    public static ConnectionTable? Read(ArgumentReader arguments, string name, int filters)
    {
        if (arguments.Text(name) is not { } text)
            return null;
        List<ImmutableArray<int>> table = [];
        foreach (string list in text.Split(';'))
        {
            List<int> channels = [];
            foreach (string number in list.Split(','))
            {
                if (!int.TryParse(number, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int channel))
                {
                    arguments.Contradict(name, $"\"{number.Trim()}\" is no channel; give each filter a list of channels, such as \"0,1,2; 1,2,3\" for two filters");
                    return null;
                }

                channels.Add(channel);
            }

            if (channels.Distinct().Count() < channels.Count)
            {
                arguments.Contradict(name, $"the list \"{list.Trim()}\" has a channel twice; give each channel that a filter sees once");
                return null;
            }

            table.Add([.. channels.OrderBy(channel => channel)]);
        }

        if (table.Count == filters)
            return new([.. table]);
        arguments.Contradict(name, $"there are {Number(table.Count)} lists of channels for {Number(filters)} filters; give a list for each filter");
        return null;
    }

    /// <summary>Neighbouring channels that a filter sees, and the number of the first one's kernel; or that it does not see.</summary>
    internal readonly record struct Run(int Filter, int First, int Count, int Kernel);

    public IEnumerable<Run> Connected()
    {
        int kernel = 0;
        for (int filter = 0; filter < Filters.Length; filter++)
        {
            var channels = Filters[filter];
            for (int start = 0, end; start < channels.Length; start = end)
            {
                for (end = start + 1; end < channels.Length && channels[end] == channels[end - 1] + 1;)
                    end++;
                yield return new(filter, channels[start], end - start, kernel);
                kernel += end - start;
            }
        }
    }

    /// <summary>What lies between, of so many channels.</summary>
    public IEnumerable<Run> Unconnected(int channels)
    {
        for (int filter = 0; filter < Filters.Length; filter++)
        {
            int next = 0;
            foreach (int seen in Filters[filter].Append(channels))
            {
                if (seen > next)
                    yield return new(filter, next, seen - next, -1);
                next = seen + 1;
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
