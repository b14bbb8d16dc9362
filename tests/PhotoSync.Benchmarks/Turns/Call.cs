using System.Globalization;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>An HTTP call that ended in the measured process.</summary>
/// <param name="Trace">What it belongs to.</param>
/// <param name="Start">When it began.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Method">GET, POST, …</param>
/// <param name="Address">What was asked, query included.</param>
/// <param name="AllocatedSoFar">Bytes that the process had allocated by its end.</param>
internal sealed record Call(string Trace, DateTime Start, TimeSpan Time, string Method, Uri Address, long AllocatedSoFar)
{
    public string Path => Address.AbsolutePath;

    public DateTime End => Start + Time;

    /// <summary>The tenant's own call of the bot: a turn.</summary>
    public bool IsTurn => Path == "/api/messages";

    public static IReadOnlyList<Call> Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        var calls = new List<Call>();
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var trace, var start, var time, var method, var address, var allocated])
                calls.Add(new Call(trace, new DateTime(Number(start)), new TimeSpan(Number(time)), method, new Uri(address), Number(allocated)));

        return calls;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
