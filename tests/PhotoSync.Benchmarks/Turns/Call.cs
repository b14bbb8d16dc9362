using System.Globalization;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>An HTTP call that ended in a measured process.</summary>
/// <param name="Trace">What it belongs to.</param>
/// <param name="Start">When it began.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Request">GET, POST, …, and what was asked, query included.</param>
/// <param name="Status">How it was answered; zero where it was not.</param>
/// <param name="AllocatedSoFar">Bytes that the process had allocated when it was last counted, each second.</param>
internal sealed record Call(string Trace, DateTime Start, TimeSpan Time, (string Method, Uri Address) Request, int Status, long AllocatedSoFar)
{
    public string Path => Request.Address.AbsolutePath;

    public DateTime End => Start + Time;

    /// <summary>The channel's own call of the bot: a turn.</summary>
    public bool IsTurn => Path == "/api/messages";

    /// <summary>What asks Microsoft 365: Graph and SharePoint.</summary>
    public bool IsReading => Path.StartsWith("/graph/", StringComparison.Ordinal) || Path.StartsWith("/sharepoint/", StringComparison.Ordinal);

    /// <summary>Whether it came to nothing, so that it is repeated after a pause. "Not found" is an answer: no photo.</summary>
    public bool Failed => Status is 0 or 408 or 429 or >= 500;

    public static IReadOnlyList<Call> Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        var calls = new List<Call>();
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var trace, var start, var time, var method, var address, var status, var allocated])
                calls.Add(new Call(trace, new DateTime(Number(start)), new TimeSpan(Number(time)), (method, new Uri(address)), (int)Number(status), Number(allocated)));

        return calls;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
