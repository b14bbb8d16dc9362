using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PhotoSync.Host.Tests.Faults;

/// <summary>Call × fault → what the person saw, as Markdown; and what they should not have seen.</summary>
internal sealed partial class FaultTable
{
    private readonly ConcurrentDictionary<FaultCell, string> seen = new();
    private readonly ConcurrentQueue<string> wrong = new();

    public IEnumerable<string> Wrong => wrong;

    public void Note(FaultCell cell, string what) => seen[cell] = Clocks().Replace(what, "…");

    public void Complain(FaultCell cell, string what) => Complain($"{cell}: {what}");

    public void Complain(string what) => wrong.Enqueue(what);

    public string Markdown()
    {
        var text = new StringBuilder("# Calls that fail, and what the person saw\n\nWritten by `A_service_that_fails`, and compared with it.\n\n| call | fault | what the person saw |\n|---|---|---|\n");
        foreach (var call in UpstreamCall.All)
            foreach (var alike in UpstreamFault.All.Where(fault => seen.ContainsKey(new(call, fault))).GroupBy(fault => seen[new(call, fault)]))
                text.Append(CultureInfo.InvariantCulture, $"| {call.Name} | {string.Join(" · ", alike)} | {alike.Key} |\n");
        return text.ToString();
    }

    [GeneratedRegex(@"(today |tomorrow )?at \d{1,2}:\d{2}( [AP]M)?( \([^)]*\))?")]
    private static partial Regex Clocks();
}
