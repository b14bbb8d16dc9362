namespace PhotoSync.Microsoft365.Tests.Scripting;

internal sealed class ScriptLine(string method, string addressPart, IReadOnlyList<Func<Task<HttpResponseMessage>>> answers)
{
    private int next = -1;

    public bool Foresees(SentRequest request) => request.Method == method && request.Address.Contains(addressPart, StringComparison.Ordinal);

    public Task<HttpResponseMessage> NextAsync(CancellationToken cancellationToken) =>
        answers[Math.Min(Interlocked.Increment(ref next), answers.Count - 1)]().WaitAsync(cancellationToken);
}
