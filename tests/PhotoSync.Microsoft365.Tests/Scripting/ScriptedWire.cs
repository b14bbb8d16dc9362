using System.Collections.Concurrent;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>Answers requests by script, and remembers them. A request that no line foresees fails the test.</summary>
internal sealed class ScriptedWire : HttpMessageHandler
{
    private readonly ConcurrentQueue<SentRequest> sent = new();
    private readonly List<ScriptLine> lines = [];

    public IReadOnlyList<SentRequest> Sent => [.. sent];

    /// <summary>The answers to requests whose method and address match, in turn; the last of them again and again.</summary>
    public ScriptedWire On(string method, string addressPart, params Func<Task<HttpResponseMessage>>[] answers)
    {
        lines.Add(new ScriptLine(method, addressPart, answers));
        return this;
    }

    public ScriptedWire On(string method, string addressPart, params Func<HttpResponseMessage>[] answers) =>
        On(method, addressPart, [.. answers.Select(answer => (Func<Task<HttpResponseMessage>>)(() => Task.FromResult(answer())))]);

    /// <summary>Whatever is asked.</summary>
    public ScriptedWire Always(Func<Task<HttpResponseMessage>> answer)
    {
        foreach (var method in new[] { "GET", "PUT", "POST", "DELETE" })
            On(method, "", answer);
        return this;
    }

    public IReadOnlyList<SentRequest> SentTo(string addressPart) => [.. Sent.Where(request => request.Address.Contains(addressPart, StringComparison.Ordinal))];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var seen = await SentRequest.ReadAsync(request, cancellationToken);
        sent.Enqueue(seen);
        var line = lines.Find(line => line.Foresees(seen)) ?? throw new InvalidOperationException($"Nobody foresaw {seen.Method} {seen.Address}.");
        return await line.NextAsync(cancellationToken);
    }
}
